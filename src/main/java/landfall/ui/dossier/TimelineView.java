package landfall.ui.dossier;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** What happened to the project, newest first, along a thin line. */
final class TimelineView extends VBox {
    private static final double GLYPH = 13;

    private final Texts texts;
    private final Formats formats;

    TimelineView(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        DossierStyle.DOSSIER_TIMELINE.on(this);
    }

    void show(List<Timeline.Entry> entries) {
        getChildren().clear();
        for (int i = 0; i < entries.size(); i++) {
            getChildren().add(item(entries.get(i), i == entries.size() - 1));
        }
        if (entries.isEmpty()) {
            getChildren().add(Controls.label(texts.of("dossier.timeline.empty"), Style.TEXT_SM, Style.SUBTLE));
        }
    }

    private HBox item(Timeline.Entry entry, boolean last) {
        var line = DossierStyle.DOSSIER_EVENT_LINE.on(new Region());
        line.setVisible(!last);
        VBox.setVgrow(line, Priority.ALWAYS);
        var sign = new StackPane(icon(entry));
        sign.setMinSize(GLYPH, GLYPH);
        var rail = new VBox(2, sign, line);
        rail.setAlignment(Pos.TOP_CENTER);
        rail.setMinWidth(16);
        String when = formats.date(entry.on());
        var date = Controls.label(entry.by() == null ? when : texts.of("dossier.event.by", when, entry.by()),
                Style.TEXT_XS, Style.MUTED);
        var what = Style.TEXT_SM.on(new Label(text(entry)));
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        Style.BOLD.on(what, entry.kind() != Timeline.Kind.PROGRESS);
        var content = new VBox(date, what);
        HBox.setHgrow(content, Priority.ALWAYS);
        return DossierStyle.DOSSIER_EVENT.on(new HBox(8, rail, content));
    }

    private static Node icon(Timeline.Entry entry) {
        return switch (entry.kind()) {
            case STAGE -> new StageGlyph(entry.stage(), GLYPH);
            case MILESTONE -> Icons.small(Feather.FLAG);
            case PROGRESS -> Icons.small(Feather.EDIT_2);
            case EXIT -> Icons.small(Feather.ARCHIVE);
        };
    }

    private String text(Timeline.Entry entry) {
        return switch (entry.kind()) {
            case STAGE -> entry.from() == null ? texts.of("dossier.event.first", stage(entry.stage()))
                    : texts.of("dossier.event.move", stage(entry.from()), stage(entry.stage()));
            case MILESTONE -> texts.of("dossier.milestone." + entry.milestone().key());
            case PROGRESS -> entry.note();
            case EXIT -> entry.note() == null ? texts.of("dossier.event.exit")
                    : texts.of("dossier.event.exit.reason", entry.note());
        };
    }

    private String stage(landfall.domain.Stage stage) {
        return texts.of("stage." + stage.name());
    }
}
