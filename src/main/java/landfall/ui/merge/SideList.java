package landfall.ui.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Entity;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import landfall.ui.merge.conflict.Sight;
import landfall.workspace.merge.Brought;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The left list: what is in conflict, what is new, what was merged without a question. */
final class SideList extends ScrollPane {
    private static final int MOST_CHANGED = 12;
    private static final int MOST_NAMES = 3;

    private final Texts texts;
    private final MergeWords words;
    private final MergeActions actions;
    private final VBox content = MergeStyle.MERGE_SIDE.on(new VBox());
    private final Label settled = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private final List<SideLine> lines = new ArrayList<>();
    private Brought shown;

    SideList(MergeWords words, MergeActions actions) {
        this.texts = words.texts();
        this.words = words;
        this.actions = actions;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            int next = lines.indexOf(event.getTarget()) + step;
            if (step != 0 && event.getTarget() instanceof SideLine && next >= 0 && next < lines.size()) {
                lines.get(next).requestFocus();
                Sight.bring(lines.get(next), this);
                event.consume();
            }
        });
    }

    void show(MergeState state) {
        Brought brought = state.found() == null ? null : state.found().brought();
        if (state.cases().size() != lines.size() || brought != shown || isEmpty()) {
            build(state, brought);
        }
        settled.setText(state.isSettling() ? texts.of("merge.settled.count", state.cases().size() - state.open()) : "");
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(state.cases().get(i), state);
            // One stop for Tab, however many conflicts there are; the arrows go from line to line.
            lines.get(i).setFocusTraversable(i == Math.max(0, state.index()));
        }
        int now = state.index();
        if (now >= 0) {
            Sight.bring(lines.get(now), this);
        }
    }

    private boolean isEmpty() {
        return content.getChildren().isEmpty();
    }

    private void build(MergeState state, Brought brought) {
        shown = brought;
        content.getChildren().setAll(group(texts.of("merge.conflicts"), state.cases().size(), settled));
        lines.clear();
        state.cases().forEach(one -> lines.add(new SideLine(words, actions)));
        content.getChildren().addAll(lines);
        if (brought != null) {
            brought(brought);
        }
    }

    private Node group(String title, int count, String right) {
        return group(title, count, Controls.label(right, Style.TEXT_SM, Style.MUTED));
    }

    private Node group(String title, int count, Label right) {
        var head = MergeStyle.MERGE_GROUP.on(new HBox(6, Controls.label(title, Style.BOLD),
                Controls.label(words.formats().integer(count), Style.TEXT_SM, Style.MUTED), Controls.spacer(), right));
        head.setAlignment(Pos.CENTER_LEFT);
        ((Label) head.getChildren().getFirst()).setMinWidth(USE_PREF_SIZE);
        return head;
    }

    private void brought(Brought brought) {
        content.getChildren().add(group(texts.of("merge.new"), brought.count(), ""));
        brought.created().forEach((kind, entities) -> content.getChildren().add(plain(Feather.PLUS_CIRCLE,
                texts.of(kind.labelKey()), names(entities), words.formats().integer(entities.size()))));
        content.getChildren().add(group(texts.of("merge.changed.group"), brought.changed().size(),
                brought.changed().isEmpty() ? "" : texts.of("merge.changed.short")));
        for (Brought.Changed changed : brought.changed().stream().limit(MOST_CHANGED).toList()) {
            String fields = changed.cells().stream().map(words::field).distinct()
                    .collect(Collectors.joining(texts.of("reading.separator")));
            content.getChildren().add(plain(Feather.GIT_MERGE, words.whole(changed.entity()), fields,
                    changed.authors().iterator().next().name()));
        }
        if (brought.changed().size() > MOST_CHANGED) {
            content.getChildren().add(plain(Feather.MORE_HORIZONTAL, texts.of("merge.more",
                    words.formats().integer(brought.changed().size() - MOST_CHANGED)), "", ""));
        }
        if (!brought.gone().isEmpty()) {
            content.getChildren().add(group(texts.of("merge.gone"), brought.gone().size(), ""));
            content.getChildren().add(plain(Feather.TRASH_2, names(brought.gone()), "", ""));
        }
    }

    private String names(List<Entity> entities) {
        String first = entities.stream().limit(MOST_NAMES).map(Entity::name).filter(name -> !name.isEmpty())
                .collect(Collectors.joining(texts.of("reading.separator")));
        return entities.size() > MOST_NAMES && !first.isEmpty() ? texts.of("merge.names.more", first) : first;
    }

    private Node plain(Feather icon, String title, String note, String right) {
        return MergeStyle.MERGE_ITEM.on(row(Icons.of(icon), title, note, right));
    }

    private static HBox row(FontIcon icon, String title, String note, String right) {
        var text = new VBox(Controls.label(title));
        if (!note.isEmpty()) {
            text.getChildren().add(Controls.label(note, Style.TEXT_SM, Style.MUTED));
        }
        return SideLine.row(icon, text, Controls.label(right, Style.TEXT_SM, Style.MUTED));
    }
}
