package landfall.exchange;

import static landfall.exchange.Imports.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import landfall.domain.Pipeline;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be imported is refused in words that say what to do, and nothing else ever comes out. */
class BrokenLedgersTest {
    @TempDir
    private Path folder;

    private static String refusal(Path file) {
        return assertThrows(Problem.class, () -> plan(file).toDraft()).message(ZH);
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void aWordDocumentInDisguiseIsCalledByItsName() throws IOException {
        String said = refusal(zip("台账.xlsx", "[Content_Types].xml", "word/document.xml"));
        assertTrue(said.contains("「台账.xlsx」其实是 Word 文档"), said);
    }

    @Test
    void anEmptyFileIsRefused() {
        assertTrue(refusal(text(folder, "空.xlsx", "", StandardCharsets.UTF_8)).contains("空文件"));
    }

    @Test
    void aMissingFileIsRefused() {
        assertTrue(refusal(folder.resolve("没有.xlsx")).contains("找不到文件「没有.xlsx」"));
    }

    @Test
    void anUnknownEncodingIsRefused() throws IOException {
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        assertThrows(Problem.class, () -> plan(Files.write(folder.resolve("x.csv"), noise)));
    }

    @Test
    void aLedgerWithoutAColumnOfNamesSaysWhatWasLookedFor() {
        String said = refusal(csv(folder, "投资方,总投资(亿元),签约日期", "甲公司,3.5,2023-04-16"));
        assertTrue(said.contains("项目名称") && said.contains("台账"), said);
    }

    @Test
    void aLedgerWhoseNamesAreAllEmptyHasNothingToImport() {
        String said = refusal(csv(folder, "项目名称,投资方,总投资(亿元)", ",甲公司,3.5", ",乙公司,2"));
        assertTrue(said.contains("没有可以导入的项目"), said);
    }

    @Test
    void aSheetThatIsNotThereIsNamedWithThoseThatAre() {
        Ledger ledger = Ledger.read(shared("hengyang-2019-signing-list.xlsx"));
        var problem = assertThrows(Problem.class, () -> ledger.onlySheet("没有"));
        assertTrue(problem.message(ZH).contains("签约项目, 填表说明"), problem.message(ZH));
        assertThrows(Problem.class, () -> ledger.onlySheet("填表说明"));
    }

    @Test
    void aListOfNamesIsALedgerToo() {
        assertEquals(2, plan(csv(folder, "项目名称", "云谷", "星海")).created());
    }

    @Test
    void nothingButProblemsComesOutOfThreeHundredAlteredFiles() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        List<String> names = List.of("hengyang-2019-signing-list.xlsx", "yuhua-2022-2023-ledger-gbk.csv",
                "zhuzhou-2019q1-ledger.xlsx");
        int read = 0;
        for (int i = 0; i < 300; i++) {
            String name = names.get(i % names.size());
            byte[] bytes = Files.readAllBytes(shared(name));
            byte[] altered = name.endsWith(".xlsx") && i % 2 == 0 ? alteredInside(bytes, random) : altered(bytes, random);
            Path file = Files.write(folder.resolve(i + name.substring(name.lastIndexOf('.'))), altered);
            try {
                var plan = plan(file, Pipeline.EMPTY);
                plan.toDraft();
                plan.warnings().forEach(warning -> warning.message(ZH));
                read++;
            } catch (Problem expected) {
                assertTrue(!expected.message(ZH).isBlank());
            } catch (RuntimeException | Error e) {
                fail("seed " + seed + " file " + i, e);
            }
        }
        assertTrue(read > 60, "only " + read + " of the altered files could still be read; seed " + seed);
    }

    private static byte[] altered(byte[] bytes, Random random) {
        byte[] altered = bytes.clone();
        switch (random.nextInt(3)) {
            case 0 -> altered = java.util.Arrays.copyOf(altered, random.nextInt(altered.length));
            case 1 -> altered[random.nextInt(altered.length)] ^= (byte) (1 << random.nextInt(8));
            default -> {
                for (int i = 0; i < 20; i++) {
                    altered[random.nextInt(altered.length)] = (byte) ",\n\"0亿9-/年".charAt(random.nextInt(9));
                }
            }
        }
        return altered;
    }

    // Inside the package: the words and numbers of the sheet itself are shuffled.
    private static byte[] alteredInside(byte[] bytes, Random random) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(bytes)); var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().contains("sharedStrings") || entry.getName().contains("sheet1")) {
                    for (int i = 0; i < 6; i++) {
                        int at = random.nextInt(text.length());
                        char c = text.charAt(at);
                        boolean digit = Character.isDigit(c);
                        text = digit || c > 0x2000 ? text.substring(0, at) + (digit ? random.nextInt(10) : "合计一注：亿约9/".charAt(
                                random.nextInt(9))) + text.substring(at + 1) : text;
                    }
                }
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
