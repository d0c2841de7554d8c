package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.value.Count;
import landfall.insight.comparison.Growth;
import landfall.insight.trip.Excluded;
import landfall.insight.trip.TripFigure;

/** Trips with their visits, and their figures, for scripts: every field under its key, dates in ISO form. */
public final class TripJson {
    private TripJson() {
    }

    /** Writes one trip as an object, its visits in it. */
    public static void write(JsonGenerator json, Item trip, Pipeline pipeline) throws IOException {
        json.writeStartObject();
        fields(json, trip, pipeline);
        json.writeArrayFieldStart("visits");
        for (Item visit : pipeline.itemsOf(EntityKind.VISIT, trip.id())) {
            json.writeStartObject();
            fields(json, visit, pipeline);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void fields(JsonGenerator json, Item item, Pipeline pipeline) throws IOException {
        json.writeStringField("id", item.id());
        for (Field<?> field : item.kind().fields()) {
            json.writeFieldName(field.key());
            switch (pipeline.readable(field, item.get(field))) {
                case null -> json.writeNull();
                case Boolean yes -> json.writeBoolean(yes);
                case Count count -> json.writeNumber(count.number());
                case List<?> several -> {
                    json.writeStartArray();
                    for (Object one : several) {
                        json.writeString(one.toString());
                    }
                    json.writeEndArray();
                }
                case Object other -> json.writeString(other.toString());
            }
        }
    }

    /** Writes a figure as an object: the month, the year to date with its rows, and the year before. */
    public static void write(JsonGenerator json, TripFigure month, TripFigure ytd, TripFigure prior)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("code", ytd.measure().name().toLowerCase(Locale.ROOT));
        json.writeNumberField("month", month.value());
        json.writeNumberField("ytd", ytd.value());
        json.writeNumberField("prior_ytd", prior.value());
        BigDecimal growth = Growth.of(ytd.value(), prior.value()).percent();
        json.writeFieldName("yoy_pct");
        json.writeNumber(growth);
        json.writeNumberField("people", ytd.people());
        json.writeNumberField("returns", ytd.returns().size());
        json.writeArrayFieldStart("counted");
        for (Item item : ytd.counted()) {
            json.writeString(item.id());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("excluded");
        for (Excluded excluded : ytd.excluded()) {
            json.writeStartObject();
            json.writeStringField("id", excluded.item().id());
            json.writeStringField("reason", excluded.reason().name().toLowerCase(Locale.ROOT));
            json.writeStringField("with", excluded.with() == null ? null : excluded.with().id());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
