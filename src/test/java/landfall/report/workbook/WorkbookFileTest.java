package landfall.report.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import landfall.report.Block;
import landfall.report.OfficeText;
import landfall.report.Papers;
import landfall.report.Table;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.Table.Row;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookFileTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"5|5|#,##0", "6,800|6800|#,##0", "34.93|34.93|#,##0.00",
        "+150.0%|1.500|+#,##0.0%;\"−\"#,##0.0%;#,##0.0%", "−14.8%|-0.148|#,##0.0%;\"−\"#,##0.0%", "2024|2024|0",
        "¥3.49|3.49|\"¥\"#,##0.00"})
    void aPrintedFigureIsANumberWithAFormatThatPrintsIt(String text, BigDecimal number, String format) {
        Shown shown = Shown.of(Cell.of(text), Table.Align.RIGHT);

        assertEquals(0, number.compareTo(shown.number()));
        assertEquals(format, shown.format());
    }

    @ParameterizedTest
    @CsvSource({"待估", "上年同期为0", "持平", "—", "8月16日", "约200", "001", "3/5", "1 000 2"})
    void whatIsNoPlainFigureStaysText(String text) {
        assertNull(Shown.of(Cell.of(text), Table.Align.RIGHT));
    }

    @Test
    void anUnroundedFigureKeepsItsDigitsAndItsWords() {
        Shown about = Shown.of(Cell.of("约3.3").worth(new BigDecimal("3.256")), Table.Align.RIGHT);

        assertEquals(new BigDecimal("3.256"), about.number());
        assertEquals("\"约\"#,##0.0;\"约\"\"−\"#,##0.0", about.format());
        assertNull(Shown.of(Cell.of("3.3").worth(new BigDecimal("9")), Table.Align.RIGHT), "they must agree");
    }

    @Test
    void aTotalIsAFormulaOnlyWhereItIsTheSumOfWhatStandsAbove() {
        var table = new Table(List.of(Column.words("单位"), Column.figures("个"), Column.figures("户次")), List.of(
                Row.of(Cell.of("甲"), Cell.of("1"), Cell.of("2")), Row.of(Cell.of("乙"), Cell.of("待估"), Cell.of("3")),
                Row.total(Cell.of("小计"), Cell.of("1"), Cell.of("4")), Row.of(Cell.of("丙"), Cell.of("7"), Cell.of("1")),
                Row.total(Cell.of("小计"), Cell.of("7"), Cell.of("1"))));
        List<List<OfficeText.Cell>> rows = only(table);

        assertEquals("SUM(B4:B5)", rows.get(5).get(1).formula());
        assertNull(rows.get(5).get(2).formula(), "two units share one visit: 4 is no sum");
        assertEquals("4", rows.get(5).get(2).text());
        assertEquals("SUM(B7:B7)", rows.get(7).get(1).formula());
    }

    @Test
    void aTotalThatStandsFirstAddsWhatStandsBelow() {
        var table = new Table(List.of(Column.words("单位"), Column.figures("个")), List.of(
                Row.total(Cell.of("合计"), Cell.of("5")), Row.of(Cell.of("甲"), Cell.of("2")),
                Row.of(Cell.of("乙"), Cell.of("3"))));

        assertEquals("SUM(B5:B6)", only(table).get(3).get(1).formula());
    }

    @Test
    void aGrowthIsReckonedWhereThereIsABase() {
        var table = new Table(List.of(Column.words("指标"), Column.figures("今年"), Column.figures("上年"),
                Column.growth("同比", 1, 2)), List.of(
                Row.of(Cell.of("甲"), Cell.of("3"), Cell.of("2"), Cell.of("+50.0%")),
                Row.of(Cell.of("乙"), Cell.of("3"), Cell.of("0"), Cell.of("上年同期为0")),
                Row.of(Cell.of("丙"), Cell.of("3"), Cell.of("2"), Cell.of("+49.0%")),
                Row.of(Cell.of("丁"), Cell.of("1"), Cell.of("3"), Cell.of("−66.7%"))));
        List<List<OfficeText.Cell>> rows = only(table);

        assertEquals("ROUND(B4/C4-1,3)", rows.get(3).get(3).formula());
        assertNull(rows.get(4).get(3).formula());
        assertNull(rows.get(5).get(3).formula(), "restated on another base: the printed figure stands");
        assertEquals("ROUND(B7/C7-1,3)", rows.get(6).get(3).formula());
        assertEquals("−66.7%", rows.get(6).get(3).text());
    }

    @Test
    void sheetsHaveNamesThatSpreadsheetsAccept() {
        String long32 = "一".repeat(32);
        byte[] file = WorkbookFile.write(Papers.paper(List.of(Papers.stages(), new Block.Heading("a/b: [c]"),
                Papers.stages(), Papers.stages(), new Block.Heading(long32), Papers.stages(), new Block.Heading(long32),
                Papers.stages())));

        assertEquals(List.of("表1", "a b   c", "a b   c (2)", "一".repeat(31), "一".repeat(27) + " (2)"),
                List.copyOf(OfficeText.sheets(file).keySet()));
    }

    @Test
    void everyPartIsWellFormedAndFoundAndAnotherReaderReadsTheSame() throws IOException {
        byte[] file = WorkbookFile.write(Papers.paper(List.of(new Block.Paragraph("正文 & <更多>"), Papers.stages(),
                new Block.Heading("一、长表"), Papers.longTable(200), new Block.Note("注"))));
        Map<String, byte[]> parts = OfficeText.parts(file);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            assertNotNull(OfficeText.xml(part.getValue()).getDocumentElement(), part.getKey());
        }
        for (var relation : OfficeText.all(OfficeText.xml(parts.get("xl/_rels/workbook.xml.rels")), "Relationship")) {
            assertTrue(parts.containsKey("xl/" + relation.getAttribute("Target")));
        }
        for (var type : OfficeText.all(OfficeText.xml(parts.get("[Content_Types].xml")), "Override")) {
            assertTrue(parts.containsKey(type.getAttribute("PartName").substring(1)));
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getSheets().filter(sheet -> sheet.getName().equals("一、长表")).findFirst().orElseThrow()
                    .read();
            assertEquals(3 + 200 + 1 + 1, rows.size());
            assertEquals("总投资（亿元）", rows.get(2).getCellText(1));
            assertEquals(new BigDecimal("1.0"), rows.get(3).getCellAsNumber(1).orElseThrow());
            assertEquals("SUM(B4:B203)", rows.get(203).getCell(1).getFormula());
        }
        String sheet = new String(parts.get("xl/worksheets/sheet3.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(sheet.contains("state=\"frozen\""), "the header stays in view");
        assertTrue(new String(parts.get("xl/workbook.xml"), java.nio.charset.StandardCharsets.UTF_8)
                .contains("'一、长表'!$1:$3"), "the header repeats on paper");
    }

    private static List<List<OfficeText.Cell>> only(Table table) {
        return OfficeText.sheets(WorkbookFile.write(Papers.paper(List.of(table)))).get("表1");
    }
}
