package landfall.exchange.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Money;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.table.MappedColumn;
import landfall.exchange.words.Note;
import landfall.exchange.words.StageWords;
import landfall.exchange.words.Words;
import landfall.sheet.table.Row;

/** Reads all rows of a table of projects. */
public final class TableReader {

    /** A figure of a total row beside the sum of the rows above it; both in yuan or in hundredths of a mu. */
    public record Total(int row, Field<?> field, long stated, long sum, boolean agrees) {
    }

    /** What a table says: its projects, the rows that are none, what to look at, and its own totals. */
    public record Content(List<LedgerRow> rows, List<SkippedRow> skipped, List<RowWarning> warnings,
                          List<Total> totals) {
    }

    private record Project(LedgerRow row, List<RowWarning> warnings) {
    }

    private final LedgerTable table;
    private final RowSieve sieve;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<RowWarning> warnings = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final Map<Field<?>, Long> sums = new LinkedHashMap<>();
    private final Map<Field<?>, Long> sumsSinceTotal = new LinkedHashMap<>();
    private final List<Row> totalsAbove = new ArrayList<>();
    private final RowReader reader;
    private final CellReader cells;
    private Stage hint;

    private TableReader(LedgerTable table) {
        this.table = table;
        this.sieve = new RowSieve(table.header(), table.mapping());
        this.reader = new RowReader(table, warnings);
        this.cells = new CellReader(table.year());
        this.hint = StageWords.ofTitle(table.header().title()).orElse(null);
    }

    public static Content read(LedgerTable table) {
        var reader = new TableReader(table);
        reader.warnAboutUnits();
        reader.read(table.header().rows());
        reader.totalsAbove.forEach(row -> reader.total(row, false));
        return new Content(List.copyOf(reader.rows), List.copyOf(reader.skipped), List.copyOf(reader.warnings),
                List.copyOf(reader.totals));
    }

    private void warnAboutUnits() {
        for (MappedColumn column : table.mapping().columns()) {
            if (column.isMoney() && column.unitSource() == MappedColumn.UnitSource.GUESSED) {
                warnings.add(new RowWarning(table.sheet(), 0, column.field(), Note.of(column.yuanPerUnit() == Money.YI
                        ? "exchange.warning.guessed_yi" : column.yuanPerUnit() == Money.WAN
                        ? "exchange.warning.guessed_wan" : "exchange.warning.guessed_yuan", column.column().header())));
            }
        }
    }

    // A ledger may have tens of thousands of rows, each of which is read by itself on whichever core is free.
    private void read(List<Row> all) {
        List<RowSieve.Kind> kinds = all.parallelStream().map(sieve::kind).toList();
        var hints = new Stage[all.size()];
        for (int i = 0; i < hints.length; i++) {
            if (kinds.get(i) == RowSieve.Kind.SECTION) {
                hint = section(all.get(i)).orElse(hint);
            }
            hints[i] = hint;
        }
        List<Project> projects = IntStream.range(0, hints.length).parallel().mapToObj(i ->
                kinds.get(i) == RowSieve.Kind.PROJECT ? project(all.get(i), hints[i]) : null).toList();
        for (int i = 0; i < hints.length; i++) {
            take(all.get(i), kinds.get(i), projects.get(i));
        }
    }

    private Project project(Row row, Stage above) {
        var noted = new ArrayList<RowWarning>();
        return new Project(reader.noting(noted).read(row, above), noted);
    }

    private void take(Row row, RowSieve.Kind kind, Project project) {
        switch (kind) {
            case BLANK -> { }
            case PROJECT -> {
                rows.add(project.row());
                warnings.addAll(project.warnings());
                project.row().values().forEach((field, value) -> add(field, amount(value)));
            }
            case TOTAL, SUBTOTAL -> {
                skip(row, Note.of("exchange.skip.total"), false);
                if (rows.isEmpty()) {
                    totalsAbove.add(row);
                } else {
                    total(row, kind == RowSieve.Kind.SUBTOTAL);
                }
            }
            case SECTION -> skip(row, Note.of("exchange.skip.section"), false);
            case REPEATED_HEADER -> skip(row, Note.of("exchange.skip.header"), false);
            case FOOTNOTE -> skip(row, Note.of("exchange.skip.footnote"), false);
            case CONTINUATION -> continuation(row);
            case NAMELESS -> skip(row, Note.of("exchange.skip.nameless"), true);
        }
    }

    private void skip(Row row, Note reason, boolean loses) {
        skipped.add(new SkippedRow(table.sheet(), row.number(), reason, loses));
    }

    private static Optional<Stage> section(Row row) {
        String text = row.cells().stream().filter(cell -> !cell.isBlank()).map(cell -> Words.flat(cell.shown()))
                .filter(flat -> flat.length() > 2).findFirst().orElse("");
        return StageWords.ofTitle(text.replaceAll("\\(.*|\\d+个.*", "") + "项目");
    }

    private void continuation(Row row) {
        int from = sieve.continuedFrom(row);
        skip(row, Note.of("exchange.skip.continuation", from), false);
        if (!rows.isEmpty() && rows.getLast().number() >= from) {
            LedgerRow last = rows.removeLast();
            var kept = new ArrayList<>(last.kept());
            kept.addAll(reader.continuation(row));
            rows.add(new LedgerRow(last.sheet(), last.number(), last.values(), last.inferred(), last.standing(),
                    last.hint(), kept));
        }
    }

    private void total(Row row, boolean subtotal) {
        for (MappedColumn column : table.mapping().columns()) {
            if (!column.isMoney() && !column.isArea()) {
                continue;
            }
            Long stated = amount(cells.read(column, row.cell(column.column().index())).value());
            if (stated == null) {
                continue;
            }
            long all = sums.getOrDefault(column.field(), 0L);
            long since = sumsSinceTotal.getOrDefault(column.field(), 0L);
            long tolerance = tolerance(column, row.shown(column.column().index()));
            boolean agrees = Math.abs(all - stated) <= tolerance || Math.abs(since - stated) <= tolerance;
            long sum = subtotal ? since : all;
            totals.add(new Total(row.number(), column.field(), stated, sum, agrees));
            if (!agrees) {
                warnings.add(new RowWarning(table.sheet(), row.number(), column.field(), Note.of(
                        "exchange.warning.total", column.field(), said(column.field(), stated), said(column.field(), sum))));
            }
        }
        sumsSinceTotal.clear();
    }

    private static Object said(Field<?> field, long amount) {
        return field.type().shape() == Shape.MONEY ? Money.yuan(amount)
                : Note.of("exchange.mu", BigDecimal.valueOf(amount, 2).stripTrailingZeros().toPlainString());
    }

    // A total is as exact as its last digit.
    private static long tolerance(MappedColumn column, String shown) {
        String digits = Words.flat(shown).replaceAll("[^\\d.]", "");
        int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
        double unit = column.isMoney() ? Words.flat(shown).contains("亿") ? Money.YI
                : Words.flat(shown).contains("万") ? Money.WAN : column.yuanPerUnit() : 100;
        boolean whole = column.isMoney() && decimals == 0 && unit > Money.WAN;
        return (long) Math.max(1, unit * Math.pow(10, -decimals) * (whole ? 0.0005 : 0.5));
    }

    private void add(Field<?> field, Long amount) {
        if (amount != null) {
            sums.merge(field, amount, Long::sum);
            sumsSinceTotal.merge(field, amount, Long::sum);
        }
    }

    private static Long amount(Object value) {
        return switch (value) {
            case Money money -> money.yuan();
            case Area area -> area.hundredthsOfMu();
            case null, default -> null;
        };
    }
}
