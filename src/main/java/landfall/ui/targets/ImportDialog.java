package landfall.ui.targets;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.exchange.words.Note;
import landfall.insight.target.TargetValues;
import landfall.text.Texts;
import landfall.ui.kit.MoneyUnit;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import landfall.workspace.target.TargetPlan;
import landfall.workspace.target.TargetSheet;
import org.kordamp.ikonli.feather.Feather;

/** What a target table would bring and what of it is not understood, before anything is kept. */
final class ImportDialog extends VBox {
    private static final double WIDTH = 680;
    private static final double ROW = 26;
    private static final double LIST = 260;
    private static final double NOTES = 96;

    private final PlaceContext context;
    private final Texts texts;
    private final TargetSheet sheet;
    private final Pipeline pipeline;
    private final Holder.Kind kind;
    private final IntConsumer kept;
    private final ListView<TargetPlan.Line> list = new ListView<>();
    private final VBox notes = TargetsStyle.TARGETS_NOTES.on(new VBox(4));
    private final ScrollPane noteScroll = new ScrollPane(notes);
    private final Label count = Controls.label("", Style.BOLD);
    private final HBox choices = new HBox(12);
    private final Button save;
    private int year;
    private MoneyUnit unit;
    private TargetPlan plan;
    private Runnable close = () -> { };

    /** @param kept told the year for which targets were kept */
    ImportDialog(PlaceContext context, TargetSheet sheet, Pipeline pipeline, int shownYear, Holder.Kind kind,
            IntConsumer kept) {
        this.context = context;
        this.texts = context.texts();
        this.sheet = sheet;
        this.pipeline = pipeline;
        this.kind = kind;
        this.kept = kept;
        year = sheet.year().orElse(shownYear);
        unit = context.unit().get();
        save = Controls.primary("", this::keep);
        save.setId("targets-import-keep");
        list.setId("targets-import-lines");
        TargetsStyle.TARGETS_PREVIEW.on(list);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(LIST);
        list.setMinHeight(3 * ROW);
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(Controls.label(texts.of("targets.import.nothing"), Style.MUTED));
        noteScroll.setFitToWidth(true);
        noteScroll.setMaxHeight(NOTES);
        noteScroll.setFocusTraversable(false);
        choices.setAlignment(Pos.CENTER_LEFT);
        var head = Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("targets.import.title", sheet.name()),
                Style.DIALOG_TITLE), Controls.spacer(),
                Controls.icon(Feather.X, texts.of("targets.import.close"), () -> close.run())));
        var body = Style.DIALOG_BODY.on(new VBox(8, choices, count, noteScroll, list));
        var foot = Style.DIALOG_FOOT.on(new HBox(8, Controls.button(texts.of("targets.import.cancel"),
                () -> close.run()), save));
        getChildren().addAll(head, body, foot);
        setPrefWidth(WIDTH);
        choose(shownYear);
        understand();
    }

    void open() {
        close = context.navigator().dialog(this);
        save.requestFocus();
    }

    // A table of another year than the one shown may be meant for either.
    private void choose(int shownYear) {
        choices.getChildren().add(Controls.label(texts.of("targets.import.year"), Style.MUTED));
        if (year == shownYear) {
            choices.getChildren().add(Controls.label(Integer.toString(year), Style.BOLD));
        } else {
            var years = new Segmented<Integer>(chosen -> {
                year = chosen;
                understand();
            });
            years.add(year, Integer.toString(year), null).add(shownYear, Integer.toString(shownYear), null).choose(year);
            choices.getChildren().add(years);
        }
    }

    private void understand() {
        plan = sheet.plan(pipeline, year, kind, unit.yuan(texts));
        if (plan.bareMoney() && choices.getChildren().size() == 2) {
            var units = new Segmented<MoneyUnit>(chosen -> {
                unit = chosen;
                understand();
            });
            for (MoneyUnit one : MoneyUnit.values()) {
                units.add(one, one.label(texts), null);
            }
            units.choose(unit);
            choices.getChildren().addAll(Controls.label(texts.of("targets.import.unit"), Style.MUTED), units);
        }
        long fresh = plan.lines().stream().filter(TargetPlan.Line::isNew).count();
        long same = plan.lines().stream().filter(TargetPlan.Line::isSame).count();
        count.setText(texts.of("targets.import.count", plan.lines().size(), fresh,
                plan.lines().size() - fresh - same, same));
        notes.getChildren().setAll(plan.notes().stream().map(this::note).toList());
        noteScroll.setVisible(!plan.notes().isEmpty());
        noteScroll.setManaged(!plan.notes().isEmpty());
        noteScroll.setPrefHeight(Math.min(NOTES, 10 + plan.notes().size() * 22.0));
        list.getItems().setAll(plan.lines());
        save.setText(texts.of("targets.import.keep", plan.changes().size()));
        save.setDisable(plan.changes().isEmpty());
    }

    private Node note(Note note) {
        var label = Controls.label(note.message(texts), Style.FIELD_CAUTION);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void keep() {
        close.run();
        if (!context.refusesEdits()) {
            int entered = year;
            context.perform(plan.toDraft()).onSuccess(edit -> kept.accept(entered));
        }
    }

    /** One target: whose, of what, what stands now, what would stand. */
    private final class Row extends ListCell<TargetPlan.Line> {
        private final Label holder = column(150);
        private final Label indicator = column(190);
        private final Label before = Style.MUTED.on(column(100));
        private final Label after = Style.BOLD.on(column(130));
        private final HBox row = new HBox(8, holder, indicator, before, after);

        private Row() {
            row.setAlignment(Pos.CENTER_LEFT);
            before.setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(TargetPlan.Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            holder.setText(TargetCell.name(line.holder(), texts));
            indicator.setText(texts.of(line.indicator().labelKey()));
            before.setText(line.isNew() ? "—" : TargetValues.written(line.indicator(), line.before().amount(),
                    context.formats()));
            String now = TargetValues.written(line.indicator(), line.value().amount(), context.formats());
            after.setText(line.isSame() ? texts.of("targets.import.same") : "→ " + now);
            Style.BOLD.on(after, !line.isSame());
            Style.MUTED.on(after, line.isSame());
            setGraphic(row);
        }

        private static Label column(double width) {
            var label = new Label();
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
            return label;
        }
    }
}
