package landfall.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.file.UnwritableTarget.Reason;
import landfall.sheet.file.WholeFile;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.sheet.text.TabText;
import landfall.sheet.xlsx.XlsxWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back the same, and a target is replaced whole or not at all. */
class WriterTest {

    private static final List<Column> COLUMNS = List.of(Column.text("项目名称", 30), Column.integer("用地(亩)", 10),
            Column.decimal("总投资(万元)", 14, "#,##0.00").totalled(), Column.date("签约时间", 12), Column.month("计划开工", 12),
            Column.text("备注", 40));
    private static final Cell PLANNED = Cell.month(LocalDate.of(2019, 10, 1));
    private static final List<List<Cell>> ROWS = List.of(
            List.of(Cell.text("奥特莱斯广场"), Cell.number(200), Cell.number(new BigDecimal("200000.5")),
                    Cell.date(LocalDate.of(2019, 4, 16)), PLANNED, Cell.text("第一行\n\"第二行\", 完")),
            List.of(Cell.text("=1+2"), Cell.EMPTY, Cell.number(new BigDecimal("0.3")), Cell.EMPTY,
                    Cell.EMPTY, Cell.text("+86 731")),
            List.of(Cell.text("@SUM(A1)"), Cell.EMPTY, Cell.number(-5), Cell.month(LocalDate.of(2020, 1, 1)),
                    Cell.date(LocalDate.of(2021, 2, 3)), Cell.text("-")));

    @TempDir
    private Path folder;

    private static Listing listing() {
        return new Listing("项目台账", COLUMNS, ROWS, Optional.of("合计"));
    }

