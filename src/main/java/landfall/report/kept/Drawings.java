package landfall.report.kept;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import landfall.domain.Stage;
import landfall.report.Drawing;
import landfall.report.monthly.CompositionBar;
import landfall.report.monthly.MonthBars;

/** Writes the pictures of papers down by their data, and reads them. */
final class Drawings {
    private Drawings() {
    }

    /** @throws IllegalArgumentException for a picture whose data nobody has taught this class to keep */
    static void write(Drawing drawing, JsonGenerator json) throws IOException {
        switch (drawing) {
            case MonthBars bars -> write(bars, json);
            case CompositionBar bar -> write(bar, json);
            default -> throw new IllegalArgumentException("A picture that cannot be kept: " + drawing);
        }
    }

    private static void write(MonthBars bars, JsonGenerator json) throws IOException {
        json.writeStringField("drawing", "monthBars");
        json.writeStringField("year", bars.year());
        json.writeStringField("yearBefore", bars.yearBefore());
        json.writeStringField("unit", bars.unit());
        json.writeArrayFieldStart("months");
        for (MonthBars.Month month : bars.months()) {
            json.writeStartObject();
            json.writeStringField("name", month.name());
            json.writeNumberField("present", month.present());
            json.writeNumberField("earlier", month.earlier());
            json.writeStringField("label", month.label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(CompositionBar bar, JsonGenerator json) throws IOException {
        json.writeStringField("drawing", "compositionBar");
        json.writeArrayFieldStart("parts");
        for (CompositionBar.Part part : bar.parts()) {
            json.writeStartObject();
            json.writeStringField("stage", part.stage().name());
            json.writeNumberField("share", part.share());
            json.writeStringField("label", part.label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static Drawing read(Json figure) {
        return switch (figure.text("drawing")) {
            case "monthBars" -> new MonthBars(figure.list("months").stream().map(month -> new MonthBars.Month(
                    month.text("name"), month.number("present"), month.number("earlier"), month.text("label"))).toList(),
                    figure.text("year"), figure.text("yearBefore"), figure.text("unit"));
            case "compositionBar" -> new CompositionBar(figure.list("parts").stream().map(part ->
                    new CompositionBar.Part(Stage.valueOf(part.text("stage")), part.number("share"),
                            part.text("label"))).toList());
            default -> throw new IllegalArgumentException("Unknown picture " + figure.text("drawing"));
        };
    }
}
