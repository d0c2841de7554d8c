package landfall.report.kept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.report.Block;
import landfall.report.Check;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.Paper;
import landfall.report.Table;
import landfall.report.Trace;
import landfall.text.Language;

/** Reads what {@link PaperWriter} wrote; projects that are no more are left out of the traces. */
final class PaperReader {
    private final ProjectNumbers numbers;
    private final Pipeline pipeline;

    private PaperReader(ProjectNumbers numbers, Pipeline pipeline) {
        this.numbers = numbers;
        this.pipeline = pipeline;
    }

    static Paper read(Json json, ProjectNumbers numbers, Pipeline pipeline) {
        return new PaperReader(numbers, pipeline).paper(json);
    }

    private Paper paper(Json json) {
        var traces = new LinkedHashMap<String, Trace>();
        for (Json trace : json.list("traces")) {
            traces.put(trace.text("id"), new Trace(trace.text("id"), trace.text("label"), trace.text("value"),
                    trace.text("definition"), projects(trace)));
        }
        List<Check> checks = json.list("checks").stream().map(check -> new Check(check.flag("passed"),
                check.text("title"), check.text("detail"), projects(check))).toList();
        // Papers that were kept before these could be chosen have a red head and no signature.
        var head = new Letterhead(json.text("handling"), json.text("mark"), json.text("name"), json.text("number"),
                json.text("issuer"), json.text("date"), !json.has("red") || json.flag("red"),
                json.has("signature") ? json.texts("signature") : List.of());
        var document = new Document(Language.valueOf(json.text("language")), head, json.text("title"),
                blocks(json, "blocks"), json.texts("footer"));
        return new Paper(LocalDate.parse(json.text("cutOff")), document, traces, checks);
    }

    private List<Project> projects(Json json) {
        return numbers.read(json.text("projects")).stream().map(pipeline::project).filter(Objects::nonNull).toList();
    }

    private static List<Block> blocks(Json json, String name) {
        return json.list(name).stream().map(PaperReader::block).toList();
    }

    private static Block block(Json json) {
        return switch (json.text("is")) {
            case "heading" -> new Block.Heading(json.text("text"));
            case "paragraph" -> new Block.Paragraph(json.text("text"));
            case "note" -> new Block.Note(json.text("text"));
            case "keyFigures" -> new Block.KeyFigures(json.list("figures").stream().map(figure -> new KeyFigure(
                    figure.text("label"), figure.text("number"), figure.text("unit"), figure.text("comment"),
                    figure.textOrNull("trace"))).toList());
            case "figure" -> new Block.Figure(Drawings.read(json), json.number("heightMm"), json.text("description"));
            case "points" -> new Block.Points(json.list("points").stream()
                    .map(point -> new Block.Point(point.text("text"), point.textOrNull("trace"))).toList());
            case "definitions" -> new Block.Definitions(json.list("definitions").stream()
                    .map(one -> new Block.Definition(one.text("term"), one.text("meaning"))).toList());
            case "columns" -> new Block.Columns(blocks(json, "left"), blocks(json, "right"),
                    json.number("leftPart"));
            case "table" -> new Table(json.list("columns").stream().map(PaperReader::column).toList(),
                    json.list("rows").stream().map(row -> new Table.Row(row.list("cells").stream()
                            .map(PaperReader::cell).toList(), row.flag("total"))).toList());
            default -> throw new IllegalArgumentException("Unknown block " + json.text("is"));
        };
    }

    private static Table.Column column(Json json) {
        var reckoning = json.has("reckoning") ? new Table.Reckoning(
                Table.Reckoning.Kind.valueOf(json.text("reckoning")), (int) json.number("first"),
                (int) json.number("second")) : null;
        return new Table.Column(json.text("title"), Table.Align.valueOf(json.text("align")), json.number("part"),
                json.flag("wraps"), reckoning);
    }

    private static Table.Cell cell(Json json) {
        String stage = json.textOrNull("swatch");
        String worth = json.textOrNull("worth");
        return new Table.Cell(json.text("text"), stage == null ? null : Stage.valueOf(stage), json.textOrNull("trace"),
                worth == null ? null : new BigDecimal(worth));
    }
}
