package landfall.report.quarterly;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Quarter;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.light.LightChange;
import landfall.insight.light.Lights;
import landfall.report.Block;
import landfall.report.Paper;
import landfall.report.Table;
import landfall.report.writing.CutOff;
import landfall.report.writing.FigureWords;
import landfall.report.writing.Listing;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.StandingTable;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** The quarterly review (季讲评, domain §5.1): figures, rankings, targets, lights, cases and candidates. */
public final class QuarterlyReview {
    private final QuarterFigures figures;
    private final Quarter quarter;
    private final LocalDate cutOff;
    private final Manuscript manuscript;
    private final Words words;
    private final FigureWords figure;
    private final ProjectWords project;

    private QuarterlyReview(Pipeline pipeline, Quarter quarter, LocalDate issuedOn, Texts texts) {
        this.quarter = quarter;
        cutOff = CutOff.of(quarter.days(), issuedOn);
        figures = new QuarterFigures(pipeline, quarter, cutOff);
        manuscript = new Manuscript(pipeline, issuedOn, texts);
        words = manuscript.words();
        figure = new FigureWords(manuscript, Definitions.of(pipeline.bureau()));
        project = new ProjectWords(pipeline, manuscript);
    }

    /**
     * Writes the review of the quarter: a pure function of its arguments.
     *
     * @param issuedOn the day of issue; a quarter that has not ended by then is reviewed up to its month
     */
    public static Paper of(Pipeline pipeline, Quarter quarter, LocalDate issuedOn, Texts texts) {
        return new QuarterlyReview(pipeline, quarter, issuedOn, texts).write();
    }

    private Paper write() {
        manuscript.add(new Block.Paragraph(lead()));
        manuscript.heading(words.of("report.quarterly.figures")).add(table())
                .add(new Block.Note(words.of("report.quarterly.note", words.formats().period(figures.period()))));
        var standings = new StandingTable(figures.standings(), figure, words);
        manuscript.list(words.of("report.quarterly.targets"), standings.listing(), standings.rows(),
                words.of("report.quarterly.no_targets"));
        List<QuarterFigures.Place> units = figures.ranking(Grouping.UNIT);
        List<QuarterFigures.Place> officers = figures.ranking(Grouping.OWNER);
        ranking("report.quarterly.units", units, Holder.Kind.UNIT);
        ranking("report.quarterly.officers", officers, Holder.Kind.OFFICER);
        lights();
        manuscript.list(words.of("report.quarterly.cases"), cases(), figures.cases(), words.of("report.none"));
        var candidates = new Candidates(units, officers, figures.standings(), words);
        manuscript.list(words.of("report.quarterly.candidates"), candidates.listing(), candidates.rows(),
                words.of("report.none"));
        manuscript.add(new Block.Note(words.of("report.quarterly.candidates.note")));
        manuscript.heading(words.of("report.section.DEFINITIONS")).add(figure.definitions(QuarterFigures.REVIEWED,
                List.of(new Block.Definition(words.of("report.term.lights"), Lights.definition(words.texts())))));
        String name = words.quarter(quarter);
        return manuscript.official(cutOff, words.of("report.quarterly.name"), name,
                words.of("report.quarterly.title", name));
    }

    private String lead() {
        Figure count = figures.now(Indicator.SIGN_N);
        Figure amount = figures.now(Indicator.SIGN_INV);
        return words.of("report.quarterly.lead", words.formats().period(figures.period()), count.value(),
                words.formats().money(amount.money()), figures.now(Indicator.LAND_N).value(),
                figures.now(Indicator.START_N).value(), figures.now(Indicator.PROD_N).value());
    }

    private Table table() {
        return new Listing<Indicator>()
                .text(Table.Column.words(words.of("report.column.indicator")), figure::name)
                .column(Table.Column.figures(words.of("report.column.quarter")),
                        indicator -> figure.cell(figures.now(indicator)))
                .column(Table.Column.figures(words.of("report.column.prior")),
                        indicator -> figure.cell(figures.lastYear(indicator)))
                .column(Table.Column.figures(words.of("report.column.growth")),
                        indicator -> figure.growth(figures.now(indicator), figures.lastYear(indicator)))
                .column(Table.Column.figures(words.of("report.column.quarter_before")),
                        indicator -> figure.cell(figures.before(indicator)))
                .column(Table.Column.figures(words.of("report.column.change")),
                        indicator -> figure.change(figures.now(indicator), figures.before(indicator)))
                .of(QuarterFigures.REVIEWED);
    }

    private void ranking(String heading, List<QuarterFigures.Place> places, Holder.Kind kind) {
        manuscript.list(words.of(heading), new Listing<QuarterFigures.Place>()
                .text(Table.Column.figures(words.of("report.column.rank")), place -> Integer.toString(place.rank()))
                .text(Table.Column.text(words.of("report.holder." + kind), 0.34), QuarterFigures.Place::name)
                .column(Table.Column.figures(words.of("report.column.signed_amount")),
                        place -> figure.cell(place.amount(), id(kind, place), place.name()))
                .column(Table.Column.figures(words.of("report.column.count")),
                        place -> figure.cell(place.count(), id(kind, place), place.name()))
                .column(Table.Column.figures(words.of("report.column.prior")),
                        place -> figure.cell(place.lastYear(), id(kind, place), place.name()))
                .column(Table.Column.figures(words.of("report.column.growth")),
                        place -> figure.growth(place.amount(), place.lastYear())), places, words.of("report.none"));
        List<String> without = figures.without(kind, places);
        if (!without.isEmpty()) {
            manuscript.add(new Block.Note(words.of("report.quarterly.without",
                    String.join(words.of("report.enumeration"), without))));
        }
    }

    private static String id(Holder.Kind kind, QuarterFigures.Place place) {
        return kind + "." + place.name();
    }

    private void lights() {
        List<LightChange> changes = figures.lights();
        long worse = changes.stream().filter(LightChange::isWorse).count();
        manuscript.list(words.of("report.quarterly.lights"), new Listing<LightChange>()
                .column(Table.Column.text(words.of("report.column.project"), 0.28),
                        change -> project.name(change.now().project()))
                .text(Table.Column.figures(words.of("report.column.amount")),
                        change -> project.amount(change.now().project()))
                .text(Table.Column.text(words.of("report.column.responsible"), 0.22),
                        change -> project.responsibleInLine(change.now().project()))
                .text(Table.Column.words(words.of("report.column.light_before")),
                        change -> words.of(change.before().labelKey()))
                .text(Table.Column.words(words.of("report.column.light_now")),
                        change -> words.of(change.now().light().labelKey()))
                .text(Table.Column.text(words.of("report.column.reason"), 0.24),
                        change -> change.now().reason(words.texts())), changes, words.of("report.none"));
        manuscript.add(new Block.Note(words.of("report.quarterly.lights.note", worse, changes.size() - worse)));
    }

    private Listing<Project> cases() {
        return new Listing<Project>()
                .column(Table.Column.text(words.of("report.column.project"), 0.24), project::name)
                .text(Table.Column.text(words.of("report.column.investor"), 0.2), project::investor)
                .text(Table.Column.figures(words.of("report.column.amount")), project::amount)
                .text(Table.Column.words(words.of("report.column.signed_on")),
                        one -> project.shortDate(one, ProjectFields.SIGNED_ON))
                .text(Table.Column.text(words.of("report.column.responsible"), 0.16), project::responsible)
                .text(Table.Column.text(words.of("report.column.how"), 0.22),
                        one -> ProjectWords.lines(project.text(one, ProjectFields.CHANNEL),
                                project.text(one, ProjectFields.SUMMARY)));
    }
}
