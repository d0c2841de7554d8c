package landfall.report.weekly;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.light.Lit;
import landfall.report.Table.Align;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.Table;
import landfall.report.writing.Amounts;
import landfall.report.writing.Listing;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;

/** The long list of the dispatch, in the columns of domain §5.2. */
final class DispatchTable {
    private static final String NONE = "—";

    private final WeekFacts facts;
    private final Words words;
    private final ProjectWords project;

    DispatchTable(WeekFacts facts, Manuscript manuscript, ProjectWords project) {
        this.facts = facts;
        this.words = manuscript.words();
        this.project = project;
    }

    Table of(List<Lit> rows) {
        Amounts amounts = Amounts.exact(words.texts(),
                rows.stream().map(lit -> lit.project().totalInvestment()).toList());
        return new Listing<Lit>()
                .numbered(words.of("report.column.number"))
                .column(text("report.column.project", 0.115), lit -> project.name(lit.project()))
                .text(text("report.column.investor", 0.095), lit -> project.investor(lit.project()))
                .text(figures(words.of("report.column.total", amounts.unit())),
                        lit -> amounts.text(lit.project().totalInvestment()))
                .text(figures(words.of("report.column.land")), lit -> project.land(lit.project()))
                .text(text("report.column.chain", 0.06), lit -> ProjectWords.lines(
                        project.text(lit.project(), ProjectFields.CHAIN),
                        project.text(lit.project(), ProjectFields.CHAIN_NODE)))
                .text(text("report.column.channel", 0.055),
                        lit -> project.text(lit.project(), ProjectFields.CHANNEL))
                .text(text("report.column.lead_leader", 0.065),
                        lit -> project.text(lit.project(), ProjectFields.LEAD_LEADER))
                .text(text("report.column.responsible", 0.075), lit -> project.responsible(lit.project()))
                .text(text("report.column.at", 0.035), lit -> project.stage(lit.project()))
                .text(text("report.column.week_progress", 0.115), lit -> progress(lit.project()))
                .text(text("report.column.problem", 0.09), lit -> project.text(lit.project(), ProjectFields.BLOCKERS))
                .text(text("report.column.next", 0.095), lit -> project.nextStep(lit.project()))
                .column(text("report.column.light", 0.12), this::light)
                .text(figures(words.of("report.column.weeks_without")), lit -> weeks(lit.project()))
                .of(rows);
    }

    private Column text(String key, double part) {
        return Column.text(words.of(key), part);
    }

    private static Column figures(String title) {
        return new Column(title, Align.RIGHT, 0.045, true);
    }

    private String progress(Project moved) {
        Stream<String> entered = facts.entered(moved).stream().map(stage -> words.of("report.entered." + stage));
        String note = facts.hasProgress(moved) ? project.text(moved, ProjectFields.PROGRESS_NOTE) : "";
        String all = Stream.concat(entered, Stream.of(note)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return !all.isEmpty() ? all : words.of(facts.hasMoved(moved) ? "report.moved" : "report.weekly.still");
    }

    private Cell light(Lit lit) {
        String name = words.of(lit.light().labelKey());
        return Cell.of(Stream.concat(Stream.of(name), lit.signals().stream().map(signal -> signal.text(words.texts())))
                .collect(Collectors.joining("\n")));
    }

    private String weeks(Project still) {
        var weeks = facts.weeksWithout(still);
        return weeks.isEmpty() ? NONE : words.formats().integer(weeks.getAsLong());
    }
}
