package landfall.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.sheet.table.Workbook;
import org.junit.jupiter.api.Test;

/** The ledgers of three bureaus, read cell by cell. */
class LedgersTest {

    private static Workbook read(String name) throws Exception {
        return SheetFile.read(Path.of(LedgersTest.class.getResource("/landfall/ledgers/" + name).toURI()));
    }

    @Test
    void aSigningListKeepsItsTwoRowHeaderAsMergedRegions() throws Exception {
        Workbook workbook = read("hengyang-2019-signing-list.xlsx");
        assertEquals(List.of("签约项目", "填表说明"), workbook.sheets().stream().map(Table::name).toList());
        Table list = workbook.sheet("签约项目").orElseThrow();
        assertEquals(12, list.merged().size());
        assertTrue(list.merged().contains(new Table.Region(2, 4, 2, 5)));
        // The upper header cell reaches over both columns below it.
        assertEquals(list.cellAt(3, 4), list.cellAt(3, 5));
        assertEquals("", list.row(3).orElseThrow().shown(5));
        assertEquals(list.cellAt(3, 0), list.cellAt(4, 0));
    }

    @Test
    void aWorkbookLedgerKeepsAmountsAndDatesAsTyped() throws Exception {
        Table ledger = read("zhuzhou-2019q1-ledger.xlsx").sheets().getFirst();
        Row first = ledger.row(2).orElseThrow();
        assertEquals(new BigDecimal("1.49"), assertInstanceOf(Cell.Number.class, first.cell(3)).value());
        assertEquals(new BigDecimal("1.8625"), assertInstanceOf(Cell.Number.class, first.cell(4)).value());
        assertEquals(new Cell.Date(LocalDate.of(2019, 3, 5), Cell.Grain.DAY), first.cell(5));
        assertEquals(39, ledger.rows().getLast().number());
    }

    @Test
    void aGbkTextLedgerKeepsThousandsSeparatorsInsideQuotes() throws Exception {
        Table ledger = read("yuhua-2022-2023-ledger-gbk.csv").sheets().getFirst();
        assertEquals("yuhua-2022-2023-ledger-gbk", ledger.name());
        assertEquals(11, ledger.columns());
        assertEquals("总投资(万元)", ledger.row(1).orElseThrow().shown(3));
        assertEquals("41,648", ledger.row(2).orElseThrow().shown(3));
        assertEquals("2022/2/6", ledger.row(2).orElseThrow().shown(4));
    }
}
