package landfall.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.file.UnreadableSheet.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not a readable spreadsheet is refused with the reason that helps. */
class RefusalTest {

    @TempDir
    private Path folder;

    private static Reason reason(Path file) {
        UnreadableSheet refusal = assertThrows(UnreadableSheet.class, () -> SheetFile.read(file));
        assertEquals(file, refusal.file());
        return refusal.reason();
    }

    private Reason reason(String name, byte[] content) throws IOException {
        return reason(Files.write(folder.resolve(name), content));
    }

    private Reason reason(String name, String content) throws IOException {
        return reason(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Reason reasonOfZip(String name, String... partsAndContents) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < partsAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(partsAndContents[i]));
                zip.write(partsAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return reason(file);
    }

    /** The container of old Office files with these names in its directory. */
    private static byte[] compound(String... names) {
        byte[] bytes = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 4096);
        int at = 1024;
        for (String name : names) {
            byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
            System.arraycopy(wide, 0, bytes, at, wide.length);
            at += 128;
        }
        return bytes;
    }

    @Test
    void aMissingFileAndAFolder() throws Exception {
        assertEquals(Reason.MISSING, reason(folder.resolve("没有.xlsx")));
        assertEquals(Reason.DIRECTORY, reason(Files.createDirectory(folder.resolve("台账.xlsx"))));
    }

    @Test
    void aFileWithNothingInIt() throws Exception {
        assertEquals(Reason.EMPTY, reason("空.xlsx", ""));
        assertEquals(Reason.EMPTY, reason("空.csv", " \r\n\r\n"));
        assertEquals(Reason.EMPTY, reason("bom.csv", "\uFEFF"));
    }

    @Test
    void aWordDocumentUnderAnotherName() throws Exception {
        assertEquals(Reason.WORD_DOCUMENT, reasonOfZip("a.xlsx", "[Content_Types].xml", "<Types/>", "_rels/.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml", "<w:document xmlns:w=\"w\"/>"));
        assertEquals(Reason.WORD_DOCUMENT, reason("b.xls", compound("Root Entry", "WordDocument")));
        assertEquals(Reason.WORD_DOCUMENT, reason("c.xls", "{\\rtf1\\ansi 台账}"));
    }

    @Test
    void anOldWorkbookAndAProtectedOne() throws Exception {
        assertEquals(Reason.OLD_EXCEL, reason("a.xls", compound("Root Entry", "Workbook")));
        assertEquals(Reason.ENCRYPTED, reason("b.xlsx", compound("Root Entry", "EncryptionInfo", "EncryptedPackage")));
        assertEquals(Reason.NOT_A_SPREADSHEET, reason("c.xlsx", compound("Root Entry", "Something")));
    }

