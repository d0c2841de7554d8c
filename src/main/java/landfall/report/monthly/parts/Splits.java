package landfall.report.monthly.parts;

import java.util.ArrayList;
import java.util.List;
import landfall.insight.Tally;
import landfall.insight.comparison.Breakdown;
import landfall.insight.comparison.Growth;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;
import landfall.report.Block;
import landfall.report.Table;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.writing.Amounts;
import landfall.report.writing.Words;

/** What was signed in the year so far by channel, region, size and unit (签约项目情况, domain §5.3, 2). */
public final class Splits {
    private static final List<Grouping> GROUPINGS = List.of(Grouping.CHANNEL, Grouping.REGION, Grouping.SIZE,
            Grouping.UNIT);
    private static final int MOST = 6;

    private final Material material;
    private final Words words;

    private Splits(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /** The table; empty when nothing was signed or nobody filled in by what it could be split. */
    public static List<Block> of(Material material) {
        return new Splits(material).blocks();
    }

    private List<Block> blocks() {
        List<Breakdown> splits = GROUPINGS.stream().map(grouping -> Breakdown.signed(material.official()::figure,
                material.yearToDate(), grouping)).filter(Splits::saysSomething).toList();
        if (splits.isEmpty()) {
            return List.of();
        }
        Amounts amounts = Amounts.sums(words.texts(), splits.stream().flatMap(split -> split.rows().stream())
                .map(row -> row.present().total()).toList());
        var rows = new ArrayList<Table.Row>();
        splits.forEach(split -> add(split, amounts, rows));
        return List.of(new Table(List.of(Column.words(words.of("report.column.split")),
                Column.text(words.of("report.column.part"), 0.34), Column.figures(words.of("report.column.count")),
                Column.figures(words.of("report.column.total", amounts.unit())),
                Column.figures(words.of("report.column.growth"))), rows));
    }

    private static boolean saysSomething(Breakdown split) {
        return split.rows().stream().anyMatch(row -> !row.label().isEmpty() && !row.present().isEmpty());
    }

    private void add(Breakdown split, Amounts amounts, List<Table.Row> rows) {
        List<Breakdown.Row> parts = split.rows().stream().filter(row -> !row.present().isEmpty()).toList();
        int single = parts.size() > MOST ? MOST - 1 : parts.size();
        for (int i = 0; i < single; i++) {
            Breakdown.Row part = parts.get(i);
            rows.add(row(split, i, split.grouping().words(part.label(), words.texts()), part, amounts));
        }
        if (single < parts.size()) {
            List<Breakdown.Row> others = parts.subList(single, parts.size());
            String name = words.of("report.splits.rest", others.size());
            rows.add(row(split, single, name, Breakdown.Row.joined(name, others), amounts));
        }
    }

    private String growth(Growth growth) {
        return growth.kind() == Growth.Kind.NO_BASE ? words.of("report.growth.no_base") : growth.text(words.texts());
    }

    private Table.Row row(Breakdown split, int at, String name, Breakdown.Row part, Amounts amounts) {
        String id = "split." + split.grouping() + "." + at;
        String label = words.of("report.trace.signed", name, words.formats().period(split.period()));
        String definition = Definitions.of(material.pipeline().bureau()).of(Indicator.SIGN_N, words.texts());
        var traces = material.manuscript().traces();
        Tally tally = part.present();
        String count = words.formats().integer(part.number());
        return Table.Row.of(Cell.of(at == 0 ? words.of(split.grouping().labelKey()) : ""), Cell.of(name),
                Cell.traced(count, traces.add(id, label, count, definition, tally.projects())),
                Cell.traced(amounts.text(tally.total()), traces.add(id + ".amount", label,
                        words.formats().money(tally.total()), definition, tally.projects()))
                        .worth(amounts.figure(tally.total())), Cell.of(growth(part.growth())));
    }
}
