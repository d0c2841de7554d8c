package landfall.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.file.UnreadableSheet.Reason;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text tables in the encodings and with the separators that offices produce. */
class TextFileTest {

    private static final String LEDGER = "项目名称,投资企业,总投资(万元),签约时间\r\n奥特莱斯广场,某某集团,\"200,000\",2019年4月\r\n";

    @TempDir
    private Path folder;

    private Table read(byte[] bytes) throws Exception {
        return SheetFile.read(Files.write(folder.resolve("台账.csv"), bytes)).sheets().getFirst();
    }

    private Table read(String text) throws Exception {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> shown(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(Cell::shown).toList()).toList();
    }

    private static byte[] marked(String mark, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((mark + LEDGER).getBytes(charset));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-8 with mark", "UTF-16LE with mark", "UTF-16BE with mark"})
    void theEncodingIsFound(String encoding) throws Exception {
        String[] words = encoding.split(" ");
        Table table = read(marked(words.length > 1 ? "\uFEFF" : "", Charset.forName(words[0])));
        assertEquals(List.of(List.of("项目名称", "投资企业", "总投资(万元)", "签约时间"),
                List.of("奥特莱斯广场", "某某集团", "200,000", "2019年4月")), shown(table));
        assertEquals("台账", table.name());
    }

    @Test
    void rareCharactersOfGb18030AreRead() throws Exception {
        Table table = read("姓名,备注\n朱镕基路,㙍塘镇\n𠮷野家,项目\n".getBytes(Charset.forName("GB18030")));
        assertEquals("㙍塘镇", table.rows().get(1).shown(1));
        assertEquals("𠮷野家", table.rows().get(2).shown(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Big5", "Shift_JIS", "ISO-8859-1"})
    void anotherEncodingIsRefusedInsteadOfReadAsGibberish(String encoding) throws Exception {
        String text = switch (encoding) {
            case "Big5" -> "項目名稱,投資企業,總投資\n東莞電子產業園,臺灣精密機械,三億元\n";
            case "Shift_JIS" -> "プロジェクト名,企業,投資額\nさくら工場,日本電産,三億円\n";
            default -> "Société,Montant,Année\nRenaud Frères,12000,2019\nÉlégance,5,2020\n";
        };
        byte[] bytes = text.getBytes(Charset.forName(encoding));
        assertEquals(Reason.UNKNOWN_ENCODING, assertThrows(UnreadableSheet.class, () -> read(bytes)).reason());
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] zeros = "a,b\n1,\0\0\0\n".getBytes(StandardCharsets.UTF_8);
        assertEquals(Reason.UNKNOWN_ENCODING, assertThrows(UnreadableSheet.class, () -> read(zeros)).reason());
        byte[] cut = java.util.Arrays.copyOf("项目名称,金额".getBytes(StandardCharsets.UTF_8), 11);
        assertEquals(Reason.UNKNOWN_ENCODING, assertThrows(UnreadableSheet.class, () -> read(cut)).reason());
    }

    @Test
    void eachSeparatorIsFound() throws Exception {
        for (String separator : List.of(",", ";", "\t", "|")) {
            String text = "项目,投资额,备注\n甲,3,一\n乙,4,二\n".replace(",", separator);
            assertEquals(List.of("甲", "3", "一"), shown(read(text)).get(1), "separator " + separator);
        }
    }

    @Test
    void decimalCommasAndThousandsSeparatorsDoNotDecide() throws Exception {
        assertEquals(List.of("甲", "3,5", "1,2", "2019,4"), shown(read("项目;投资;面积;日期\n甲;3,5;1,2;2019,4\n乙;4,5;1,3;2019,5\n")).get(1));
        assertEquals(List.of("甲", "1,000,000", "2,000,000"), shown(read("项目\t总投资\t到资\n甲\t1,000,000\t2,000,000\n")).get(1));
        assertEquals(List.of("甲", "电子;机械;食品"), shown(read("项目,产业\n甲,电子;机械;食品\n乙,医药;物流\n丙,\n")).get(1));
    }

    @Test
    void titleRowsAboveTheTableDoNotDecide() throws Exception {
        String text = "某区2019年招商引资项目台账;单位:万元;截至4月底\n\n项目名称,企业,总投资,备注\n甲,A,1,\n乙,B,2,x\n丙,C,3,\n";
        assertEquals(List.of("项目名称", "企业", "总投资", "备注"), shown(read(text)).get(1));
    }

    @Test
    void excelsOwnHintNamesTheSeparator() throws Exception {
        Table table = read("sep=;\r\n甲,乙;1\r\n丙,丁;2\r\n");
        assertEquals(List.of(List.of("甲,乙", "1"), List.of("丙,丁", "2")), shown(table));
        assertEquals(1, table.rows().getFirst().number());
    }

    @Test
    void quotedFieldsMayHoldSeparatorsQuotesAndLineBreaks() throws Exception {
        Table table = read("名称,备注\r\n甲,\"第一行\r\n第二行,\"\"引用\"\"\"\r\n\r\n乙,完\r\n");
        assertEquals(List.of("甲", "第一行\n第二行,\"引用\""), shown(table).get(1));
        assertEquals(4, table.rows().getLast().number());
    }

    @Test
    void aStrayQuotationMarkTakesNothingWithIt() throws Exception {
        Table table = read("名称,备注\n\"长株潭\"一体化,好\n甲,\"没有结束\n乙,5\"管\n");
        assertEquals(List.of(List.of("名称", "备注"), List.of("长株潭一体化", "好"), List.of("甲", "\"没有结束"), List.of("乙", "5\"管")),
                shown(table));
    }

    @Test
    void raggedRowsKeepWhatTheyHave() throws Exception {
        Table table = read("a,b,c\n1\n1,2,3,4,5\n,,\nx,,\n");
        assertEquals(List.of(List.of("a", "b", "c"), List.of("1"), List.of("1", "2", "3", "4", "5"), List.of("x")), shown(table));
        assertEquals(List.of(1, 2, 3, 5), table.rows().stream().map(Row::number).toList());
        assertEquals(5, table.columns());
    }

    @Test
    void oneColumnWithoutAnySeparatorIsATable() throws Exception {
        assertEquals(List.of(List.of("项目名称"), List.of("甲"), List.of("乙")), shown(read("项目名称\n甲\n乙")));
    }

    @Test
    void oldMacLineEndsAreRead() throws Exception {
        assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), shown(read("a,b\r1,2\r")));
    }
}
