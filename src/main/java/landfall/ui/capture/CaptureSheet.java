package landfall.ui.capture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.ContactFields;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.VisitFields;
import landfall.exchange.capture.CaptureReader;
import landfall.exchange.capture.Captured;
import landfall.exchange.capture.Lead;
import landfall.exchange.capture.LeadDraft;
import landfall.exchange.capture.OnTheRoad;
import landfall.exchange.capture.Part;
import landfall.journal.Draft;
import landfall.journal.Ids;
import landfall.store.files.Progress;
import landfall.ui.kit.Background;
import landfall.ui.kit.FileDrop;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** One line in which a lead is typed, and under it what was understood: Enter records it at once. */
public final class CaptureSheet extends VBox {
    private static final double WIDTH = 800;
    private static final int LONGEST_NAME = 24;

    private final PlaceContext context;
    private final Pipeline pipeline;
    private final CaptureReader reader;
    private final Runnable close;
    private final TextField line = new TextField();
    private final CaptureTiles tiles;
    private final CaptureRemarks remarks;
    private final List<Path> files = new ArrayList<>();
    private final Item trip;
    private final Item visit;
    private final Kept proposed;
    private Runnable typed = () -> { };
    private boolean saved;

    /**
     * @param openTrip the id of the trip that the user looks at, or null
     * @param openVisit the id of its visit that is marked, or null; the line begins with whom it met
     * @param kept what was left there the last time
     * @param close takes the line away
     */
    public CaptureSheet(PlaceContext context, String openTrip, String openVisit, Kept kept, Runnable close) {
        this.context = context;
        this.close = close;
        pipeline = context.pipeline();
        reader = new CaptureReader(pipeline);
        trip = pipeline.entity(EntityKind.TRIP, openTrip) instanceof Item open ? open
                : OnTheRoad.trip(pipeline, context.workspace().author().name(), context.today().get()).orElse(null);
        visit = pipeline.entity(EntityKind.VISIT, openVisit) instanceof Item marked && trip != null
                && trip.id().equals(marked.ownerId()) && marked.get(VisitFields.PROJECT) == null ? marked : null;
        CaptureStyle.CAPTURE.on(this);
        Theme.addSheet(this, CaptureSheet.class, "capture.css");
        setPrefWidth(WIDTH);
        tiles = new CaptureTiles(FormContext.of(context), this::changed);
        remarks = new CaptureRemarks(context, pipeline, trip, visit, this::take, this::drop);
        line.setId("capture-line");
        line.setPromptText(context.texts().of("capture.prompt"));
        line.setAccessibleText(context.texts().of("capture.title"));
        HBox.setHgrow(line, Priority.ALWAYS);
        getChildren().addAll(CaptureStyle.CAPTURE_HEAD.on(new HBox(Style.ACCENT_TEXT.on(Icons.of(Feather.ZAP)), line,
                Controls.keyCap("Esc"))), tiles, remarks, foot());
        line.textProperty().addListener((property, old, text) -> read());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        FileDrop.ofAny(this, this::add);
        files.addAll(kept.files());
        proposed = kept.line().isBlank() && kept.typed().isEmpty() && visit != null ? new Kept(met(), Map.of(), List.of())
                : Kept.NOTHING;
        line.setText(proposed == Kept.NOTHING ? kept.line() : proposed.line());
        tiles.type(kept.typed());
        read();
        line.end();
    }

    // 亚辉龙 王经理: whom the visit met, as one would type it.
    private String met() {
        String enterprise = visit.get(VisitFields.ENTERPRISE) == null ? "" : pipeline.nameOf(visit.get(VisitFields.ENTERPRISE));
        List<String> persons = visit.get(VisitFields.PERSONS);
        String both = persons == null || enterprise.isEmpty() ? enterprise : enterprise + " " + persons.getFirst();
        boolean understood = reader.read(both, context.today().get()).part(ContactFields.NAME).isPresent();
        String whom = understood ? both : enterprise;
        return whom.isEmpty() ? "" : whom + " ";
    }

    private HBox foot() {
        var hint = Controls.label(context.texts().of("capture.hint"), Style.TEXT_SM, Style.MUTED);
        hint.setMinWidth(0);
        var attach = Controls.quiet(context.texts().of("capture.attach"), () ->
                add(context.navigator().files().several(context.texts().of("capture.attach"))));
        attach.setGraphic(Icons.of(Feather.PAPERCLIP));
        var open = Controls.button("", () -> save(true));
        open.setGraphic(keyed(context.texts().of("capture.save_open"), "Shift Enter"));
        open.setId("capture-open");
        var save = Controls.primary("", () -> save(false));
        save.setGraphic(keyed(context.texts().of("capture.save"), "Enter"));
        save.setId("capture-save");
        return CaptureStyle.CAPTURE_FOOT.on(new HBox(8, hint, Controls.spacer(), attach, open, save));
    }

