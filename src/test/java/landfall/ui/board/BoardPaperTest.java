package landfall.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.journal.Author;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.Papers;
import landfall.report.Table;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.board.model.BoardSnapshot;
import landfall.ui.board.model.BoardSort;
import landfall.ui.board.model.Projects;
import landfall.workspace.Demo;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoardPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @Test
    void eachStageIsAColumnWithItsCardsInTheOrderOfTheScreen() {
        Pipeline pipeline = Pipeline.of(List.of(Projects.of("甲", Stage.TALKS, "2024-08-01", "2"),
                Projects.of("乙", Stage.TALKS, "2024-07-01", "3"), Projects.of("丙", Stage.SIGNED, "2024-06-01", "9")));
        BoardSnapshot board = board(pipeline);
        Document document = BoardPaper.of(pipeline, board, TODAY, Texts.in(Language.CHINESE));
        Table table = (Table) document.blocks().getFirst();

        assertEquals("项目看板（3个）", document.title());
        assertEquals(List.of("线索 0个 0万元", "洽谈 2个 5亿元", "签约 1个 9亿元", "落地 0个 0万元", "投产 0个 0万元"),
                table.columns().stream().map(Table.Column::title).toList());
        for (int i = 0; i < 2; i++) {
            String name = board.column(Stage.TALKS).cards().get(i).project().name();
            assertTrue(table.rows().get(i).cells().get(1).text().startsWith(name + "\n"));
        }
        assertEquals("", table.rows().get(1).cells().get(2).text());
    }

    @Test
    void everyCardOfALargeBoardIsOnThePages(@TempDir Path folder) throws IOException {
        Pipeline pipeline;
        try (Workspace workspace = Workspace.create(folder.resolve("demo.landfall"), new Author("周敏", "laptop-1"))) {
            workspace.perform(Demo.draft(Demo.PROJECTS, Demo.SEED, TODAY));
            pipeline = workspace.pipeline();
        }
        BoardSnapshot board = board(pipeline);
        Pdf pdf = PdfPrinter.print(BoardPaper.of(pipeline, board, TODAY, Texts.in(Language.CHINESE)),
                Ink.COLOUR_AND_PATTERNS);
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/board_zh.pdf"), pdf.bytes());
        String text = Papers.text(pdf).replaceAll("\\s", "");

        board.columns().stream().flatMap(column -> column.cards().stream()).map(card -> card.project().name())
                .forEach(name -> assertTrue(text.contains(name.substring(0, 3)), name));
        assertTrue(text.contains("演示样张"), text);
    }

    private static BoardSnapshot board(Pipeline pipeline) {
        return BoardSnapshot.of(pipeline, ProjectFilter.LIVE, BoardSort.NEXT_DUE, Ageing.of(pipeline, TODAY));
    }
}
