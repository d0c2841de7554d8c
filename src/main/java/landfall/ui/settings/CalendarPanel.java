package landfall.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Pipeline;
import landfall.domain.calendar.BureauDays;
import landfall.domain.calendar.OfficialDays;
import landfall.domain.calendar.SpecialDays;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The table of one year's holidays and make-up working days, which the bureau can change. */
final class CalendarPanel extends VBox {
    private static final double DATES = 200;
    private static final double LENGTH = 56;
    private static final double KIND = 92;
    private static final double SOURCE = 84;

    private final PlaceContext context;
    private final Texts texts;
    private final Label yearLabel = Style.BOLD.on(new Label());
    private final Label source = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private final Label missing = Controls.label("", Style.FIELD_CAUTION);
    private final VBox table = new VBox();
    private Pipeline pipeline = Pipeline.EMPTY;
    private int year;

    CalendarPanel(PlaceContext context) {
        super(8);
        this.context = context;
        this.texts = context.texts();
        year = context.today().get().getYear();
        var before = Controls.icon(Feather.CHEVRON_LEFT, texts.of("settings.calendar.before"), () -> turn(-1));
        var after = Controls.icon(Feather.CHEVRON_RIGHT, texts.of("settings.calendar.after"), () -> turn(1));
        before.setId("calendar-before");
        after.setId("calendar-after");
        yearLabel.setId("calendar-year");
        missing.setId("calendar-missing");
        var add = Controls.button(Feather.PLUS, texts.of("settings.calendar.add"), () -> ask(null));
        add.setId("calendar-add");
        var paste = Controls.button(Feather.CLIPBOARD, texts.of("settings.calendar.paste"), this::paste);
        paste.setId("calendar-paste");
        var head = new HBox(4, before, yearLabel, after, Controls.spacer(), add, paste);
        head.setAlignment(Pos.CENTER_LEFT);
        for (Label note : List.of(source, missing)) {
            note.setWrapText(true);
            note.setMinHeight(USE_PREF_SIZE);
            note.managedProperty().bind(note.textProperty().isNotEmpty());
        }
        getChildren().addAll(missing, head, source, table);
    }

    private void turn(int by) {
        year += by;
        refresh();
    }

    /** Shows the bureau's calendar. */
    void show(Pipeline now) {
        pipeline = now;
        refresh();
    }

    private BureauDays days() {
        return BureauDays.parse(pipeline.bureau().get(BureauFields.SPECIAL_DAYS));
    }

    private void refresh() {
        BureauDays days = days();
        yearLabel.setText(Integer.toString(year));
        OfficialDays.Year official = OfficialDays.of(year);
        source.setText(official != null ? official.source()
                : days.knows(year) ? texts.of("settings.calendar.own_year", Integer.toString(year)) : unknown(year));
        int present = context.today().get().getYear();
        missing.setText(!days.knows(present) ? unknown(present) : !days.knows(present + 1) ? unknown(present + 1) : "");
        var lines = new ArrayList<Node>();
        days.rows(year).forEach(row -> lines.add(line(row)));
        table.getChildren().setAll(lines);
    }

    private String unknown(int missingYear) {
        return texts.of("settings.calendar.unknown", Integer.toString(missingYear));
    }

    private HBox line(BureauDays.Row row) {
        SpecialDays days = row.days();
        String dates = days.length() == 1 ? date(days.from())
                : texts.of("settings.calendar.from_to", date(days.from()), date(days.to()));
        String kind = texts.of("settings.calendar.kind." + days.kind().name());
        var chip = switch (days.kind()) {
            case OFF -> Chip.plain(kind);
            case WORKING -> Chip.accent(Feather.BRIEFCASE, kind);
            case USUAL -> Chip.plain(Feather.ROTATE_CCW, kind);
        };
        var chipCell = new HBox(chip);
        chipCell.setAlignment(Pos.CENTER_LEFT);
        var name = new Label(days.name());
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var origin = Style.all(new Label(texts.of(row.isOwn() ? "settings.calendar.own" : "settings.calendar.official")),
                Style.TEXT_SM, Style.MUTED);
        Button change = Controls.icon(Feather.EDIT_2, texts.of("settings.calendar.change"), () -> ask(row));
        Button remove = Controls.icon(Feather.TRASH_2, texts.of("settings.calendar.remove"), () -> keep(old -> old.without(row)));
        change.setAccessibleText(change.getAccessibleText() + " " + dates);
        remove.setAccessibleText(remove.getAccessibleText() + " " + dates);
        change.setId("calendar-change-" + days.from());
        remove.setId("calendar-remove-" + days.from());
        var line = new HBox(8, wide(new Label(dates), DATES),
                wide(Style.MUTED.on(new Label(texts.of("settings.calendar.length", days.length()))), LENGTH),
                wide(chipCell, KIND), name, wide(origin, SOURCE), change, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static <T extends javafx.scene.layout.Region> T wide(T cell, double width) {
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        return cell;
    }

    private String date(java.time.LocalDate day) {
        DayOrMonth date = DayOrMonth.of(day);
        return day.getYear() == year ? context.formats().shortDate(date) : context.formats().date(date);
    }

    private void ask(BureauDays.Row row) {
        if (context.refusesEdits()) {
            return;
        }
        SpecialDaysForm.open(context, row == null ? null : row.days(), year,
                entered -> keep(old -> row == null ? old.with(entered) : old.change(row, entered)));
    }

    private void paste() {
        if (context.refusesEdits()) {
            return;
        }
        PasteDaysForm.open(context, year, entered -> keep(old -> {
            BureauDays next = old;
            for (SpecialDays days : entered) {
                next = next.with(days);
            }
            return next;
        }));
    }

    private void keep(UnaryOperator<BureauDays> change) {
        context.perform(Draft.of(EditKind.SETTINGS, pipeline.bureau().name())
                .set(Bureau.ID, BureauFields.SPECIAL_DAYS, change.apply(days()).encode()));
    }
}
