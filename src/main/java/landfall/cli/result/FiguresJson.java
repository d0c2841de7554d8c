package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import landfall.cli.result.Stretch.Compared;
import landfall.cli.terminal.Console;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.Ranking;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Basis;
import landfall.text.Texts;

/** Figures for scripts: numbers in the unit that stands beside them, money in whole yuan, dates in ISO form. */
public record FiguresJson(Indicators indicators, Stretch stretch, Basis basis, Definitions definitions, boolean rows,
        Texts texts) {

    /**
     * Writes everything as one object.
     *
     * @param rankings one for each figure, or none at all
     * @param pipeline the bureau of which the figures are taken
     * @param narrowed the view of which the figures are taken, or null
     */
    public void write(List<Compared> figures, List<Ranking> rankings, Pipeline pipeline, Narrowed narrowed,
            Console console) {
        console.json(json -> {
            json.writeStartObject();
            period(json, "period", stretch.period());
            period(json, "year_before", stretch.yearBefore());
            period(json, "before", stretch.before());
            json.writeStringField("basis", lower(basis));
            json.writeStringField("definitions", definitions.version());
            ConflictMark.write(json, pipeline);
            if (narrowed != null) {
                narrowed.write(json, texts);
            }
            json.writeArrayFieldStart("figures");
            for (int i = 0; i < figures.size(); i++) {
                figure(json, figures.get(i), rankings.isEmpty() ? null : rankings.get(i));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rules");
            for (String rule : definitions.general(texts)) {
                json.writeString(rule);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void figure(JsonGenerator json, Compared line, Ranking ranking) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", line.indicator().code());
        json.writeStringField("name", texts.of(line.indicator().labelKey()));
        json.writeStringField("unit", line.indicator().unit().code());
        number(json, "value", line.figure().number());
        ProjectJson.qualifier(json, "value", line.figure().qualifier());
        number(json, "year_before", line.yearBefore().number());
        growth(json, "yoy", line.onYear());
        if (line.before() != null) {
            number(json, "before", line.before().number());
            growth(json, "mom", line.onBefore());
        }
        if (line.figure().ninetieth() != null) {
            number(json, "ninetieth", line.figure().ninetieth());
        }
        json.writeStringField("definition", definitions.of(line.indicator(), texts));
        if (ranking != null) {
            ranking(json, ranking);
        }
        if (rows) {
            rows(json, line);
        }
        json.writeEndObject();
    }

    private void ranking(JsonGenerator json, Ranking ranking) throws IOException {
        json.writeArrayFieldStart("ranking");
        for (Ranking.Line line : ranking.rows()) {
            json.writeStartObject();
            number(json, "rank", line.rank() == 0 ? null : BigDecimal.valueOf(line.rank()));
            json.writeStringField("label", line.label());
            json.writeStringField("name", ranking.grouping().words(line.label(), texts));
            number(json, "value", line.present().number());
            number(json, "year_before", line.earlier().number());
            growth(json, "yoy", line.growth());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rows(JsonGenerator json, Compared line) throws IOException {
        json.writeArrayFieldStart("rows");
        for (Row row : line.figure().rows()) {
            json.writeStartObject();
            what(json, row.entity(), row.project(), row.date());
            json.writeNumberField("part", row.part());
            json.writeNumberField("whole", row.whole());
            json.writeBooleanField("incomplete", row.incomplete());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("excluded");
        for (Excluded one : indicators.excluded(line.indicator(), stretch.period())) {
            json.writeStartObject();
            what(json, one.entity(), one.project(), one.date());
            json.writeStringField("reason", lower(one.reason()));
            json.writeStringField("words", texts.of(one.reason().labelKey()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void what(JsonGenerator json, Entity entity, Project project, DayOrMonth date) throws IOException {
        json.writeStringField("kind", entity.kind().key());
        json.writeStringField("id", entity.id());
        json.writeStringField("project", project == null ? null : project.id());
        json.writeStringField("project_code", project == null ? null : project.code());
        json.writeStringField("project_name", project == null ? null : project.name());
        json.writeStringField("date", date == null ? null : date.toString());
    }

    private static void period(JsonGenerator json, String name, Period period) throws IOException {
        if (period == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("from", period.from().toString());
        json.writeStringField("to", period.to().toString());
        json.writeEndObject();
    }

    private static void growth(JsonGenerator json, String name, Growth growth) throws IOException {
        number(json, name + (growth.kind() == Growth.Kind.POINTS ? "_points" : "_pct"), growth.percent());
    }

    private static void number(JsonGenerator json, String name, BigDecimal number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
