package landfall.report.monthly;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Golden;
import landfall.report.Ink;
import landfall.report.OfficeText;
import landfall.report.Papers;
import landfall.report.Table;
import landfall.report.pdf.PdfPrinter;
import landfall.report.word.WordFile;
import landfall.report.word.WordTemplate;
import landfall.report.workbook.WorkbookFile;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthlyOfficeTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordFileSaysWhatItAlwaysSaidInTheSameStyles(Language language) {
        Golden.assertSame("2024-08_" + language.code() + ".docx.txt", OfficeText.word(word(bulletin(language))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWorkbookHasTheSameTablesAndFormulas(Language language) {
        Golden.assertSame("2024-08_" + language.code() + ".xlsx.txt",
                OfficeText.workbook(WorkbookFile.write(bulletin(language))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyFigureIsTheSameInPdfWordAndExcel(Language language) {
        Document document = bulletin(language);
        String pdf = packed(Papers.text(PdfPrinter.print(document, Ink.COLOUR)));
        var word = OfficeText.wordTables(word(document)).stream().flatMap(List::stream).toList();
        var sheets = OfficeText.sheets(WorkbookFile.write(document)).values().stream().flatMap(List::stream)
                .map(row -> row.stream().map(OfficeText.Cell::text).toList()).toList();
        List<Table> tables = tables(document.blocks(), new ArrayList<>());
        assertEquals(7, tables.size());
        for (Table table : tables) {
            for (Table.Row row : table.rows()) {
                List<String> texts = row.cells().stream().map(Table.Cell::text).toList();
                assertTrue(word.contains(texts), texts + " is not in the Word file");
                assertTrue(sheets.contains(texts), texts + " is not in the workbook");
                assertTrue(pdf.contains(packed(String.join("", texts))) || texts.stream().allMatch(
                        text -> pdf.contains(packed(text))), texts + " is not in the PDF");
            }
        }
    }

    @Test
    void everyNumberOfATableIsANumberInTheWorkbook() {
        var stages = OfficeText.sheets(WorkbookFile.write(bulletin(Language.CHINESE))).get("二、各阶段项目情况");
        for (List<OfficeText.Cell> row : stages.subList(3, stages.size() - 1)) {
            for (OfficeText.Cell cell : row.subList(1, row.size())) {
                assertFalse(cell.number() == null && cell.text().matches("[\\d.,+%\u2212]+"), cell.toString());
            }
        }
        OfficeText.Cell total = stages.get(8).get(3);
        assertEquals("SUM(D4:D8)", total.formula());
        assertEquals("约46.43", total.text());
        assertEquals("ROUND(D9/E9-1,3)", stages.get(8).get(5).formula());
    }

    @Test
    void theSamePaperIsAlwaysTheSameFile() {
        assertArrayEquals(word(bulletin(Language.CHINESE)), word(bulletin(Language.CHINESE)));
        assertArrayEquals(WorkbookFile.write(bulletin(Language.CHINESE)),
                WorkbookFile.write(bulletin(Language.CHINESE)));
    }

    private static byte[] word(Document document) {
        return WordFile.write(document, Ink.COLOUR_AND_PATTERNS, WordTemplate.BUILT_IN);
    }

    private static List<Table> tables(List<Block> blocks, List<Table> found) {
        for (Block block : blocks) {
            switch (block) {
                case Table table -> found.add(table);
                case Block.Columns columns -> {
                    tables(columns.left(), found);
                    tables(columns.right(), found);
                }
                default -> { }
            }
        }
        return found;
    }

    private static String packed(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    private static Document bulletin(Language language) {
        return MonthlyBulletin.of(MonthlyBulletinTest.bureau(true, MonthlyBulletinTest.story()),
                YearMonth.of(2024, 8), Texts.in(language), Options.usual(LocalDate.of(2024, 9, 2))).document();
    }
}
