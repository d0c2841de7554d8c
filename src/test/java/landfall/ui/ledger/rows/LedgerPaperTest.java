package landfall.ui.ledger.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.Papers;
import landfall.report.Table;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.MoneyUnit;
import org.junit.jupiter.api.Test;

class LedgerPaperTest {
    private static final Texts TEXTS = Texts.in(Language.CHINESE);
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @Test
    void theColumnsThatAreShownArePrintedWithTheirSums() {
        Document document = paper(LedgerColumn.USUAL, new Projects()
                .add("a", ProjectFields.NAME, "储能电池一期", ProjectFields.STAGE, Stage.TALKS, ProjectFields.INVESTOR,
                        "湘江储能", ProjectFields.TOTAL_INVESTMENT, Money.yi("20"))
                .add("b", ProjectFields.NAME, "冷链枢纽", ProjectFields.STAGE, Stage.LEAD,
                        ProjectFields.TOTAL_INVESTMENT, Money.yi("1.5")).rows());
        Table table = (Table) document.blocks().getFirst();
        int amount = 1 + LedgerColumn.USUAL.indexOf(LedgerColumn.of(ProjectFields.TOTAL_INVESTMENT));

        assertEquals("项目台账（2个）", document.title());
        assertEquals(Document.Orientation.LANDSCAPE, document.orientation());
        assertEquals(List.of("20.00", "1.50", "21.50"),
                table.rows().stream().map(row -> row.cells().get(amount).text()).toList());
        assertEquals(List.of(false, false, true), table.rows().stream().map(Table.Row::total).toList());
    }

    @Test
    void theHeaderStandsOnEveryPageAndNothingIsCutOff() {
        var projects = new Projects();
        for (int i = 0; i < 120; i++) {
            projects.add("p" + i, ProjectFields.NAME, "项目尾" + i, ProjectFields.STAGE, Stage.TALKS,
                    ProjectFields.TOTAL_INVESTMENT, Money.yi("1"));
        }
        Pdf pdf = PdfPrinter.print(paper(LedgerColumn.USUAL, projects.rows()), Ink.COLOUR);
        String text = Papers.text(pdf);

        assertEquals(pdf.pages(), Papers.pages(pdf).stream().filter(page -> page.contains("项目名称")).count());
        for (int i = 0; i < 120; i++) {
            assertEquals(true, text.contains("项目尾" + i), "项目尾" + i);
        }
    }

    @Test
    void moreColumnsThanAPageHoldsAreRefusedInWords() {
        Problem problem = assertThrows(Problem.class, () -> paper(LedgerColumn.ALL, new Projects().rows()));

        assertEquals("现在显示 " + LedgerColumn.ALL.size() + " 列，一张 A3 纸最多放 29 列。请先在「列」里隐藏一些。",
                problem.message(TEXTS));
    }

    private static Document paper(List<LedgerColumn> columns, List<LedgerRow> rows) {
        var words = new LedgerWords(TEXTS, Formats.forScreen(TEXTS), MoneyUnit.LARGE);
        return LedgerPaper.of(Pipeline.EMPTY, columns, rows, words, TODAY, TEXTS);
    }
}
