package landfall.report.quarterly;

import java.util.ArrayList;
import java.util.List;
import landfall.insight.indicator.Figure;
import landfall.insight.target.Progress;
import landfall.insight.target.Standings;
import landfall.report.Table;
import landfall.report.writing.Listing;
import landfall.report.writing.Ranks;
import landfall.report.writing.Words;

/** Who comes first in the quarter's figures and so may be named for the award (骏马奖候选); ties are all named. */
final class Candidates {
    private final List<Row> rows = new ArrayList<>();
    private final Words words;

    /**
     * A candidate.
     *
     * @param basis in what it comes first
     */
    record Row(String basis, String name, String figure) {
    }

    Candidates(List<QuarterFigures.Place> units, List<QuarterFigures.Place> officers, Standings standings,
            Words words) {
        this.words = words;
        byAmount("report.candidate.unit", units);
        byCount("report.candidate.unit_count", units);
        byAmount("report.candidate.officer", officers);
        byCount("report.candidate.officer_count", officers);
        standings.lines().forEach(this::byCompletion);
    }

    List<Row> rows() {
        return rows;
    }

    Listing<Row> listing() {
        return new Listing<Row>().text(Table.Column.text(words.of("report.column.basis"), 0.46), Row::basis)
                .text(Table.Column.text(words.of("report.column.candidate"), 0.34), Row::name)
                .text(Table.Column.figures(words.of("report.column.figure")), Row::figure);
    }

    private void byAmount(String key, List<QuarterFigures.Place> places) {
        places.stream().filter(place -> place.rank() == 1 && isSome(place.amount())).forEach(place -> rows.add(
                new Row(words.of(key), place.name(), place.amount().text(words.formats()))));
    }

    private void byCount(String key, List<QuarterFigures.Place> places) {
        List<Long> counts = places.stream().map(place -> place.count().value()).toList();
        places.stream().filter(place -> isSome(place.count()) && Ranks.of(place.count().value(), counts) == 1)
                .forEach(place -> rows.add(new Row(words.of(key), place.name(),
                        place.count().text(words.formats()))));
    }

    private static boolean isSome(Figure figure) {
        return figure.value() > 0;
    }

    private void byCompletion(Standings.Line line) {
        var completions = line.units().stream().map(Progress::completion).toList();
        line.units().stream().filter(unit -> unit.isMeasured() && isSome(unit.actual())
                && Ranks.of(unit.completion(), completions) == 1).forEach(unit -> rows.add(new Row(
                        words.of("report.candidate.completion", words.of(line.indicator().labelKey())),
                        unit.holder().name(), words.formats().percent(unit.completion()))));
    }
}
