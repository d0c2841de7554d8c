package landfall.ui.merge;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.journal.Author;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import landfall.workspace.merge.Brought;
import org.kordamp.ikonli.feather.Feather;

/** What came in without a question, folded until somebody wants to read it. */
final class BroughtCard extends VBox {
    private static final int MOST = 200;

    private final VBox lines = MergeStyle.MERGE_CARD_BODY.on(new VBox());
    private final Button head;

    private BroughtCard(String id, String title, String note, boolean unfolded) {
        MergeStyle.MERGE_CARD.on(this);
        var row = new HBox(8, Controls.label(title, Style.BOLD), Controls.label(note, Style.TEXT_SM, Style.MUTED));
        row.setAlignment(Pos.CENTER_LEFT);
        head = Style.QUIET.on(Controls.button("", this::turn));
        head.setId(id);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setAccessibleText(title);
        head.setGraphic(row);
        row.getChildren().addFirst(Icons.of(unfolded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        getChildren().add(MergeStyle.MERGE_CARD_HEAD.on(new HBox(head)));
        HBox.setHgrow(head, Priority.ALWAYS);
        if (unfolded) {
            getChildren().add(lines);
        }
        MergeStyle.MERGE_CARD_FOLDED.on(this, !unfolded);
    }

    private void turn() {
        boolean folded = !getChildren().contains(lines);
        if (folded) {
            getChildren().add(lines);
        } else {
            getChildren().remove(lines);
        }
        MergeStyle.MERGE_CARD_FOLDED.on(this, !folded);
        ((HBox) head.getGraphic()).getChildren().set(0,
                Icons.of(folded ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
    }

    /** The new records, by kind; projects and enterprises can be opened once they are here. */
    static BroughtCard created(Brought brought, MergeWords words, MergeActions actions, boolean unfolded, boolean here) {
        Texts texts = words.texts();
        String note = brought.created().entrySet().stream().map(entry -> texts.of("merge.new.count",
                texts.of(entry.getKey().labelKey()), words.formats().integer(entry.getValue().size())))
                .collect(Collectors.joining(texts.of("reading.separator")));
        var card = new BroughtCard("merge-new", texts.of("merge.new.title", words.formats().integer(brought.count())),
                note, unfolded);
        int left = MOST;
        for (var entry : brought.created().entrySet()) {
            for (Entity entity : entry.getValue()) {
                if (left-- > 0) {
                    card.lines.getChildren().add(line(Feather.PLUS, texts.of(entity.kind().labelKey()),
                            name(entity, words, actions, here), ""));
                }
            }
        }
        card.cut(brought.count(), words);
        return card;
    }

    /** What was changed on the other laptop only. */
    static BroughtCard changed(Brought brought, MergeWords words, MergeActions actions, boolean unfolded, boolean here) {
        Texts texts = words.texts();
        List<Brought.Changed> changed = brought.changed();
        var card = new BroughtCard("merge-changed", texts.of("merge.changed.title",
                words.formats().integer(changed.size())), texts.of("merge.changed.note"), unfolded);
        for (Brought.Changed one : changed.stream().limit(MOST).toList()) {
            String fields = one.cells().stream().map(words::field).distinct()
                    .collect(Collectors.joining(texts.of("reading.separator")));
            card.lines.getChildren().add(line(Feather.GIT_MERGE, one.authors().stream().map(Author::name).distinct()
                    .collect(Collectors.joining(texts.of("reading.separator"))),
                    name(one.entity(), words, actions, here), fields));
        }
        card.cut(changed.size(), words);
        return card;
    }

    private void cut(int all, MergeWords words) {
        if (all > MOST) {
            lines.getChildren().add(Controls.label(words.texts().of("merge.more", words.formats().integer(all - MOST)),
                    Style.TEXT_SM, Style.MUTED));
        }
    }

    private static Node name(Entity entity, MergeWords words, MergeActions actions, boolean here) {
        boolean opens = here && (entity.kind() == EntityKind.PROJECT || entity.kind() == EntityKind.ENTERPRISE);
        String name = words.whole(entity);
        return opens ? Controls.link(name, () -> actions.open(entity)) : Controls.label(name);
    }

    private static HBox line(Feather icon, String what, Node name, String note) {
        var kind = Controls.label(what, Style.TEXT_SM, Style.MUTED);
        kind.setMinWidth(72);
        kind.setMaxWidth(72);
        var right = Controls.label(note, Style.TEXT_SM, Style.MUTED);
        right.setMinWidth(0);
        var line = MergeStyle.MERGE_LINE.on(new HBox(8, Icons.small(icon), kind, name, right));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
