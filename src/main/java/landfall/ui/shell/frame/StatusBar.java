package landfall.ui.shell.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.insight.Tally;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.Place.Hint;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot of the window: when was saved, how much there is, and the keys that work here. */
public final class StatusBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Formats formats;
    private final Region demo;
    private final Label saved = new Label();
    private final Label total = new Label();
    private final Label offline;
    private final KeyHints keys = new KeyHints();
    private final Button undo;
    private final Button redo;
    private final Button secrecy;

    /**
     * @param undo takes back the latest edit
     * @param redo does the edit again that was taken back last
     * @param turnLock shows restricted projects, or masks them again
     */
    public StatusBar(Texts texts, Runnable undo, Runnable redo, Runnable turnLock) {
        this.texts = texts;
        this.formats = Formats.forScreen(texts);
        ShellStyle.STATUS_BAR.on(this);
        demo = Chip.demo(texts);
        saved.setGraphic(Icons.small(Feather.HARD_DRIVE));
        offline = new Label(texts.of("shell.status.offline"), Icons.small(Feather.WIFI_OFF));
        this.undo = Controls.icon(Feather.CORNER_UP_LEFT, texts.of("shell.key.undo"), undo);
        this.redo = Controls.icon(Feather.CORNER_UP_RIGHT, texts.of("shell.key.redo"), redo);
        secrecy = Controls.link("", turnLock);
        secrecy.setId("status-secrecy");
        secrecy.setFocusTraversable(true);
        secrecy(0, 0);
        this.undo.setId("status-undo");
        this.redo.setId("status-redo");
        getChildren().addAll(demo, saved, new HBox(this.undo, this.redo), offline, total, secrecy,
                Controls.spacer(), keys);
        // Words that were cut say nothing; the keys give way instead, one by one.
        for (Region region : List.of(demo, saved, offline, total, secrecy)) {
            region.setMinWidth(USE_PREF_SIZE);
        }
        saved(null);
        steps("", "");
    }

    /** Shows how much the bureau has. */
    public void show(Pipeline pipeline) {
        var live = Tally.of(pipeline.projects().stream().filter(Project::isLive).toList());
        demo.setVisible(pipeline.bureau().isDemo());
        demo.setManaged(pipeline.bureau().isDemo());
        total.setText(texts.of("shell.status.total", formats.integer(live.count()), formats.money(live.total())));
    }

    /** Says how many restricted projects are masked, or else shown; nothing when there is none. */
    public void secrecy(int masked, int open) {
        secrecy.setText(masked > 0 ? texts.of("shell.secrecy.masked", masked) : texts.of("shell.secrecy.open", open));
        secrecy.setGraphic(Icons.small(masked > 0 ? Feather.LOCK : Feather.UNLOCK));
        secrecy.setVisible(masked + open > 0);
        secrecy.setManaged(masked + open > 0);
    }

    /** Says when the latest edit was saved; null when there was none. */
    public void saved(Instant at) {
        if (at == null) {
            saved.setText(texts.of("shell.status.nothing_saved"));
            return;
        }
        var local = at.atZone(ZoneId.systemDefault());
        String time = local.format(TIME);
        saved.setText(texts.of("shell.status.saved", local.toLocalDate().equals(LocalDate.now()) ? time
                : formats.date(local.toLocalDate()) + " " + time));
    }

    /** Says what would be undone and done again, in words; empty for nothing. */
    public void steps(String undone, String redone) {
        step(undo, undone);
        step(redo, redone);
    }

    private static void step(Button button, String words) {
        button.setDisable(words.isEmpty());
        button.getTooltip().setText(words);
        button.setAccessibleText(words);
    }

    /** Shows the keys of the place that is shown. */
    public void hints(List<Hint> hints) {
        keys.getChildren().clear();
        for (Hint hint : hints) {
            var row = new HBox(4, Controls.keyCap(hint.keys()), new Label(hint.does()));
            ShellStyle.STATUS_ITEM.on(row);
            keys.getChildren().add(row);
        }
    }

    // On a narrow window the sentence that never changes makes room for those that do.
    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double wanted = -getSpacing();
        for (Node child : getChildren()) {
            if (child.isManaged() || child == offline) {
                wanted += getSpacing() + snapSizeX(child.prefWidth(-1));
            }
        }
        boolean fits = wanted <= room;
        if (offline.isManaged() != fits) {
            offline.setManaged(fits);
            offline.setVisible(fits);
        }
        super.layoutChildren();
    }
}