    @Test
    void otherSpreadsheetsThatMustBeSavedAsXlsxFirst() throws Exception {
        assertEquals(Reason.OTHER_SPREADSHEET, reasonOfZip("a.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet"));
        assertEquals(Reason.OTHER_SPREADSHEET, reasonOfZip("a.xlsb", "xl/workbook.bin", "x"));
        assertEquals(Reason.OTHER_SPREADSHEET, reason("a.xls", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>"));
    }

    @Test
    void aWebPageUnderASpreadsheetsName() throws Exception {
        assertEquals(Reason.WEB_PAGE, reason("a.xls", "\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table><tr><td>项目</td></tr></table></html>"));
        assertEquals(Reason.WEB_PAGE, reason("b.xlsx", "\uFEFF<table border=1><tr><td>项目</td></tr></table>"));
        assertEquals(Reason.WEB_PAGE, reason("c.xls", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_16)));
        assertEquals(Reason.WEB_PAGE, reason("d.xls", "MIME-Version: 1.0\nContent-Type: multipart/related"));
    }

    @Test
    void somethingElseEntirely() throws Exception {
        assertEquals(Reason.NOT_A_SPREADSHEET, reason("a.xlsx", "%PDF-1.7\n…"));
        assertEquals(Reason.NOT_A_SPREADSHEET, reasonOfZip("b.xlsx", "readme.txt", "hello"));
        assertEquals(Reason.NOT_A_SPREADSHEET, reason("c.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}));
    }

    @Test
    void aCutOffWorkbook() throws Exception {
        byte[] whole = XlsxFixture.row("<c r=\"A1\"><v>1</v></c>").bytes();
        assertEquals(Reason.DAMAGED, reason("a.xlsx", Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(Reason.DAMAGED, reason("b.xlsx", Arrays.copyOf(whole, 10)));
    }

    @Test
    void aWorkbookWithBrokenParts() throws Exception {
        assertEquals(Reason.DAMAGED, reason(XlsxFixture.row("<c r=\"A1\"").in(folder)));
        assertEquals(Reason.DAMAGED, reason(XlsxFixture.row("<c r=\"A1\" t=\"s\"><v>3</v></c>").in(folder)));
        assertEquals(Reason.DAMAGED, reason(XlsxFixture.row("").without("xl/worksheets/sheet1.xml").in(folder)));
        assertEquals(Reason.DAMAGED, reason(XlsxFixture.row("").without("xl/workbook.xml").in(folder)));
    }

    @Test
    void aFlippedBitInAnAmountIsNoticedByTheChecksum() throws Exception {
        Path file = folder.resolve("stored.xlsx");
        byte[] plain = storedCopy(XlsxFixture.row("<c r=\"A1\"><v>77777</v></c>").bytes());
        int at = indexOf(plain, "77777");
        plain[at] = '1';
        assertEquals(Reason.DAMAGED, reason(Files.write(file, plain)));
    }

    /** The same archive without compression, so that the bytes of an amount can be found. */
    private static byte[] storedCopy(byte[] zip) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var copy = new ZipOutputStream(out)) {
            copy.setLevel(0);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(copy);
            }
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, String ascii) {
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(ascii);
        assertTrue(at > 0);
        return at;
    }

    @Test
    void anExternalEntityIsNotFollowed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        XlsxFixture fixture = XlsxFixture.row("").part("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&s;</t></is></c></row></sheetData></worksheet>");
        assertEquals(Reason.DAMAGED, reason(fixture.in(folder)));
    }

    @Test
    void aSheetThatWouldFillTheMemory() throws Exception {
        assertEquals(Reason.TOO_LARGE, reason(XlsxFixture.row("<c r=\"AAAA1\"><v>1</v></c>").in(folder)));
        assertEquals(Reason.TOO_LARGE, reason(XlsxFixture.sheet("<sheetData><row r=\"1048577\"><c><v>1</v></c></row></sheetData>").in(folder)));
        // 200 rows that reach to the last column hold more than three million cells, nearly all empty.
        StringBuilder rows = new StringBuilder("<sheetData>");
        for (int row = 1; row <= 200; row++) {
            rows.append("<row r=\"").append(row).append("\"><c r=\"XFD").append(row).append("\"><v>1</v></c></row>");
        }
        assertEquals(Reason.TOO_LARGE, reason(XlsxFixture.sheet(rows + "</sheetData>").in(folder)));
        assertEquals(Reason.TOO_LARGE, reason("komma.csv", ",".repeat(4_000_000)));
    }

    @Test
    void aZipBomb() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        byte[] small = XlsxFixture.row("").without("xl/worksheets/sheet1.xml").bytes();
        try (var in = new ZipInputStream(new ByteArrayInputStream(small));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            blanks(zip, "<worksheet><sheetData>", 48 << 20);
        }
        assertTrue(Files.size(file) < 1 << 20);
        assertEquals(Reason.TOO_LARGE, reason(file));
    }

    @Test
    void aBombThatPacksBadlyStopsAtTheSizeOfTheWhole() throws Exception {
        // Below the ratio that gives a bomb away, but a single text longer than any sheet may be.
        Path file = folder.resolve("long.xlsx");
        byte[] small = XlsxFixture.row("").without("xl/worksheets/sheet1.xml").bytes();
        Random random = new Random(7);
        try (var in = new ZipInputStream(new ByteArrayInputStream(small)); ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>".getBytes(StandardCharsets.UTF_8));
            byte[] block = new byte[1 << 16];
            for (int i = 0; i < 1000; i++) {
                Arrays.fill(block, (byte) ('a' + random.nextInt(26)));
                for (int j = 0; j < 600; j++) {
                    block[random.nextInt(block.length)] = (byte) ('a' + random.nextInt(26));
                }
                zip.write(block);
            }
            zip.write("</t></is></c></row></sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(Reason.TOO_LARGE, reason(file));
    }

    private static void blanks(OutputStream out, String start, int length) throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) '\n');
        for (int written = 0; written < length; written += blanks.length) {
            out.write(blanks);
        }
    }
}
