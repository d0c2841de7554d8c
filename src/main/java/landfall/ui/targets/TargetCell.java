package landfall.ui.targets;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import landfall.domain.Holder;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** A target over what was reached of it, beside the completion over the points ahead or behind. */
final class TargetCell extends TableCell<Indicator, Indicator> {
    private final PlaceContext context;
    private final TargetsModel model;
    private final Amounts amounts;
    private final Holder holder;
    private final GridPane content = TargetsStyle.TARGETS_CELL.on(new GridPane());
    private final Label value = TargetsStyle.TARGETS_VALUE.on(new Label());
    private final Button actual;
    private final Label share = TargetsStyle.TARGETS_SHARE.on(new Label());
    private final Label points = TargetsStyle.TARGETS_POINTS.on(new Label());
    private Progress shown;

    TargetCell(PlaceContext context, TargetsModel model, Amounts amounts, Holder holder, TargetsActions actions) {
        this.context = context;
        this.model = model;
        this.amounts = amounts;
        this.holder = holder;
        actual = TargetsStyle.TARGETS_ACTUAL.on(new Button());
        actual.setFocusTraversable(false);
        actual.setOnAction(event -> actions.open(shown));
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setMinWidth(i == 0 ? 0 : Label.USE_PREF_SIZE);
            content.getColumnConstraints().add(column);
        }
        share.setMinWidth(Label.USE_PREF_SIZE);
        points.setMinWidth(Label.USE_PREF_SIZE);
        content.add(value, 0, 0);
        content.add(share, 1, 0);
        content.add(actual, 0, 1);
        content.add(points, 1, 1);
        setAlignment(Pos.CENTER);
    }

    Holder holder() {
        return holder;
    }

    @Override
    protected void updateItem(Indicator indicator, boolean empty) {
        super.updateItem(indicator, empty);
        TargetTable table = model.table().get();
        shown = empty || indicator == null || table == null ? null : table.at(indicator, holder);
        if (shown == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText("");
            return;
        }
        Formats formats = context.formats();
        boolean measured = shown.isMeasured();
        value.setText(shown.target() == null ? "—" : amounts.written(indicator, shown.target().annual()));
        Style.SUBTLE.on(value, shown.target() == null);
        share.setText(measured ? formats.percent(shown.completion()) : "");
        points.setText(measured ? formats.signed(shown.points()) : "");
        Style.DANGER_TEXT.on(points, measured && shown.points().signum() < 0);
        actual.setText(amounts.written(indicator, shown.actual().value()));
        actual.setVisible(shown.actual().value() != 0 || measured);
        actual.setDisable(shown.actual().rows().isEmpty());
        String words = words(indicator);
        setAccessibleText(words);
        setTooltip(Controls.explanation(words));
        setGraphic(content);
    }

    private String words(Indicator indicator) {
        Texts texts = context.texts();
        Formats formats = context.formats();
        String unit = amounts.unit(indicator);
        String head = texts.of("targets.cell.head", name(holder, texts), texts.of(indicator.labelKey()));
        String reached = texts.of("targets.cell.actual", amounts.written(indicator, shown.actual().value()), unit);
        if (!shown.isMeasured()) {
            return String.join("\n", head, texts.of("targets.cell.none"), reached);
        }
        return String.join("\n", head,
                texts.of("targets.cell.target", amounts.written(indicator, shown.target().annual()), unit), reached,
                texts.of("targets.cell.share", formats.percent(shown.completion()), formats.percent(shown.time())),
                PointsText.time(shown, context));
    }

    /** The holder as the table calls it: 全局 or a name. */
    static String name(Holder holder, Texts texts) {
        return holder.kind() == Holder.Kind.BUREAU ? texts.of("targets.whole") : holder.name();
    }
}
