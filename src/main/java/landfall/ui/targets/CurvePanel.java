package landfall.ui.targets;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Holder;
import landfall.domain.value.YearCurve;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.insight.target.Target;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The selected target at the right: how it stands, and its months, edited here; what saves them stays in sight. */
final class CurvePanel extends VBox {
    private static final double WIDTH = 300;
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final PlaceContext context;
    private final Texts texts;
    private final TargetsModel model;
    private final Amounts amounts;
    private final TargetsActions actions;
    private final Runnable leave;
    private final VBox column = TargetsStyle.TARGETS_PANEL.on(new VBox(10));
    private final VBox foot = TargetsStyle.TARGETS_FOOT.on(new VBox(8));
    private final List<TextField> fields = new ArrayList<>();
    private final Label wrong = Controls.label("", Style.FIELD_ERROR);
    // What was typed for a target and not saved yet is there again when the user comes back to it.
    private final Map<Target, List<String>> typed = new HashMap<>();
    private List<String> begun = List.of();
    private MoneyUnit begunIn;
    private TargetTable.Place place;
    private Target target;

    /** @param leave gives the focus back to the table */
    CurvePanel(PlaceContext context, TargetsModel model, Amounts amounts, TargetsActions actions, Runnable leave) {
        this.context = context;
        this.texts = context.texts();
        this.model = model;
        this.amounts = amounts;
        this.actions = actions;
        this.leave = leave;
        TargetsStyle.TARGETS_SIDE.on(this);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        getChildren().addAll(scroll, foot);
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                event.consume();
                save();
            }
        });
    }

    /** Shows another cell. */
    void show(Indicator indicator, Holder holder) {
        place = new TargetTable.Place(indicator, holder);
        refresh();
    }

    /** The figures or the unit changed. */
    void refresh() {
        TargetTable table = model.table().get();
        Progress progress = table == null || place == null ? null : table.progress().get(place);
        keepTyped();
        fields.clear();
        column.getChildren().clear();
        target = progress == null ? null : progress.target();
        foot.setVisible(target != null);
        foot.setManaged(target != null);
        if (progress == null) {
            return;
        }
        column.getChildren().addAll(head(progress), facts(progress));
        if (target != null) {
            column.getChildren().addAll(curveHead(), months(table));
            foot.getChildren().setAll(wrong, buttons());
            wrong.setText("");
            wrong.setManaged(false);
        }
    }

    private void keepTyped() {
        if (target != null && !fields.isEmpty()) {
            List<String> now = fields.stream().map(TextField::getText).toList();
            if (now.equals(begun)) {
                typed.remove(target);
            } else {
                typed.put(target, IntStream.range(0, now.size()).mapToObj(month -> now.get(month).equals(begun.get(month))
                        ? null : inItsUnit(now.get(month))).toList());
            }
        }
    }

    // A bare number was meant in the unit that the head named when it was typed.
    private String inItsUnit(String text) {
        boolean bare = target.indicator().unit() == Indicator.Unit.YUAN && begunIn != context.unit().get()
                && text.strip().matches("[\\d.,]+");
        return bare ? text.strip() + begunIn.label(texts) : text;
    }

    private Node head(Progress progress) {
        var name = Controls.label(texts.of(progress.indicator().labelKey()), Style.BOLD, Style.TEXT_LG);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        return new VBox(2, name, Controls.label(texts.of("targets.panel.of",
                TargetCell.name(progress.holder(), texts), Integer.toString(model.asked().get().year())), Style.MUTED));
    }

    private Node facts(Progress progress) {
        Formats formats = context.formats();
        var grid = TargetsStyle.TARGETS_FACTS.on(new GridPane());
        grid.getColumnConstraints().addAll(side(HPos.LEFT), side(HPos.RIGHT));
        fact(grid, "targets.fact.annual", Controls.label(target == null ? texts.of("targets.cell.none")
                : amounts.whole(progress.indicator(), target.annual()), Style.BOLD));
        Button actual = Controls.link(amounts.whole(progress.indicator(),
                BigDecimal.valueOf(progress.actual().value())), () -> actions.open(progress));
        actual.setId("targets-actual");
        actual.setDisable(progress.actual().rows().isEmpty());
        fact(grid, "targets.fact.actual", actual);
        if (progress.isMeasured()) {
            fact(grid, "targets.fact.completion", Controls.label(formats.percent(progress.completion()), Style.BOLD));
        }
        fact(grid, "targets.fact.time", Controls.label(formats.percent(progress.time())));
        if (progress.isMeasured()) {
            fact(grid, "targets.fact.planned", Controls.label(formats.percent(progress.planned())));
            grid.add(points(PointsText.time(progress, context), progress.points()), 0, grid.getRowCount(), 2, 1);
            grid.add(points(PointsText.curve(progress, context), progress.pointsOfCurve()), 0, grid.getRowCount(), 2, 1);
        }
        return grid;
    }

    private static Label points(String words, BigDecimal points) {
        var label = Controls.label(words, Style.TEXT_SM);
        Style.DANGER_TEXT.on(label, points.signum() < 0);
        return label;
    }

    private void fact(GridPane grid, String key, Node value) {
        int row = grid.getRowCount();
        grid.add(Controls.label(texts.of(key), Style.MUTED, Style.TEXT_SM), 0, row);
        grid.add(value, 1, row);
    }

    private static ColumnConstraints side(HPos at) {
        var column = new ColumnConstraints();
        column.setHalignment(at);
        column.setHgrow(Priority.ALWAYS);
        return column;
    }

    private Node curveHead() {
        return new VBox(2, Controls.label(texts.of("field.target.curve"), Style.BOLD),
                Controls.label(texts.of("targets.curve.note", amounts.unit(target.indicator())), Style.MUTED,
                        Style.TEXT_XS));
    }

    private Node months(TargetTable table) {
        var grid = TargetsStyle.TARGETS_MONTHS.on(new GridPane());
        grid.getColumnConstraints().addAll(width(52, HPos.LEFT), width(104, HPos.LEFT), width(52, HPos.RIGHT));
        begun = written(target.shape());
        begunIn = context.unit().get();
        List<String> waiting = typed.get(target);
        for (int month = 1; month <= YearCurve.MONTHS; month++) {
            var name = Controls.label(Month.of(month).getDisplayName(TextStyle.SHORT, texts.language().locale()),
                    Style.TEXT_SM);
            TargetsStyle.TARGETS_MONTH_NOW.on(name, month == table.elapsed());
            grid.add(name, 0, month);
            grid.add(month < YearCurve.MONTHS ? field(month,
                    waiting == null || waiting.get(month - 1) == null ? begun.get(month - 1) : waiting.get(month - 1))
                    : Controls.label(amounts.written(target.indicator(), target.annual()), Style.BOLD), 1, month);
            grid.add(Controls.label(context.formats().percent(target.shape().percent(month)), Style.MUTED,
                    Style.TEXT_SM), 2, month);
        }
        return grid;
    }

    private static ColumnConstraints width(double width, HPos at) {
        var column = new ColumnConstraints(width, width, width);
        column.setHalignment(at);
        return column;
    }

    private TextField field(int month, String text) {
        var field = new TextField(text);
        field.setId("targets-month-" + month);
        field.setAccessibleText(texts.of("targets.curve.month",
                Month.of(month).getDisplayName(TextStyle.FULL, texts.language().locale())));
        fields.add(field);
        return field;
    }

    private List<String> written(YearCurve curve) {
        return IntStream.range(1, YearCurve.MONTHS)
                .mapToObj(month -> amounts.written(target.indicator(), curve.valueAt(month, target.annual()))).toList();
    }

    private Node buttons() {
        var save = Controls.primary(texts.of("targets.curve.save"), this::save);
        save.setId("targets-curve-save");
        var even = Controls.button(texts.of("targets.curve.even"), () -> keep(null));
        even.setId("targets-curve-even");
        even.setDisable(target.curve() == null);
        var last = Controls.button(texts.of("targets.curve.last_year"), this::takeLastYear);
        last.setId("targets-curve-last-year");
        return new FlowPane(8, 8, save, even, last);
    }

    private void takeLastYear() {
        TargetTable table = model.table().get();
        table.targets().courseOfLastYear(target.indicator(), target.holder()).ifPresentOrElse(this::keep,
                () -> refuse(texts.of("targets.curve.last_year.none",
                        Integer.toString(table.targets().year() - 1))));
    }

    private void keep(YearCurve curve) {
        if (!actions.refused()) {
            typed.remove(target);
            fields.clear();
            actions.curve(target.indicator(), target.holder(), curve);
        }
    }

    private void save() {
        if (target == null || actions.refused()) {
            return;
        }
        CurveDraft draft = CurveDraft.of(fields.stream().map(TextField::getText).toList(), target, amounts, texts);
        fields.forEach(field -> field.pseudoClassStateChanged(WRONG, false));
        if (draft.wrongMonth() > 0) {
            TextField field = fields.get(draft.wrongMonth() - 1);
            field.pseudoClassStateChanged(WRONG, true);
            field.requestFocus();
            refuse(texts.of("targets.curve.wrong", Month.of(draft.wrongMonth()).getDisplayName(TextStyle.SHORT,
                    texts.language().locale()), draft.why()));
            return;
        }
        if (!Objects.equals(draft.curve(), target.curve())) {
            keep(draft.curve());
        }
        leave.run();
    }

    private void refuse(String why) {
        wrong.setText(why);
        wrong.setManaged(true);
    }
}
