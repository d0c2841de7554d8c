package landfall.ui.kit.join;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.value.Grade;
import landfall.quality.join.JoinPlan;
import landfall.text.FieldText;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Every field of two records, one value beside the other; where they differ one of them is chosen. */
final class JoinGrid extends GridPane {
    static final double LABEL = 132;
    static final double GAP = 12;

    private final Texts texts;
    private final Formats formats;
    private final Pipeline pipeline;
    private final Map<Field<?>, Boolean> takesOther = new HashMap<>();

    JoinGrid(Texts texts, Formats formats, Pipeline pipeline) {
        this.texts = texts;
        this.formats = formats;
        this.pipeline = pipeline;
        JoinStyle.JOIN_GRID.on(this);
        setHgap(GAP);
        var label = new ColumnConstraints(LABEL);
        var value = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        value.setHgrow(Priority.ALWAYS);
        value.setFillWidth(true);
        var second = new ColumnConstraints(0, 100, Double.MAX_VALUE);
        second.setHgrow(Priority.ALWAYS);
        getColumnConstraints().setAll(label, value, second);
    }

    /** Shows the plan's lines; the record that stays is at the left, or at the right. */
    void show(JoinPlan plan, boolean staysLeft) {
        getChildren().clear();
        takesOther.clear();
        int row = 0;
        for (JoinPlan.Line line : plan.lines()) {
            var label = Controls.label(texts.of(line.field().labelKey()), Style.MUTED, Style.TEXT_SM);
            add(cell(label, line), 0, row);
            if (line.kept() != null && line.kept().equals(line.other())) {
                add(cell(plain(line), line), 1, row);
                add(cell(plain(line), line), 2, row);
            } else {
                takesOther.put(line.field(), line.takesOther());
                var group = new ToggleGroup();
                add(cell(choice(line, false, group), line), staysLeft ? 1 : 2, row);
                add(cell(choice(line, true, group), line), staysLeft ? 2 : 1, row);
            }
            row++;
        }
    }

    /** The fields whose value is taken from the record that goes. */
    Set<Field<?>> fromOther() {
        var fields = new HashSet<Field<?>>();
        takesOther.forEach((field, taken) -> {
            if (taken) {
                fields.add(field);
            }
        });
        return fields;
    }

    private Node cell(Node content, JoinPlan.Line line) {
        var cell = JoinStyle.JOIN_CELL.on(new StackPane(content));
        cell.setMinWidth(0);
        cell.setAlignment(Pos.CENTER_LEFT);
        JoinStyle.JOIN_PLAIN.on(cell, !line.differs());
        return cell;
    }

    private Node plain(JoinPlan.Line line) {
        return Controls.label(text(line.field(), line.kept()), Style.SUBTLE, Style.TEXT_SM);
    }

    private Node choice(JoinPlan.Line line, boolean ofOther, ToggleGroup group) {
        String text = text(line.field(), ofOther ? line.other() : line.kept());
        var choice = Style.TEXT_SM.on(new RadioButton(text.isEmpty() ? "\u2014" : text));
        choice.setId("join-" + line.field().key() + (ofOther ? "-other" : "-kept"));
        choice.setAccessibleText(texts.of(line.field().labelKey()) + " " + choice.getText());
        choice.setToggleGroup(group);
        choice.setMinWidth(0);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setTooltip(text.length() > 20 ? new Tooltip(text) : null);
        choice.setSelected(line.takesOther() == ofOther);
        choice.selectedProperty().addListener((property, before, now) -> { // an arrow key marks it without an action
            if (now) {
                takesOther.put(line.field(), ofOther);
            }
        });
        return choice;
    }

    private String text(Field<?> field, Object value) {
        if (value instanceof List<?> several && !several.isEmpty() && several.getFirst() instanceof Grade) {
            return String.join(texts.of("reading.separator"), several.stream().map(Grade.class::cast)
                    .map(grade -> grade.listYear() == null ? grade.name() : grade.name() + " " + grade.listYear())
                    .toList());
        }
        return FieldText.of(field, value, texts, formats, pipeline::nameOf).replace('\n', ' ');
    }
}
