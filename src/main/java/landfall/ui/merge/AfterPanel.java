package landfall.ui.merge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.domain.Stage;
import landfall.insight.StageTotals;
import landfall.quality.FindingWords;
import landfall.quality.rule.Finding;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import landfall.ui.merge.conflict.Rest;
import landfall.ui.merge.conflict.RestDialog;
import org.kordamp.ikonli.feather.Feather;

/** The right panel: what the bureau is with it, where it comes from, what may be there twice, and the next step. */
final class AfterPanel extends VBox {
    private final Texts texts;
    private final Formats formats;
    private final MergeWords words;
    private final MergeActions actions;
    private final VBox content = MergeStyle.MERGE_RIGHT.on(new VBox());
    private final VBox foot = MergeStyle.MERGE_FOOT.on(new VBox(8));

    AfterPanel(MergeWords words, MergeActions actions) {
        this.texts = words.texts();
        this.formats = words.formats();
        this.words = words;
        this.actions = actions;
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, foot);
    }

    void show(MergeState state, Pipeline now) {
        content.getChildren().clear();
        MergeState.Found found = state.found();
        Pipeline after = found != null && !state.isSettling() ? found.after() : now;
        bureau(found == null ? after : found.before(), after);
        if (found != null) {
            origin(found);
            twins(found, state.isSettling());
        }
        foot(state);
    }

    private void bureau(Pipeline before, Pipeline after) {
        StageTotals was = StageTotals.of(before.projects());
        StageTotals is = StageTotals.of(after.projects());
        content.getChildren().add(head(texts.of("merge.after"), null));
        for (Stage stage : Stage.values()) {
            var name = Controls.label(texts.of("stage." + stage.name()));
            name.setGraphic(new StageGlyph(stage));
            Style.of(stage).on(name.getGraphic());
            content.getChildren().add(line(name, arrow(formats.integer(was.at(stage).count()),
                    formats.integer(is.at(stage).count()))));
        }
        var total = Controls.label(arrow(formats.money(was.all().total()), formats.money(is.all().total())), Style.BOLD);
        total.setWrapText(true);
        total.setMinHeight(USE_PREF_SIZE);
        var sum = MergeStyle.MERGE_LINE.on(new VBox(2, Controls.label(texts.of("merge.total"), Style.MUTED), total));
        content.getChildren().add(sum);
        int conflicts = after.projectsInConflict().size();
        if (conflicts > 0) {
            content.getChildren().add(note(texts.of("kit.conflict.figures", formats.integer(conflicts))));
        }
    }

    private String arrow(String before, String after) {
        return before.equals(after) ? after : texts.of("merge.arrow", before, after);
    }

    private void origin(MergeState.Found found) {
        content.getChildren().add(head(texts.of("merge.origin"), null));
        content.getChildren().add(line("merge.origin.file", found.name()));
        if (found.author() != null) {
            content.getChildren().add(line("merge.origin.author", found.author().name()));
            content.getChildren().add(line("merge.origin.laptop", words.record().laptop(found.author().laptop())));
        }
        if (found.madeAt() != null) {
            content.getChildren().add(line("merge.origin.made", formats.moment(found.madeAt())));
        }
        content.getChildren().add(line("merge.origin.extent",
                texts.of(found.whole() ? "merge.origin.whole" : "merge.origin.part")));
        content.getChildren().add(line(Controls.label(texts.of("merge.origin.check"), Style.MUTED),
                texts.of("merge.origin.passed"), Style.OK_TEXT));
        content.getChildren().add(line("merge.origin.new", formats.integer(found.arrived())));
        content.getChildren().add(line("merge.origin.known", formats.integer(found.known())));
    }

    private void twins(MergeState.Found found, boolean here) {
        if (found.twins().isEmpty()) {
            return;
        }
        content.getChildren().add(head(texts.of("merge.twins"),
                Chip.warn(Feather.COPY, formats.integer(found.twins().size()))));
        if (!here) {
            content.getChildren().add(note(texts.of("merge.twins.later")));
        }
        for (Finding twins : found.twins()) {
            boolean newer = found.before().entity(twins.entity().kind(), twins.entity().id()) == null;
            var names = new Label(texts.of("merge.twins.pair", newer ? twins.entity().name() : twins.other().name(),
                    newer ? twins.other().name() : twins.entity().name()));
            names.setWrapText(true);
            names.setMinHeight(USE_PREF_SIZE);
            var why = note(new FindingWords(texts).message(twins));
            var pair = new VBox(6, names, why);
            if (here) {
                var join = Controls.button(texts.of("merge.twins.join"), () -> actions.join(twins));
                join.setId("merge-join");
                var apart = Controls.button(texts.of("merge.twins.apart"), () -> actions.apart(twins));
                apart.setId("merge-apart");
                pair.getChildren().add(new HBox(8, join, apart));
            }
            content.getChildren().add(MergeStyle.MERGE_LINE.on(pair));
        }
    }

    private void foot(MergeState state) {
        foot.getChildren().clear();
        if (state.isSettling()) {
            int open = state.open();
            String key = open > 0 ? "merge.left" : state.cases().isEmpty() ? "merge.all_in" : "merge.all_settled";
            var words = Controls.label(texts.of(key, formats.integer(open)), Style.TEXT_SM, Style.MUTED);
            words.setGraphic(Icons.small(open > 0 ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE));
            var leave = open > 0 ? Controls.button(texts.of("merge.later"), actions::leave)
                    : Controls.primary(texts.of("merge.finish"), actions::leave);
            leave.setId("merge-finish");
            var buttons = new HBox(8, leave);
            Rest rest = Rest.of(state.cases(), state.index() < 0 ? null : state.cases().get(state.index()), this.words);
            if (rest.cases().size() > 1) {
                var settle = Controls.button(texts.of("merge.rest"),
                        () -> actions.settle(new RestDialog(rest, this.words, actions::settle)));
                settle.setId("merge-rest");
                buttons.getChildren().add(settle);
            }
            foot.getChildren().addAll(words, buttons);
            return;
        }
        var safe = note(texts.of("merge.safe"));
        int arrived = state.found() == null ? 0 : state.found().arrived();
        var merge = arrived == 0 ? Controls.primary(texts.of("merge.verb.nothing"), actions::leave)
                : Controls.primary(texts.of("merge.verb", formats.integer(arrived)), actions::merge);
        merge.setId("merge-verb");
        foot.getChildren().addAll(safe, merge);
    }

    private static Label note(String text) {
        var note = Controls.label(text, Style.TEXT_SM, Style.MUTED);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }

    private static Node head(String title, Node mark) {
        var head = MergeStyle.MERGE_HEAD.on(new HBox(8, Controls.label(title, Style.BOLD)));
        head.setAlignment(Pos.CENTER_LEFT);
        if (mark != null) {
            head.getChildren().add(mark);
        }
        return head;
    }

    private Node line(String key, String value) {
        return line(Controls.label(texts.of(key), Style.MUTED), value);
    }

    private static Node line(Label label, String value, Style... styles) {
        label.setMinWidth(USE_PREF_SIZE);
        var shown = Style.all(Controls.label(value, Style.BOLD), styles);
        shown.setMinWidth(0);
        var line = MergeStyle.MERGE_LINE.on(new HBox(8, label, Controls.spacer(), shown));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
