package landfall.report.word;

import java.util.List;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.Table;
import landfall.text.Language;
import landfall.text.Texts;

/** A page on which every style of the template occurs once, for those who want to change what they look like. */
final class SampleText {
    private SampleText() {
    }

    static Document in(Language language) {
        Texts texts = Texts.in(language);
        var head = new Letterhead(texts.of("report.handling"), "", texts.of("report.name"),
                texts.of("report.number", "2024", "8"), texts.of("report.sample.issuer"),
                texts.of("report.sample.date"), true, List.of(texts.of("report.sample.issuer"),
                texts.of("report.sample.date")));
        String text = texts.of("report.sample.text");
        String label = texts.of("report.sample.label");
        var figure = new KeyFigure(label, "12", "", texts.of("report.sample.comment"), null);
        var table = new Table(List.of(Table.Column.text(label, 0.6), Table.Column.figures(label)),
                List.of(Table.Row.of(Table.Cell.of(label), Table.Cell.of("12")),
                        Table.Row.total(Table.Cell.of(texts.of("report.total")), Table.Cell.of("12"))));
        return new Document(language, head, texts.of("report.sample.title"), List.of(new Block.Paragraph(text),
                new Block.KeyFigures(List.of(figure, figure)), new Block.Heading(texts.of("report.sample.heading")),
                table, new Block.Note(texts.of("report.sample.note")),
                new Block.Points(List.of(new Block.Point(text, null), new Block.Point(text, null))),
                new Block.Definitions(List.of(new Block.Definition(label, text)))),
                List.of(texts.of("report.recipients", "…"), texts.of("report.copies", "…")));
    }
}
