package landfall.ui.kit.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.exchange.pack.choice.Choice;
import landfall.exchange.pack.Pack;
import landfall.text.FileNames;
import landfall.text.FileSize;
import landfall.text.Formats;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.workspace.ProgramVersion;
import landfall.workspace.merge.PackSize;
import landfall.workspace.merge.Packing;

/** Asks what to take along, shows how much that is, and packs it into one file. */
public final class PackDialog extends VBox {
    private static final double WIDTH = 540;

    private final PlaceContext context;
    private final Texts texts;
    private final ChoicePane what;
    private final Label size = new Label();
    private final Label behind = new Label();
    private final CheckBox unlock;
    private final PassphrasePane passphrase;
    private final ProgressBar bar = new ProgressBar(0);
    private final HBox progress;
    private final VBox questions;
    private final Button pack;
    private Background.Job<PackSize> counting;
    private PackWork work;
    private Runnable close = () -> { };

    private PackDialog(PlaceContext context, PackOffer offer) {
        this.context = context;
        texts = context.texts();
        setPrefWidth(WIDTH);
        what = new ChoicePane(context, offer, this::count);
        unlock = new CheckBox(texts.of("pack.unlock"));
        unlock.setId("pack-unlock");
        unlock.setOnAction(event -> count());
        size.setId("pack-size");
        behind.setId("pack-behind");
        var note = Controls.label(texts.of("pack.unlock.note"), Style.FIELD_NOTE);
        Stream.of(size, behind, note).forEach(label -> {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        });
        behind.managedProperty().bind(behind.textProperty().isNotEmpty());
        behind.visibleProperty().bind(behind.managedProperty());
        passphrase = new PassphrasePane(texts);
        questions = new VBox(14, what, PackStyle.PACK_SIZE.on(new VBox(Style.BOLD.on(size), Style.FIELD_CAUTION.on(behind))),
                new VBox(2, unlock, note), passphrase);
        bar.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(bar, Priority.ALWAYS);
        progress = new HBox(10, Controls.label(texts.of("pack.packing"), Style.TEXT_SM), bar);
        progress.setAlignment(Pos.CENTER_LEFT);
        pack = Controls.primary(texts.of("pack.choose"), this::choose);
        pack.setId("pack-choose");
        PackStyle.PACK.on(this);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("pack.title"), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(14, questions, progress)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("pack.cancel"), this::cancel), pack)));
        Theme.addSheet(this, PackDialog.class, "pack.css");
        working(false);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button) && !pack.isDisabled()) {
                event.consume();
                choose();
            }
        });
        // Esc and a click beside the dialog take it away as well.
        sceneProperty().addListener((property, before, now) -> {
            if (before != null && now == null) {
                stop();
            }
        });
    }

    /** Opens the dialog; while the past is shown the user is told to return first, for a pack is of the present. */
    public static void open(PlaceContext context, PackOffer offer) {
        if (context.navigator().past().isPast()) {
            context.navigator().warn(new Problem("pack.past"));
            return;
        }
        var dialog = new PackDialog(context, offer);
        dialog.close = context.navigator().dialog(dialog);
        dialog.count();
    }

    private void count() {
        if (counting != null) {
            counting.cancel();
        }
        pack.setDisable(true);
        Choice choice = what.choice(unlock.isSelected());
        counting = context.background().runAside(() -> Packing.size(context.workspace(), choice)).onSuccess(this::show);
    }

    private void show(PackSize counted) {
        pack.setDisable(counted.isEmpty());
        size.setText(counted.isEmpty() ? what.nothing()
                : counts("pack.size", counted) + left("pack.removed", counted.removed()));
        behind.setText(String.join("\n", Stream.of(left("pack.restricted", counted.restricted()),
                left("pack.tied", counted.tied()), left("pack.absent", counted.absent()))
                .filter(text -> !text.isEmpty()).toList()));
    }

    private String counts(String key, PackSize counted) {
        Formats formats = context.formats();
        return texts.of(key, formats.integer(counted.projects()), formats.integer(counted.enterprises()),
                formats.integer(counted.attachments()), FileSize.of(counted.bytes()));
    }

    private String left(String key, int count) {
        return count == 0 ? "" : texts.of(key, context.formats().integer(count));
    }

    private void choose() {
        if (!passphrase.isSettled()) {
            return;
        }
        Path suggested = Path.of(FileNames.safe(texts.of("pack.name", context.workspace().pipeline().bureau().name(),
                context.today().get().toString()).strip()) + Pack.SUFFIX);
        context.navigator().files().save(texts.of("pack.title"), suggested, texts.of("pack.kind"), "*" + Pack.SUFFIX)
                .ifPresent(file -> write(named(file), file));
    }

    private static Path named(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(Pack.SUFFIX) ? file : file.resolveSibling(name + Pack.SUFFIX);
    }

    private void write(Path file, Path asked) {
        if (!file.equals(asked) && Files.exists(file)) {
            context.navigator().warn(new Problem("pack.exists", file.getFileName()));
            return;
        }
        Choice choice = what.choice(unlock.isSelected());
        char[] secret = passphrase.passphrase();
        var packing = new Packing(context.settings().author(), ProgramVersion.number(), Instant.now());
        var begun = new PackWork(context.background(), bar::setProgress);
        work = begun;
        working(true);
        context.background().runAside(() -> packing.pack(context.workspace(), choice, file, secret, begun))
                .onSuccess(packed -> done(begun, packed.size(), file))
                .onError(problem -> failed(begun, problem));
    }

    private void done(PackWork ended, PackSize counted, Path file) {
        if (work == ended) {
            work = null;
            close.run();
        }
        String said = counts("pack.done", counted);
        context.navigator().say(texts.of("pack.done.where", said, file.toAbsolutePath())
                + left("pack.done.restricted", counted.restricted()));
    }

    private void failed(PackWork ended, Problem problem) {
        if (work == ended) {
            work = null;
            working(false);
        }
        context.navigator().warn(problem);
    }

    private void working(boolean now) {
        progress.setVisible(now);
        progress.setManaged(now);
        questions.setDisable(now);
        pack.setDisable(now);
        bar.setProgress(now ? ProgressBar.INDETERMINATE_PROGRESS : 0);
    }

    private void cancel() {
        stop();
        close.run();
    }

    private void stop() {
        if (work != null) {
            work.stop();
            work = null;
            context.navigator().say(texts.of("pack.stopped"));
        }
    }
}
