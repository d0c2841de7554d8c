package landfall.cli.command.figures;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import landfall.cli.argument.MonthText;
import landfall.cli.argument.PastView;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.AttributionLines;
import landfall.cli.result.ConflictMark;
import landfall.cli.result.TripJson;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.attribution.Attribution;
import landfall.insight.comparison.Growth;
import landfall.insight.trip.Batches;
import landfall.insight.trip.TripFigure;
import landfall.insight.trip.TripMeasure;
import landfall.text.FieldText;
import landfall.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists trips and receptions, the latest first, with the batches of the year up to a month. */
@Command(name = "trips")
public final class TripsCommand extends WorkspaceCommand {
    @Option(names = "--month", paramLabel = "YYYY-MM", converter = MonthText.class,
            descriptionKey = "cli.option.trips.month")
    private YearMonth month;

    @Option(names = "--attribution", descriptionKey = "cli.option.trips.attribution")
    private boolean attribution;

    @Mixin
    private final PastView past = new PastView();

    /** The command, which says on this console what it has to say. */
    public TripsCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        Pipeline pipeline = pipeline(past);
        LocalDate today = past.day(console().today());
        YearMonth last = month == null ? YearMonth.from(today) : month;
        Batches batches = Batches.of(pipeline, today);
        List<Item> trips = pipeline.items(EntityKind.TRIP).stream().sorted(Comparator.comparing(
                (Item trip) -> trip.get(TripFields.FIRST_DAY), Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()).toList();
        if (attribution) {
            attribute(trips, pipeline, today);
        } else if (isJson()) {
            console().json(json -> write(json, trips, pipeline, batches, last));
        } else {
            print(trips, pipeline, batches, last);
        }
    }

    // Of the year up to the month when there is one, else of all trips.
    private void attribute(List<Item> trips, Pipeline pipeline, LocalDate today) {
        List<Item> asked = month == null ? trips : trips.stream().filter(trip ->
                Period.yearToDate(month).contains(trip.get(TripFields.FIRST_DAY))).toList();
        var lines = new AttributionLines(Attribution.of(pipeline, today), asked);
        if (isJson()) {
            console().json(json -> lines.write(json, pipeline, console().texts()));
        } else {
            console().say(month == null ? console().texts().of("cli.trips.all", console().formats().date(
                    DayOrMonth.of(today))) : console().formats().period(Period.yearToDate(month)));
            lines.print(console());
            sayMarks(pipeline);
        }
    }

    private static void write(JsonGenerator json, List<Item> trips, Pipeline pipeline, Batches batches,
            YearMonth month) throws IOException {
        Period period = Period.yearToDate(month);
        json.writeStartObject();
        json.writeObjectFieldStart("period");
        json.writeStringField("from", period.from().toString());
        json.writeStringField("to", period.to().toString());
        json.writeEndObject();
        ConflictMark.write(json, pipeline);
        json.writeStringField("population", batches.population().word());
        json.writeArrayFieldStart("figures");
        for (TripMeasure measure : TripMeasure.values()) {
            TripJson.write(json, batches.figure(measure, Period.month(month)), batches.figure(measure, period),
                    batches.figure(measure, period.lastYear()));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("trips");
        for (Item trip : trips) {
            TripJson.write(json, trip, pipeline);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void print(List<Item> trips, Pipeline pipeline, Batches batches, YearMonth month) {
        Texts texts = console().texts();
        if (trips.isEmpty()) {
            console().say(texts.of("cli.trips.none"));
        } else {
            var table = new TextTable("llllllr").row(label(TripFields.NUMBER), label(TripFields.FIRST_DAY),
                    label(TripFields.LAST_DAY), label(TripFields.DIRECTION), label(TripFields.NAME),
                    label(TripFields.LEADER), texts.of("cli.trips.visits"));
            trips.forEach(trip -> table.row(value(trip, TripFields.NUMBER), date(trip, TripFields.FIRST_DAY),
                    date(trip, TripFields.LAST_DAY), value(trip, TripFields.DIRECTION), trip.name(),
                    value(trip, TripFields.LEADER),
                    console().formats().integer(pipeline.itemsOf(EntityKind.VISIT, trip.id()).size())));
            table.lines().forEach(console()::say);
        }
        console().say("");
        Period period = Period.yearToDate(month);
        var figures = new TextTable("lrrrrr").row(texts.of("cli.summary.indicator"), console().formats().month(month),
                texts.of("cli.summary.ytd"), texts.of("cli.trips.beside"), texts.of("cli.summary.prior"),
                texts.of("cli.summary.growth"));
        for (TripMeasure measure : TripMeasure.values()) {
            TripFigure ytd = batches.figure(measure, period);
            TripFigure prior = batches.figure(measure, period.lastYear());
            figures.row(texts.of(measure.labelKey()),
                    console().formats().integer(batches.figure(measure, Period.month(month)).value()),
                    console().formats().integer(ytd.value()), beside(ytd),
                    console().formats().integer(prior.value()), Growth.of(ytd.value(), prior.value()).text(texts));
        }
        figures.lines().forEach(console()::say);
        console().say("");
        for (TripMeasure measure : TripMeasure.values()) {
            console().say(texts.of("cli.trips.definition", texts.of(measure.labelKey()),
                    measure.definition(batches.population(), texts)));
        }
        sayMarks(pipeline);
    }

    private String beside(TripFigure figure) {
        Texts texts = console().texts();
        return switch (figure.measure()) {
            case OUT_B -> "";
            case IN_B -> texts.of("cli.trips.people", console().formats().integer(figure.people()));
            case VISIT_N -> texts.of("cli.trips.returns", console().formats().integer(figure.returns().size()));
        };
    }

    private static String date(Item trip, Field<?> field) {
        return trip.get(field) == null ? "" : trip.get(field).toString();
    }

    private String value(Item trip, Field<?> field) {
        return FieldText.of(field, trip.get(field), console().texts(), console().formats(), id -> null);
    }

    private String label(Field<?> field) {
        return console().texts().of(field.labelKey());
    }
}
