package landfall.report.writing;

import java.util.ArrayList;
import java.util.List;
import landfall.insight.target.Progress;
import landfall.insight.target.Standings;
import landfall.report.Table;

/** How the annual targets stand at the end of a month: the bureau, then its units by their completion. */
public final class StandingTable {
    private static final String NONE = "—";

    private final FigureWords figure;
    private final Words words;
    private final List<Row> rows = new ArrayList<>();

    /** A line of the table; the bureau has no rank. */
    public record Row(String indicator, String holder, Progress progress, Integer rank) {
    }

    /** The targets that have been set. */
    public StandingTable(Standings standings, FigureWords figure, Words words) {
        this.figure = figure;
        this.words = words;
        for (Standings.Line line : standings.lines()) {
            if (line.bureau().isMeasured()) {
                rows.add(new Row(figure.name(line.indicator()), words.of("report.holder.BUREAU"), line.bureau(), null));
            }
            ranked(line).forEach(rows::add);
        }
    }

    private List<Row> ranked(Standings.Line line) {
        var completions = line.units().stream().map(Progress::completion).toList();
        return line.units().stream().filter(Progress::isMeasured).map(unit -> new Row(figure.name(line.indicator()),
                        unit.holder().name(), unit, Ranks.of(unit.completion(), completions)))
                .sorted((one, other) -> one.rank().compareTo(other.rank())).toList();
    }

    /** The lines in the order of the indicators; empty without targets. */
    public List<Row> rows() {
        return rows;
    }

    /** The columns of the table. */
    public Listing<Row> listing() {
        return new Listing<Row>()
                .text(Table.Column.text(words.of("report.column.indicator"), 0.26), this::indicator)
                .text(Table.Column.text(words.of("report.holder.UNIT"), 0.24), Row::holder)
                .text(Table.Column.figures(words.of("report.column.target")), row -> figure.target(row.progress()))
                .column(Table.Column.figures(words.of("report.column.actual")), row -> figure.cell(
                        row.progress().actual(), row.progress().holder().kind() + "." + row.holder(), row.holder()))
                .text(Table.Column.figures(words.of("report.column.completion")),
                        row -> figure.completion(row.progress()))
                .text(Table.Column.figures(words.of("report.column.points")), row -> figure.points(row.progress()))
                .text(Table.Column.figures(words.of("report.column.rank")),
                        row -> row.rank() == null ? NONE : row.rank().toString());
    }

    // The name of an indicator stands at its first line only.
    private String indicator(Row row) {
        int at = rows.indexOf(row);
        return at > 0 && rows.get(at - 1).indicator().equals(row.indicator()) ? "" : row.indicator();
    }
}
