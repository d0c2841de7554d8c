package landfall.ui.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Table;
import landfall.report.writing.Manuscript;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.board.card.CardWords;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardColumn;
import landfall.ui.board.model.BoardSnapshot;

/** The board as a paper across: a column for each stage, the cards below each other in the order of the screen. */
final class BoardPaper {
    private final Manuscript manuscript;
    private final Texts texts;
    private final Formats formats;
    private final CardWords words;

    private BoardPaper(Pipeline pipeline, LocalDate today, Texts texts) {
        this.manuscript = new Manuscript(pipeline, today, texts);
        this.texts = texts;
        this.formats = Formats.forPrint(texts);
        this.words = new CardWords(texts, formats);
    }

    static Document of(Pipeline pipeline, BoardSnapshot board, LocalDate today, Texts texts) {
        return new BoardPaper(pipeline, today, texts).write(board, today);
    }

    private Document write(BoardSnapshot board, LocalDate today) {
        List<BoardColumn> columns = board.columns();
        double part = 1.0 / columns.size();
        int longest = columns.stream().mapToInt(column -> column.cards().size()).max().orElse(0);
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < longest; i++) {
            int at = i;
            rows.add(new Table.Row(columns.stream().map(column -> Table.Cell.of(at < column.cards().size()
                    ? card(column.cards().get(at)) : "")).toList(), false));
        }
        manuscript.add(new Table(columns.stream().map(column -> Table.Column.text(head(column), part)).toList(), rows));
        if (board.hidden() > 0) {
            manuscript.add(new Block.Note(texts.of("board.print.hidden", board.hidden())));
        }
        return manuscript.working(today, formats.date(today), texts.of("board.print.title", board.shown()),
                Document.Orientation.LANDSCAPE).document();
    }

    private String head(BoardColumn column) {
        return texts.of("board.print.column", texts.of("stage." + column.stage()), column.count(),
                formats.money(column.total()));
    }

    private String card(BoardCard card) {
        String owner = card.project().owner() == null ? "" : card.project().owner();
        return Stream.of(card.project().name(), line(formats.money(card.investment()), words.days(card), owner),
                line(words.nextStep(card), words.due(card))).filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(texts.of("board.print.between")));
    }
}
