package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Qualifier;
import landfall.domain.value.Quantity;
import landfall.insight.Ageing;

/** A project for scripts: every field under its key, money in whole yuan or US dollars, land in mu, space in square metres, dates in ISO form. */
public final class ProjectJson {
    private static final Set<Field<?>> FIELDS = fields();

    private ProjectJson() {
    }

    // What scripts ask for most stands first.
    private static Set<Field<?>> fields() {
        var fields = new LinkedHashSet<Field<?>>(List.of(ProjectFields.CODE, ProjectFields.NAME,
                ProjectFields.INVESTOR, ProjectFields.STAGE, ProjectFields.TOTAL_INVESTMENT,
                ProjectFields.CONTRACT_CAPITAL, ProjectFields.SIGNED_ON, ProjectFields.OWNER));
        EntityKind.PROJECT.fields().stream().filter(field -> !field.isInternal()).forEach(fields::add);
        return fields;
    }

    /** Writes one project as an object, how long it stood by the day of the ageing at its end. */
    public static void write(JsonGenerator json, Project project, Pipeline pipeline, Ageing ageing)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("id", project.id());
        for (Field<?> field : FIELDS) {
            write(json, field.key(), field, project.get(field), pipeline);
        }
        ageing(json, project, ageing);
        if (pipeline.hasConflict(project)) {
            json.writeBooleanField("in_conflict", true);
        }
        json.writeEndObject();
    }

    private static void ageing(JsonGenerator json, Project project, Ageing ageing) throws IOException {
        OptionalLong days = ageing.daysInStage(project);
        OptionalInt idle = ageing.idleDays(project);
        if (days.isPresent()) {
            json.writeNumberField("days_in_stage", days.getAsLong());
        } else {
            json.writeNullField("days_in_stage");
        }
        if (idle.isPresent()) {
            json.writeNumberField("working_days_idle", idle.getAsInt());
        } else {
            json.writeNullField("working_days_idle");
        }
        json.writeBooleanField("is_stale", ageing.isStale(project));
        json.writeStringField("clock_paused_by", ageing.pause(project)
                .map(pause -> pause.name().toLowerCase(Locale.ROOT)).orElse(null));
    }

    /** Writes the value of a field under a name; a figure's qualifier stands beside it. */
    static void write(JsonGenerator json, String key, Field<?> field, Object value, Pipeline pipeline)
            throws IOException {
        switch (value) {
            case null -> json.writeNullField(key);
            case Quantity quantity -> {
                json.writeNumberField(key, plain(quantity.amount()));
                qualifier(json, key, quantity.qualifier());
            }
            case BigDecimal number -> json.writeNumberField(key, number);
            case Year year -> json.writeNumberField(key, year.getValue());
            case List<?> words when field.type().shape() == Shape.CHOICES -> {
                json.writeArrayFieldStart(key);
                for (Object word : words) {
                    json.writeString(word.toString());
                }
                json.writeEndArray();
            }
            case Boolean flag -> json.writeBooleanField(key, flag);
            case Enum<?> choice -> json.writeStringField(key, choice.name());
            default -> json.writeStringField(key, field.type().shape() == Shape.REFERENCE
                    ? pipeline.readable(field, value).toString() : field.type().encode(value));
        }
    }

    /** Writes beside a figure how exact it is; nothing beside an exact one. */
    public static void qualifier(JsonGenerator json, String key, Qualifier qualifier) throws IOException {
        if (qualifier != Qualifier.EXACT) {
            json.writeStringField(key + "_qualifier", qualifier.name().toLowerCase(Locale.ROOT));
        }
    }

    /** 12.5 rather than 12.50, 200 rather than 2E+2. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
