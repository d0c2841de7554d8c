package landfall.ui.kit.backup;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.value.Mask;
import landfall.insight.secrecy.Masking;
import landfall.journal.EditLabels;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.workspace.backup.RestorePreview;
import org.kordamp.ikonli.feather.Feather;

/** Says what restoring the chosen backup would change: projects that come, go and become different, and edits that go. */
final class PreviewPane extends ScrollPane {
    private static final int MOST_LINES = 60;

    private final Texts texts;
    private final Formats formats;
    private final VBox column = BackupStyle.BACKUP_PREVIEW.on(new VBox());

    PreviewPane(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        setId("backup-preview");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(column);
        BackupStyle.BACKUP_LIST.on(this);
    }

    /** Says one sentence instead of a preview. */
    void say(String sentence) {
        column.getChildren().setAll(sentence(sentence, Style.MUTED));
    }

    void show(RestorePreview preview) {
        column.getChildren().clear();
        if (!preview.isSound()) {
            column.getChildren().add(banner(texts.of("kit.backup.unsound")));
        }
        if (!preview.isPresentKnown()) {
            column.getChildren().add(banner(texts.of("kit.backup.present_unreadable", preview.projects())));
        } else if (preview.isSame()) {
            column.getChildren().add(sentence(texts.of("kit.backup.same"), Style.MUTED));
        }
        section(Feather.PLUS, "kit.backup.returning", preview.isPresentKnown() ? preview.returning() : List.of(),
                project -> Masking.name(project, texts));
        section(Feather.MINUS, "kit.backup.lost", preview.lost(), project -> Masking.name(project, texts));
        section(Feather.EDIT_2, "kit.backup.changed", preview.changed(), this::changed);
        if (preview.isPresentKnown() && preview.otherRecords() > 0) {
            column.getChildren().add(sentence(texts.of("kit.backup.others", preview.otherRecords()), Style.TEXT_SM));
        }
        Mask mask = Masking.of(preview.projectsConcerned(), texts);
        section(Feather.CLOCK, "kit.backup.newer", preview.newer(), edit -> formats.moment(edit.at()) + "  "
                + edit.author().name() + "  " + EditLabels.label(edit, mask, texts));
        setVvalue(0);
    }

    private String changed(RestorePreview.Changed changed) {
        List<String> fields = changed.fields().stream().map(Field::labelKey).map(texts::of).toList();
        return texts.of("kit.backup.changed.fields", Masking.name(changed.then(), texts), String.join(texts.of("store.kept.and"), fields));
    }

    private <T> void section(Feather icon, String key, List<T> lines, Function<T, String> words) {
        if (lines.isEmpty()) {
            return;
        }
        var section = new VBox(3);
        section.getChildren().add(new HBox(6, Icons.small(icon), Controls.label(texts.of(key, lines.size()),
                Style.TEXT_SM, Style.BOLD)));
        lines.stream().limit(MOST_LINES).forEach(line -> section.getChildren().add(sentence(words.apply(line),
                Style.TEXT_SM)));
        if (lines.size() > MOST_LINES) {
            section.getChildren().add(sentence(texts.of("kit.backup.more", lines.size() - MOST_LINES), Style.MUTED));
        }
        column.getChildren().add(section);
    }

    private static Label sentence(String text, Style style) {
        var label = Controls.label(text, Style.TEXT_SM, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static Node banner(String text) {
        return Style.all(new HBox(Icons.of(Feather.ALERT_TRIANGLE), sentence(text, Style.TEXT_SM)), Style.BANNER,
                Style.BANNER_WARN);
    }
}
