package landfall.report.kept;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import landfall.report.Block;
import landfall.report.Check;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.Paper;
import landfall.report.Table;
import landfall.report.Trace;

/** Writes a paper down as JSON; {@link PaperReader} reads it. */
final class PaperWriter {
    private final JsonGenerator json;
    private final ProjectNumbers numbers;

    private PaperWriter(JsonGenerator json, ProjectNumbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    static void write(Paper paper, ProjectNumbers numbers, JsonGenerator json) throws IOException {
        new PaperWriter(json, numbers).paper(paper);
    }

    /** Writes one thing of a list. */
    private interface Writing<T> {
        void write(T one) throws IOException;
    }

    private <T> void array(String name, List<T> list, Writing<T> writing) throws IOException {
        json.writeArrayFieldStart(name);
        for (T one : list) {
            json.writeStartObject();
            writing.write(one);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void texts(String name, List<String> list) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : list) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void optional(String name, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private void paper(Paper paper) throws IOException {
        json.writeStartObject();
        json.writeStringField("cutOff", paper.cutOff().toString());
        document(paper.document());
        array("traces", List.copyOf(paper.traces().values()), this::trace);
        array("checks", paper.checks(), this::check);
        json.writeEndObject();
    }

    private void document(Document document) throws IOException {
        Letterhead head = document.head();
        json.writeStringField("language", document.language().name());
        json.writeStringField("handling", head.handling());
        json.writeStringField("mark", head.mark());
        json.writeStringField("name", head.name());
        json.writeStringField("number", head.number());
        json.writeStringField("issuer", head.issuer());
        json.writeStringField("date", head.date());
        json.writeBooleanField("red", head.red());
        texts("signature", head.signature());
        json.writeStringField("title", document.title());
        array("blocks", document.blocks(), this::block);
        texts("footer", document.footer());
    }

    private void trace(Trace trace) throws IOException {
        json.writeStringField("id", trace.id());
        json.writeStringField("label", trace.label());
        json.writeStringField("value", trace.value());
        json.writeStringField("definition", trace.definition());
        json.writeStringField("projects", numbers.write(trace.projects()));
    }

    private void check(Check check) throws IOException {
        json.writeBooleanField("passed", check.passed());
        json.writeStringField("title", check.title());
        json.writeStringField("detail", check.detail());
        json.writeStringField("projects", numbers.write(check.projects()));
    }

    private void block(Block block) throws IOException {
        switch (block) {
            case Block.Heading heading -> text("heading", heading.text());
            case Block.Paragraph paragraph -> text("paragraph", paragraph.text());
            case Block.Note note -> text("note", note.text());
            case Block.KeyFigures figures -> {
                json.writeStringField("is", "keyFigures");
                array("figures", figures.figures(), this::keyFigure);
            }
            case Block.Figure figure -> {
                json.writeStringField("is", "figure");
                json.writeNumberField("heightMm", figure.heightMm());
                json.writeStringField("description", figure.description());
                Drawings.write(figure.drawing(), json);
            }
            case Block.Points points -> {
                json.writeStringField("is", "points");
                array("points", points.points(), point -> {
                    json.writeStringField("text", point.text());
                    optional("trace", point.trace());
                });
            }
            case Block.Definitions definitions -> {
                json.writeStringField("is", "definitions");
                array("definitions", definitions.definitions(), definition -> {
                    json.writeStringField("term", definition.term());
                    json.writeStringField("meaning", definition.meaning());
                });
            }
            case Block.Columns columns -> {
                json.writeStringField("is", "columns");
                json.writeNumberField("leftPart", columns.leftPart());
                array("left", columns.left(), this::block);
                array("right", columns.right(), this::block);
            }
            case Table table -> table(table);
        }
    }

    private void text(String kind, String text) throws IOException {
        json.writeStringField("is", kind);
        json.writeStringField("text", text);
    }

    private void keyFigure(KeyFigure figure) throws IOException {
        json.writeStringField("label", figure.label());
        json.writeStringField("number", figure.number());
        json.writeStringField("unit", figure.unit());
        json.writeStringField("comment", figure.comment());
        optional("trace", figure.trace());
    }

    private void table(Table table) throws IOException {
        json.writeStringField("is", "table");
        array("columns", table.columns(), column -> {
            json.writeStringField("title", column.title());
            json.writeStringField("align", column.align().name());
            json.writeNumberField("part", column.part());
            json.writeBooleanField("wraps", column.wraps());
            if (column.reckoning() != null) {
                json.writeStringField("reckoning", column.reckoning().kind().name());
                json.writeNumberField("first", column.reckoning().first());
                json.writeNumberField("second", column.reckoning().second());
            }
        });
        array("rows", table.rows(), row -> {
            json.writeBooleanField("total", row.total());
            array("cells", row.cells(), cell -> {
                json.writeStringField("text", cell.text());
                optional("swatch", cell.swatch());
                optional("trace", cell.trace());
                optional("worth", cell.number() == null ? null : cell.number().toPlainString());
            });
        });
    }
}
