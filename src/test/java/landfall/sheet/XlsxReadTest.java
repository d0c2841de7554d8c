package landfall.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Cell.Grain;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.sheet.table.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook stores against what comes out as cells. */
class XlsxReadTest {

    @TempDir
    private Path folder;

    private Row first(XlsxFixture fixture) throws Exception {
        return fixture.table(folder).rows().getFirst();
    }

    private static Cell day(int year, int month, int day) {
        return new Cell.Date(LocalDate.of(year, month, day), Grain.DAY);
    }

    @Test
    void everyTypeOfCellIsRead() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1" t="s"><v>0</v></c><c r="B1"><v>12</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#REF!</v></c>
                <c r="E1" t="inlineStr"><is><t>行内</t></is></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>公式字</v></c>
                <c r="G1" t="d"><v>2019-04-16T00:00:00</v></c><c r="I1"><v>0.5</v></c>""")
                .words("<si><t>奥特莱斯广场</t></si>"));
        assertEquals(List.of(Cell.text("奥特莱斯广场"), Cell.number(12), new Cell.Flag(true), new Cell.Fault("#REF!"),
                Cell.text("行内"), Cell.text("公式字"), day(2019, 4, 16), Cell.EMPTY,
                new Cell.Number(new BigDecimal("0.5"), "0.5")), row.cells());
        assertEquals(Cell.EMPTY, row.cell(100));
    }

    @Test
    void aNumberHasNoBinaryNoise() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1.1E-2</v></c><c r="C1"><v>4.2099999999999994</v></c>
                <c r="D1"><v>1E5</v></c><c r="E1"><v>-0</v></c><c r="F1"><v>123456789012345678</v></c>"""));
        assertEquals(List.of("0.3", "0.011", "4.21", "100000", "0", "123456789012346000"),
                row.cells().stream().map(Cell::shown).toList());
        assertEquals(new BigDecimal("4.21"), assertInstanceOf(Cell.Number.class, row.cell(2)).value());
    }

    @Test
    void aFormulaGivesItsStoredResultAndAFormulaWithoutOneIsAFault() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1"><f>SUM(A2:A9)</f><v>25</v></c><c r="B1"><f>SUM(B2:B9)</f></c><c r="C1" t="str"><f>""</f><v></v></c>
                <c r="D1"><v>1</v></c>"""));
        assertEquals(Cell.number(25), row.cell(0));
        assertEquals(new Cell.Fault("=SUM(B2:B9)"), row.cell(1));
        assertEquals(Cell.EMPTY, row.cell(2));
    }

    @Test
    void datesAreKnownByTheirFormat() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1" s="0"><v>43571</v></c><c r="B1" s="1"><v>43571.75</v></c><c r="C1" s="2"><v>43571</v></c>
                <c r="D1" s="3"><v>43571</v></c><c r="E1" s="4"><v>43571</v></c><c r="F1" s="5"><v>43571</v></c>
                <c r="G1" s="6"><v>43571</v></c>""")
                .formats("yyyy\\-mm\\-dd", "yyyy\"年\"m\"月\"d\"日\";@", "[$-804]yyyy\"年\"m\"月\"d\"日\" dddd", "[$-F800]dddd, mmmm dd, yyyy",
                        "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "[Red]yyyy/m/d h:mm;@", "General"));
        for (int column = 0; column < 6; column++) {
            assertEquals(day(2019, 4, 16), row.cell(column), "column " + column);
        }
        assertEquals(Cell.number(43571), row.cell(6));
    }

    @Test
    void aFormatThatShowsOnlyTheMonthGivesAMonthUnlessTheDayWasEntered() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1" s="0"><v>43739</v></c><c r="B1" s="1"><v>43739</v></c><c r="C1" s="0"><v>43740</v></c>
                <c r="D1" s="2"><v>43466</v></c>""").formats("yyyy\"年\"m\"月\";@", "mmm-yy", "yyyy\"年\""));
        assertEquals(Cell.month(LocalDate.of(2019, 10, 1)), row.cell(0));
        assertEquals("2019年10月", row.shown(0));
        assertEquals("2019年10月", row.shown(1));
        assertEquals(day(2019, 10, 2), row.cell(2));
        assertEquals(new Cell.Date(LocalDate.of(2019, 1, 1), Grain.YEAR), row.cell(3));
    }

    @Test
    void builtInChineseFormatsAreDates() throws Exception {
        int[] ids = {14, 22, 31, 28, 58, 57, 27, 17, 0, 2, 9};
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < ids.length; i++) {
            cells.append("<c s=\"").append(i).append("\"><v>43739</v></c>");
        }
        Row row = first(XlsxFixture.row(cells.toString()).builtInFormats(ids));
        assertEquals(List.of("2019-10-01", "2019-10-01", "2019-10-01", "2019-10-01", "2019-10-01", "2019年10月", "2019年10月",
                "2019年10月", "43739", "43739", "4373900%"), row.cells().stream().map(Cell::shown).toList());
    }

    @Test
    void theCalendarOf1904IsFourYearsLater() throws Exception {
        Row row = first(XlsxFixture.row("<c r=\"A1\" s=\"0\"><v>42109</v></c>").builtInFormats(14)
                .workbook("<workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets>"));
        assertEquals(day(2019, 4, 16), row.cell(0));
    }

    @Test
    void aDateOutsideTheCalendarStaysANumber() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1" s="0"><v>20190416</v></c><c r="B1" s="0"><v>-5</v></c><c r="C1" s="0"><v>0.5</v></c><c r="D1" s="0"><v>59</v></c>
                <c r="E1" s="0"><v>61</v></c>""").builtInFormats(14));
        assertEquals("20190416", row.shown(0));
        assertEquals("-5", row.shown(1));
        assertEquals("0.5", row.shown(2));
        assertEquals(day(1900, 2, 28), row.cell(3));
        assertEquals(day(1900, 3, 1), row.cell(4));
    }

    @Test
    void unitsOfTheNumberFormatAreShownAndScalingFormatsAreNot() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1" s="0"><v>3.5</v></c><c r="B1" s="1"><v>8000</v></c><c r="C1" s="2"><v>0.355</v></c><c r="D1" s="3"><v>12</v></c>
                <c r="E1" s="4"><v>35000</v></c><c r="F1" s="5"><v>-20</v></c><c r="G1" s="6"><v>5000</v></c><c r="H1" s="7"><v>1.25</v></c>""")
                .formats("0.00\"亿元\"", "#,##0\"万元\"", "0.0%", "0000", "0!.0,\"万元\"", "\"¥\"#,##0.00_);[Red]\\(\"¥\"#,##0.00\\)",
                        "0,\"千元\"", "General\"亩\""));
        assertEquals(List.of("3.5亿元", "8000万元", "35.5%", "0012", "35000", "-¥20", "5000", "1.25亩"),
                row.cells().stream().map(Cell::shown).toList());
        assertEquals(new BigDecimal("0.355"), ((Cell.Number) row.cell(2)).value());
    }

    @Test
    void durationsAndFractionsAndExponentsAreNumbers() throws Exception {
        Row row = first(XlsxFixture.row("""
                <c r="A1" s="0"><v>2.5</v></c><c r="B1" s="1"><v>2.5</v></c><c r="C1" s="2"><v>2.5</v></c><c r="D1" s="3"><v>2.5</v></c>""")
                .formats("[h]:mm:ss", "# ?/?", "0.00E+00", "#,##0.00\"days\""));
        row.cells().forEach(cell -> assertInstanceOf(Cell.Number.class, cell));
    }

    @Test
    void aNumberThatIsNoneSpoilsOnlyItsCell() throws Exception {
        Row row = first(XlsxFixture.row("<c r=\"A1\"><v>NaN</v></c><c r=\"B1\"><v>1E999999999</v></c><c r=\"C1\"><v>3</v></c>"));
        assertEquals(List.of(new Cell.Fault("NaN"), new Cell.Fault("1E999999999"), Cell.number(3)), row.cells());
    }

    @Test
    void mergedCellsAreSeenThroughTheirRegion() throws Exception {
        Table table = XlsxFixture.sheet("""
                <sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>金额</t></is></c></row>
                <row r="4"><c r="B4"><v>1</v></c><c r="C4"><v>2</v></c></row></sheetData>
                <mergeCells><mergeCell ref="B3:C3"/><mergeCell ref="A3:A1048576"/></mergeCells>""").table(folder);
        assertEquals(new Table.Region(2, 1, 2, 2), table.merged().getFirst());
        assertEquals("金额", table.cellAt(3, 2).shown());
        assertEquals("", table.row(3).orElseThrow().shown(2));
        assertEquals("2", table.cellAt(4, 2).shown());
        assertTrue(table.regionAt(4, 0).isPresent());
        assertTrue(table.regionAt(4, 1).isEmpty());
    }

    @Test
    void hiddenSheetsAndRowsAreMarkedAndBlankRowsLeftOut() throws Exception {
        XlsxFixture fixture = XlsxFixture.sheet("""
                <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" s="0"/></row>
                <row r="5" hidden="1"><c r="A5"><v>5</v></c></row></sheetData>""");
        Table table = fixture.table(folder);
        assertEquals(List.of(1, 5), table.rows().stream().map(Row::number).toList());
        assertFalse(table.rows().get(0).hidden());
        assertTrue(table.rows().get(1).hidden());
        assertFalse(table.hidden());
        Workbook workbook = SheetFile.read(fixture
                .workbook("<sheets><sheet name=\"a\" sheetId=\"1\" state=\"veryHidden\" r:id=\"r1\"/></sheets>").in(folder));
        assertTrue(workbook.sheets().getFirst().hidden());
        assertTrue(workbook.visible().isEmpty());
    }

    @Test
    void richTextIsJoinedWithoutItsReadingAids() throws Exception {
        Row row = first(XlsxFixture.row("<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>").words("""
                <si><r><rPr><b/></rPr><t xml:space="preserve">长沙 </t></r><r><t>雨花</t></r><rPh sb="0" eb="1"><t>チョウ</t></rPh></si>
                <si><t>第一行_x000D_
                第二行</t></si>"""));
        assertEquals("长沙 雨花", row.shown(0));
        assertEquals("第一行\n第二行", row.shown(1));
    }

    @Test
    void otherProducersDialectsAreRead() throws Exception {
        Table table = XlsxFixture.row("").part("xl/worksheets/sheet1.xml", """
                <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
                <x:row><x:c t="inlineStr"><x:is><x:t>没有坐标</x:t></x:is></x:c><x:c/><x:c><x:v>3</x:v></x:c></x:row>
                <x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>""").table(folder);
        assertEquals(List.of("没有坐标", "", "3"), table.row(1).orElseThrow().cells().stream().map(Cell::shown).toList());
        assertEquals("4", table.row(2).orElseThrow().shown(0));
    }

    @Test
    void aMarkBeforeTheXmlIsNoContent() throws Exception {
        String sheet = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>";
        assertEquals("9", first(XlsxFixture.row("").part("xl/worksheets/sheet1.xml", sheet)).shown(0));
    }

    @Test
    void aPartIsFoundByAnAbsolutePathInAnotherCase() throws Exception {
        XlsxFixture fixture = XlsxFixture.row("<c r=\"A1\"><v>7</v></c>");
        String relations = "<Relationships><Relationship Id=\"r1\" Type=\"http://x/worksheet\" Target=\"/xl/Worksheets/Sheet1.xml\"/></Relationships>";
        assertEquals("7", fixture.part("xl/_rels/workbook.xml.rels", relations).table(folder).rows().getFirst().shown(0));
    }

    @Test
    void aLongLedgerWithManyEntitiesIsRead() throws Exception {
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 20_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row)
                    .append("\" t=\"inlineStr\"><is><t>甲&amp;乙 &lt;&#x4E2D;&#25991;&gt; &quot;丙&quot; &amp;&amp;&amp;</t></is></c></row>");
        }
        Table table = XlsxFixture.sheet(rows.append("</sheetData>").toString()).table(folder);
        assertEquals(20_000, table.rows().size());
        assertEquals("甲&乙 <中文> \"丙\" &&&", table.rows().getLast().shown(0));
    }
}