    private static HBox keyed(String text, String key) {
        var content = new HBox(6, new Label(text), Controls.keyCap(key));
        content.setAlignment(Pos.CENTER);
        return content;
    }

    private void pressed(KeyEvent event) {
        // A list of suggestions under a field takes Enter for itself by closing; only then is it not for the line.
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ENTER && typing && !isOffering()) {
            event.consume();
            save(event.isShiftDown());
        }
    }

    private static boolean isOffering() {
        return javafx.stage.Window.getWindows().stream().anyMatch(window -> window instanceof javafx.stage.Popup popup && popup.isShowing());
    }

    /** Puts the cursor into the line. */
    public void start() {
        applyCss(); // a field that is dressed later marks its whole text, and the next letter would replace it
        line.requestFocus();
        line.end();
    }

    /** @param told whenever something else stands there */
    public void onTyped(Runnable told) {
        typed = told;
    }

    /** Adds files that are to be kept with the lead. */
    public void add(List<Path> more) {
        more.stream().filter(file -> !files.contains(file)).forEach(files::add);
        changed();
    }

    private void drop(Path file) {
        files.remove(file);
        changed();
    }

    private void read() {
        Captured read = reader.read(line.getText(), context.today().get());
        tiles.show(read);
        if (trip != null && read.part(ProjectFields.CHANNEL).isEmpty() && remarks.goesWithTrip()) {
            String channel = OnTheRoad.channel(trip);
            tiles.tile(ProjectFields.CHANNEL).say(channel == null || line.getText().isBlank() ? null
                    : new Part(ProjectFields.CHANNEL, channel, true));
        }
        changed();
    }

    private void changed() {
        String name = tiles.tile(ProjectFields.INVESTOR).control().getText().strip();
        Enterprise known = pipeline.enterprise(tiles.tile(ProjectFields.INVESTOR).read().value());
        remarks.show(known, known == null ? reader.twins(name) : List.of(), files);
        typed.run();
    }

    private void take(Enterprise enterprise) {
        tiles.type(Map.of(ProjectFields.INVESTOR, enterprise.name()));
        changed();
        start();
    }

    /** What stands there and is not saved. */
    public Kept kept() {
        boolean nothing = line.getText().isBlank() || line.getText().equals(proposed.line());
        return saved || nothing && tiles.typed().isEmpty() && files.isEmpty() ? Kept.NOTHING
                : new Kept(nothing ? "" : line.getText(), tiles.typed(), List.copyOf(files));
    }

    private void save(boolean open) {
        if (context.refusesEdits()) {
            return;
        }
        CaptureTile<?> wrong = tiles.firstUnreadable();
        if (wrong != null) {
            wrong.input().mark(true);
            remarks.warn(wrong.read().message(context.texts()));
            wrong.control().requestFocus();
            return;
        }
        if (tiles.isEmpty() && line.getText().isBlank()) {
            remarks.warn(context.texts().of("capture.empty"));
            start();
            return;
        }
        record(open);
    }

    private void record(boolean open) {
        String id = Ids.next();
        Draft draft = LeadDraft.of(context.workspace().pipeline(), id, lead(), context.today().get(), context.texts().of("capture.unnamed"));
        tiles.tile(ProjectFields.INVESTOR).input().prepare(draft);
        String author = context.workspace().author().name();
        if (!author.equals(System.getProperty("user.name"))) {
            draft.set(id, ProjectFields.OWNER, author);
        }
        setDisable(true);
        Background.Job<?> job = files.isEmpty() ? perform(draft, id, open)
                : context.background().runAside(() -> context.workspace().attachments().attachTo(draft, id, files,
                        context.today().get(), Progress.NONE)).onSuccess(kept -> perform(kept, id, open));
        job.onError(this::failed);
    }

    private void failed(landfall.text.Problem problem) {
        setDisable(false);
        start();
        context.navigator().warn(problem);
    }

    private Background.Job<?> perform(Draft draft, String id, boolean open) {
        return context.perform(draft).onSuccess(edit -> {
            saved = true;
            close.run();
            if (open) {
                context.navigator().go(new Route.Dossier(id));
            }
        }).onError(this::failed);
    }

    private Lead lead() {
        Map<Field<?>, Object> values = tiles.values(EntityKind.PROJECT);
        Map<Field<?>, Object> contact = tiles.values(EntityKind.CONTACT);
        String investor = tiles.tile(ProjectFields.INVESTOR).control().getText().strip();
        String about = !investor.isEmpty() ? investor : !tiles.note().isBlank() ? tiles.note().strip() : line.getText().strip();
        String brief = about.isEmpty() ? String.valueOf(contact.get(ContactFields.NAME)) : about;
        String name = context.texts().of("capture.name", investor.isEmpty() && brief.length() > LONGEST_NAME
                ? brief.substring(0, LONGEST_NAME) : brief);
        return new Lead(line.getText().strip(), name, values, contact, remarks.goesWithTrip() ? trip : null, visit);
    }
}
