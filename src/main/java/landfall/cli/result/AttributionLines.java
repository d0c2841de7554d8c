package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.insight.attribution.Attribution;
import landfall.insight.attribution.By;
import landfall.insight.attribution.Line;
import landfall.insight.indicator.Figure;
import landfall.text.Texts;

/** What came of trips, events and channels, for people and for scripts. */
public final class AttributionLines {
    private final Attribution attribution;
    private final List<Item> trips;

    /** @param trips those whose outcome is wanted, in the order in which they are listed */
    public AttributionLines(Attribution attribution, List<Item> trips) {
        this.attribution = attribution;
        this.trips = List.copyOf(trips);
    }

    /** Prints a table for each sorting, and the definition below. */
    public void print(Console console) {
        Texts texts = console.texts();
        for (By by : By.values()) {
            List<Line> lines = attribution.by(by, trips);
            if (!lines.isEmpty()) {
                var table = new TextTable("lrrrr").row(texts.of(by.labelKey()), texts.of("insight.attribution.visits"),
                        texts.of("insight.attribution.leads"), texts.of("insight.attribution.signed"),
                        texts.of("insight.attribution.funds"));
                lines.forEach(line -> table.row(name(line, texts), console.formats().integer(line.visits().size()),
                        line.leads().text(console.formats()), line.signed().text(console.formats()),
                        line.funds().text(console.formats())));
                table.lines().forEach(console::say);
                console.say("");
            }
        }
        console.say(texts.of("cli.trips.without", console.formats().integer(attribution.leads().value()),
                console.formats().integer(attribution.withoutVisit().value())));
        console.say(Attribution.definition(texts));
    }

    private static String name(Line line, Texts texts) {
        return line.trip() != null ? line.trip().name()
                : line.key().isEmpty() ? texts.of("cli.trips.no_channel") : line.key();
    }

    /** Writes every line with the ids of its rows. */
    public void write(JsonGenerator json, Pipeline pipeline, Texts texts) throws IOException {
        json.writeStartObject();
        json.writeStringField("definition", Attribution.definition(texts));
        ConflictMark.write(json, pipeline);
        for (By by : By.values()) {
            json.writeArrayFieldStart("by_" + by.name().toLowerCase(Locale.ROOT));
            for (Line line : attribution.by(by, trips)) {
                write(json, line);
            }
            json.writeEndArray();
        }
        json.writeNumberField("leads", attribution.leads().value());
        projects(json, "without_visit", attribution.withoutVisit());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", line.key());
        if (line.trip() != null) {
            json.writeStringField("name", line.trip().name());
            json.writeStringField("first_day", String.valueOf(line.trip().get(TripFields.FIRST_DAY)));
        }
        json.writeArrayFieldStart("visits");
        for (Item visit : line.visits()) {
            json.writeString(visit.id());
        }
        json.writeEndArray();
        projects(json, "leads", line.leads());
        projects(json, "signed", line.signed());
        json.writeNumberField("funds_yuan", line.funds().value());
        json.writeArrayFieldStart("funds");
        for (var row : line.funds().rows()) {
            json.writeString(row.entity().id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void projects(JsonGenerator json, String name, Figure figure) throws IOException {
        json.writeArrayFieldStart(name);
        for (var project : figure.counted()) {
            json.writeString(project.id());
        }
        json.writeEndArray();
    }
}
