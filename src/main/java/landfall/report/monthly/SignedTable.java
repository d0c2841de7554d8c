package landfall.report.monthly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Area;
import landfall.domain.value.Money;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.Table.Row;
import landfall.report.Table;
import landfall.report.writing.Amounts;
import landfall.report.writing.Traces;
import landfall.report.writing.Words;

/** The list of the projects signed in the month; a column that nobody filled in is left out. */
final class SignedTable {
    private static final String NONE = "—";

    private SignedTable() {
    }

    /** A column, what a project has in it, and what the total row has. */
    private record Part(Column column, boolean optional, BiFunction<Integer, Project, Cell> cell, Cell total) {
        static Part of(Column column, BiFunction<Integer, Project, Cell> cell) {
            return new Part(column, true, cell, Cell.of(""));
        }

        boolean isWorthPrinting(List<Project> projects) {
            return !optional || projects.stream().anyMatch(project -> {
                String text = cell.apply(0, project).text();
                return !text.isEmpty() && !text.equals(NONE);
            });
        }
    }

    static Table of(MonthFigures figures, Words words, Traces traces) {
        List<Project> projects = figures.signed();
        List<Part> parts = parts(figures, words, traces).stream().filter(part -> part.isWorthPrinting(projects))
                .toList();
        var rows = IntStream.range(0, projects.size()).mapToObj(at -> new Row(parts.stream()
                .map(part -> part.cell().apply(at, projects.get(at))).toList(), false))
                .collect(Collectors.toCollection(ArrayList::new));
        rows.add(new Row(parts.stream().map(Part::total).toList(), true));
        return new Table(parts.stream().map(Part::column).toList(), rows);
    }

    private static List<Part> parts(MonthFigures figures, Words words, Traces traces) {
        Figure total = figures.signedAmount();
        // As they count: what was put right since belongs to the month that puts it right.
        Map<Project, Money> counted = new HashMap<>();
        total.rows().stream().filter(row -> !row.incomplete())
                .forEach(row -> counted.merge(row.project(), row.money(), Money::plus));
        Amounts amounts = Amounts.exact(words.texts(), List.copyOf(counted.values()));
        String trace = traces.add("signed.amount", words.of("report.trace", words.of(Indicator.SIGN_INV.labelKey()),
                words.formats().period(total.period())), words.formats().money(total.money()),
                figures.definitions().of(Indicator.SIGN_INV, words.texts()), total.counted());
        Cell sum = Cell.traced(amounts.text(total.money()), trace).worth(amounts.figure(total.money()));
        return List.of(
                new Part(Column.words(words.of("report.column.number")), false,
                        (at, project) -> Cell.of(Integer.toString(at + 1)), Cell.of("")),
                new Part(Column.text(words.of("report.column.project"), 0.31), false,
                        (at, project) -> Cell.traced(figures.isSignedLate(project)
                                ? words.of("report.late", project.name()) : project.name(), traces.add(project)),
                        Cell.of(words.of("report.total"))),
                Part.of(Column.text(words.of("report.column.investor"), 0.28),
                        (at, project) -> Cell.of(figures.pipeline().investorName(project))),
                new Part(Column.figures(words.of("report.column.total", amounts.unit())), false,
                        (at, project) -> Cell.of(amounts.text(counted.get(project)))
                                .worth(amounts.figure(counted.get(project))), sum),
                Part.of(Column.figures(words.of("report.column.land")), (at, project) -> Cell.of(land(project, words))
                        .worth(project.get(ProjectFields.LAND) == null ? null : project.get(ProjectFields.LAND).mu())),
                new Part(Column.figures(words.of("report.column.signed_on")), false,
                        (at, project) -> Cell.of(words.formats().shortDate(project.signedOn())), Cell.of("")),
                Part.of(Column.words(words.of("report.column.owner")),
                        (at, project) -> Cell.of(Objects.requireNonNullElse(project.owner(), ""))));
    }

    private static String land(Project project, Words words) {
        Area land = project.get(ProjectFields.LAND);
        if (land == null) {
            return NONE;
        }
        String number = words.formats().plain(land.mu(), 2);
        return switch (land.qualifier()) {
            case EXACT -> number;
            case ABOUT -> words.of("app.qualifier.about", number);
            case AT_LEAST -> words.of("app.qualifier.at_least", number);
        };
    }
}
