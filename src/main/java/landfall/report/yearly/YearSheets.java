package landfall.report.yearly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Period;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Paper;
import landfall.report.Table.Column;
import landfall.report.writing.CutOff;
import landfall.report.writing.FigureWords;
import landfall.report.writing.Listing;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** The sheets for the assessment of a year (年考核, domain §5.1): one for each unit, then one for each officer. */
public final class YearSheets {
    private static final String NONE = "—";

    private final YearFigures figures;
    private final int year;
    private final LocalDate cutOff;
    private final Manuscript manuscript;
    private final Words words;
    private final FigureWords figure;
    private final ProjectWords project;
    private boolean begun;

    private YearSheets(Pipeline pipeline, int year, LocalDate issuedOn, Texts texts) {
        this.year = year;
        cutOff = CutOff.of(Period.year(year), issuedOn);
        figures = new YearFigures(pipeline, year, cutOff);
        manuscript = new Manuscript(pipeline, issuedOn, texts);
        words = manuscript.words();
        figure = new FigureWords(manuscript, Definitions.of(pipeline.bureau()));
        project = new ProjectWords(pipeline, manuscript);
    }

    /**
     * Writes the sheets of the year: a pure function of its arguments.
     *
     * @param unit the only unit that is wanted, with its officers; empty for all
     * @param issuedOn the day of issue; a year that has not ended by then is reported up to its month
     */
    public static Paper of(Pipeline pipeline, int year, String unit, LocalDate issuedOn, Texts texts) {
        return new YearSheets(pipeline, year, issuedOn, texts).write(unit);
    }

    /** The units for which there is a sheet. */
    public static List<String> units(Pipeline pipeline, int year) {
        return new YearFigures(pipeline, year, LocalDate.of(year, 12, 31)).holders(Holder.Kind.UNIT).stream()
                .map(Holder::name).toList();
    }

    private Paper write(String unit) {
        var shown = new ArrayList<Indicator>(YearFigures.MAIN);
        for (Holder holder : Stream.of(Holder.Kind.UNIT, Holder.Kind.OFFICER).map(figures::holders)
                .flatMap(List::stream).filter(holder -> isWanted(holder, unit)).toList()) {
            sheet(holder);
            figures.progress(holder).stream().map(Progress::indicator).filter(one -> !shown.contains(one))
                    .forEach(shown::add);
        }
        if (!begun) {
            manuscript.add(new Block.Paragraph(words.of("report.yearly.nobody")));
        }
        manuscript.add(new Block.Heading(words.of("report.section.DEFINITIONS"), begun))
                .add(figure.definitions(shown, List.of()));
        String name = words.of("report.year", Integer.toString(year));
        return manuscript.working(cutOff, name, words.of("report.yearly.title", name),
                Document.Orientation.PORTRAIT);
    }

    private boolean isWanted(Holder holder, String unit) {
        return unit.isEmpty() || unit.equals(holder.kind() == Holder.Kind.UNIT ? holder.name()
                : figures.unitOf(holder));
    }

    private void sheet(Holder holder) {
        String unit = holder.kind() == Holder.Kind.OFFICER ? figures.unitOf(holder) : "";
        String title = words.of("report.yearly.sheet", words.of("report.holder." + holder.kind()), holder.name());
        manuscript.add(new Block.Heading(unit.isEmpty() ? title : words.of("report.trace", title, unit), begun));
        begun = true;
        manuscript.add(new Block.Note(words.of("report.yearly.period", words.formats().period(figures.period()))));
        List<Progress> progress = figures.progress(holder);
        manuscript.add(progress.isEmpty() ? new Block.Paragraph(words.of("report.yearly.no_target"))
                : targets(holder).of(progress));
        manuscript.add(new Block.Heading(words.of("report.yearly.main")));
        manuscript.add(main(holder).of(YearFigures.MAIN));
        Map<Project, List<YearFigures.Reached>> reached = figures.projects(holder);
        manuscript.add(new Block.Heading(words.of("report.yearly.projects", reached.size())));
        manuscript.add(reached.isEmpty() ? new Block.Paragraph(words.of("report.none"))
                : projects(reached).of(List.copyOf(reached.keySet())));
    }

    private Listing<Progress> targets(Holder holder) {
        return new Listing<Progress>()
                .text(Column.text(words.of("report.column.target_of"), 0.34), one -> figure.name(one.indicator()))
                .text(Column.figures(words.of("report.column.target")), figure::target)
                .column(Column.figures(words.of("report.column.actual")),
                        one -> figure.cell(one.actual(), id(holder), holder.name()))
                .text(Column.figures(words.of("report.column.completion")), figure::completion)
                .text(Column.figures(words.of("report.column.points")), figure::points)
                .text(Column.figures(words.of("report.column.rank")), one -> {
                    Integer rank = figures.rank(one);
                    return rank == null ? NONE : rank.toString();
                });
    }

    private Listing<Indicator> main(Holder holder) {
        return new Listing<Indicator>()
                .text(Column.text(words.of("report.column.indicator"), 0.34), figure::name)
                .column(Column.figures(words.of("report.column.actual")),
                        one -> figure.cell(figures.now(one, holder), id(holder), holder.name()))
                .column(Column.figures(words.of("report.column.prior")),
                        one -> figure.cell(figures.lastYear(one, holder), id(holder), holder.name()))
                .column(Column.figures(words.of("report.column.growth")),
                        one -> figure.growth(figures.now(one, holder), figures.lastYear(one, holder)))
                .text(Column.figures(words.of("report.column.rank")),
                        one -> Integer.toString(figures.rank(one, holder)));
    }

    private static String id(Holder holder) {
        return holder.kind() + "." + holder.name();
    }

    private Listing<Project> projects(Map<Project, List<YearFigures.Reached>> reached) {
        return new Listing<Project>()
                .column(Column.text(words.of("report.column.project"), 0.34), project::name)
                .text(Column.text(words.of("report.column.investor"), 0.28), project::investor)
                .text(Column.figures(words.of("report.column.amount")), project::amount)
                .text(Column.text(words.of("report.column.reached"), 0.26), one -> reached.get(one).stream()
                        .map(this::reached).collect(Collectors.joining("\n")));
    }

    private String reached(YearFigures.Reached one) {
        return words.of("report.yearly.reached", words.of("report.reached." + one.indicator().code()),
                words.formats().shortDate(one.date()));
    }
}