    private String sheetXml(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aWorkbookReadsBackWithTheSameTypesAndValues() throws Exception {
        Path file = folder.resolve("台账.xlsx");
        SheetWriter.write(file, listing());
        Table table = SheetFile.read(file).sheet("项目台账").orElseThrow();
        assertEquals(COLUMNS.stream().map(Column::header).toList(), table.row(1).orElseThrow().cells().stream().map(Cell::shown).toList());
        Row first = table.row(2).orElseThrow();
        assertEquals(ROWS.getFirst().subList(0, 4), first.cells().subList(0, 4));
        assertEquals(Cell.text("2019年10月"), first.cell(4));
        assertEquals(ROWS.getFirst().get(5), first.cell(5));
        assertEquals(Cell.text("=1+2"), table.row(3).orElseThrow().cell(0));
        assertEquals(Cell.text("2020年1月"), table.row(4).orElseThrow().cell(3));
        assertEquals(Cell.text("2021年2月"), table.row(4).orElseThrow().cell(4));
    }

    @Test
    void aWorkbookHasAFrozenHeaderAFilterAndLiveTotals() throws Exception {
        Path file = folder.resolve("a.xlsx");
        XlsxWriter.write(file, listing());
        String xml = sheetXml(file);
        assertTrue(xml.contains("<autoFilter ref=\"A1:F4\""), xml);
        assertTrue(xml.contains("ySplit=\"1\"") && xml.contains("state=\"frozen\""), xml);
        assertTrue(xml.contains("<f>SUM(C2:C4)</f>"), xml);
        assertEquals(1, xml.split("<f>", -1).length - 1, "only the totals are formulas");
        Row totals = SheetFile.read(file).sheets().getFirst().row(5).orElseThrow();
        assertEquals("合计", totals.shown(0));
        assertTrue(xml.contains("paperSize=\"9\"") && xml.contains("orientation=\"landscape\""), "A4 across");
    }

    @Test
    void aRowIsAsHighAsItsLongestText() throws Exception {
        Path file = folder.resolve("a.xlsx");
        XlsxWriter.write(file, new Listing("a", List.of(Column.text("备注", 21)), List.of(
                List.of(Cell.text("十个汉字正好放得下吧")), List.of(Cell.text("十一个汉字需要占用两行")), List.of(Cell.text("a\nb\nc")))));
        String xml = sheetXml(file);
        assertTrue(xml.contains("<row r=\"2\"><c"), xml);
        assertTrue(xml.contains("<row r=\"3\" ht=\"30.0\""), xml);
        assertTrue(xml.contains("<row r=\"4\" ht=\"45.0\""), xml);
    }

    @Test
    void theOtherReaderSeesTheSameWorkbook() throws Exception {
        Path file = folder.resolve("a.xlsx");
        XlsxWriter.write(file, listing());
        try (var workbook = new org.dhatim.fastexcel.reader.ReadableWorkbook(file.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            var row = rows.skip(1).findFirst().orElseThrow();
            assertEquals("奥特莱斯广场", row.getCellText(0));
            assertEquals(new BigDecimal("200000.5"), row.getCellAsNumber(2).orElseThrow());
            assertEquals(LocalDate.of(2019, 4, 16), row.getCellAsDate(3).orElseThrow().toLocalDate());
        }
    }

    @Test
    void anEmptyListingIsAHeaderOnly() throws Exception {
        Path file = folder.resolve("a.xlsx");
        XlsxWriter.write(file, new Listing("", COLUMNS, List.of(), Optional.of("合计")));
        Table table = SheetFile.read(file).sheets().getFirst();
        assertEquals("Sheet1", table.name());
        assertEquals(List.of("合计"), table.rows().getLast().cells().stream().map(Cell::shown).toList());
        XlsxWriter.write(file, new Listing("a/b[c]:" + "长".repeat(40), COLUMNS, List.of()));
        assertEquals(1, SheetFile.read(file).sheets().getFirst().rows().size());
    }

    @Test
    void manyColumnsAndRowsKeepTheirPlaces() throws Exception {
        List<Column> columns = Stream.iterate(0, n -> n + 1).limit(60)
                .map(n -> Column.decimal("列" + n, 10, "0.00").totalled()).toList();
        List<Cell> row = Stream.iterate(0, n -> n + 1).limit(60).map(n -> Cell.number(n)).toList();
        Path file = folder.resolve("wide.xlsx");
        XlsxWriter.write(file, new Listing("宽", columns, java.util.Collections.nCopies(1200, row), Optional.of("合计")));
        assertTrue(sheetXml(file).contains("<f>SUM(BH2:BH1201)</f>"));
        Table table = SheetFile.read(file).sheets().getFirst();
        for (int at : List.of(2, 501, 502, 1001, 1201)) {
            assertEquals(row, table.row(at).orElseThrow().cells(), "row " + at);
        }
    }

    @Test
    void charactersThatXmlCannotHoldDoNotSpoilTheFile() throws Exception {
        Path file = folder.resolve("a.xlsx");
        XlsxWriter.write(file, new Listing("a", List.of(Column.text("x", 9)),
                List.of(List.of(Cell.text("a\u0000\u0007<&>\uFFFF𠮷]]>")), List.of(Cell.text("字".repeat(40_000))))));
        Table table = SheetFile.read(file).sheets().getFirst();
        assertTrue(table.row(2).orElseThrow().shown(0).contains("<&>"));
        assertTrue(table.row(2).orElseThrow().shown(0).contains("𠮷]]>"));
        assertEquals(32_767, table.row(3).orElseThrow().shown(0).length());
    }

    @Test
    void textReadsBackAndIsNeverAFormula() throws Exception {
        Path file = folder.resolve("台账.csv");
        SheetWriter.write(file, listing());
        byte[] bytes = Files.readAllBytes(file);
        assertEquals("\uFEFF", new String(bytes, 0, 3, StandardCharsets.UTF_8));
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertTrue(text.contains("\r\n'=1+2,") && text.contains("\r\n'@SUM(A1),") && text.contains("'+86 731"), text);
        assertTrue(text.contains(",-5,") && text.endsWith(",-\r\n合计,,199995.8,,,\r\n"), text);
        Table table = SheetFile.read(file).sheets().getFirst();
        assertEquals("=1+2", table.row(3).orElseThrow().shown(0));
        assertEquals("+86 731", table.row(3).orElseThrow().shown(5));
        assertEquals("第一行\n\"第二行\", 完", table.row(2).orElseThrow().shown(5));
    }

    @Test
    void aTableGoesThroughTheClipboard() {
        String text = TabText.of(listing());
        assertTrue(text.startsWith("项目名称\t用地(亩)\t总投资(万元)\t签约时间\t计划开工\t备注\n奥特莱斯广场\t200\t200000.5\t2019-04-16\t2019年10月\t"), text);
        List<Row> rows = TabText.rows(text);
        assertEquals(5, rows.size());
        assertEquals("第一行\n\"第二行\", 完", rows.get(1).shown(5));
        assertEquals("=1+2", rows.get(2).shown(0));
        assertEquals(List.of("a", "", "b"), TabText.rows("\r\na\t\tb\r\n").getFirst().cells().stream().map(Cell::shown).toList());
        assertTrue(TabText.rows("").isEmpty());
    }

    @Test
    void anOldFileIsReplacedAndNothingElseStaysBehind() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        XlsxWriter.write(file, listing());
        assertEquals(1, SheetFile.read(file).sheets().size());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFailureHalfWayLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        assertThrows(UnwritableTarget.class, () -> WholeFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("disk gone");
        }));
        assertEquals("old", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private Reason refusal(Path target) {
        return assertThrows(UnwritableTarget.class, () -> XlsxWriter.write(target, listing())).reason();
    }

    @Test
    void aTargetThatCannotBeWrittenIsRefusedWithItsReason() throws Exception {
        assertEquals(Reason.NO_FOLDER, refusal(folder.resolve("没有/a.xlsx")));
        assertEquals(Reason.IS_FOLDER, refusal(Files.createDirectory(folder.resolve("b.xlsx"))));
        assertEquals(Reason.NO_FOLDER, refusal(Files.writeString(folder.resolve("file"), "x").resolve("a.xlsx")));
    }

    @Test
    void aFileMarkedReadOnlyIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "old");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        } else {
            Files.setAttribute(file, "dos:readonly", true);
        }
        assertEquals(Reason.READ_ONLY, refusal(file));
        assertEquals("old", Files.readString(file));
        file.toFile().setWritable(true);
    }
}
