package landfall.report.monthly.parts;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Period;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.source.Basis;
import landfall.report.Block;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.writing.FigureWords;
import landfall.report.writing.Listing;
import landfall.report.writing.Traces;
import landfall.report.writing.Words;

/** What was reported beside what a department has recognised, where the two differ (domain §4.1 rule 6). */
public final class ReportedAndRecognised {
    private static final String WAITING = "waiting";

    private final Material material;
    private final Basis published;
    private final Indicators reported;
    private final Indicators recognised;
    private final Words words;
    private final FigureWords figures;

    private ReportedAndRecognised(Material material) {
        this.material = material;
        this.published = Definitions.of(material.pipeline().bureau()).isRecognised() ? Basis.RECOGNISED
                : Basis.REPORTED;
        this.reported = Indicators.of(material.pipeline(), Basis.REPORTED, material.cutOff());
        this.recognised = Indicators.of(material.pipeline(), Basis.RECOGNISED, material.cutOff());
        this.words = material.words();
        this.figures = material.figureWords();
    }

    /**
     * What is to be said of the year so far; empty where the two are the same, and where a bureau that publishes what
     * is reported has no recognition of it.
     */
    public static List<Block> of(Material material, List<Indicator> indicators) {
        return new ReportedAndRecognised(material).blocks(indicators);
    }

    /** The projects that a figure of recognised things leaves out because they are only reported. */
    public static List<Project> waiting(Pipeline pipeline, Indicator indicator, Period period) {
        return waiting(Indicators.of(pipeline, Basis.RECOGNISED), indicator, period);
    }

    private static List<Project> waiting(Indicators recognised, Indicator indicator, Period period) {
        return recognised.excluded(indicator, period).stream()
                .filter(left -> left.reason() == Reason.NOT_RECOGNISED).map(Excluded::project).distinct().toList();
    }

    private record Line(Indicator indicator, Figure reported, Figure recognised, List<Project> waiting) {
        boolean isWorthSaying(Basis published) {
            return reported.value() != recognised.value() && (published == Basis.RECOGNISED || recognised.value() > 0);
        }
    }

    private List<Block> blocks(List<Indicator> indicators) {
        List<Line> lines = indicators.stream().map(this::line).filter(line -> line.isWorthSaying(published)).toList();
        if (lines.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Listing<Line>()
                .text(Column.words(words.of("report.basis.indicator")), line -> figures.name(line.indicator()))
                .column(Column.figures(words.of("report.basis." + Basis.RECOGNISED)),
                        line -> cell(line.recognised(), Basis.RECOGNISED))
                .column(Column.figures(words.of("report.basis." + Basis.REPORTED)),
                        line -> cell(line.reported(), Basis.REPORTED))
                .column(Column.figures(words.of("report.basis.waiting")), this::waiting).of(lines));
        blocks.add(new Block.Note(words.of("report.basis.note." + published,
                words.formats().period(material.yearToDate()))));
        return blocks;
    }

    private Line line(Indicator indicator) {
        Period year = material.yearToDate();
        return new Line(indicator, figure(reported, indicator, Basis.REPORTED),
                figure(recognised, indicator, Basis.RECOGNISED), waiting(recognised, indicator, year));
    }

    // What is published is what the first table says, with the months that are closed.
    private Figure figure(Indicators taken, Indicator indicator, Basis basis) {
        return basis == published ? material.ofYear(indicator) : taken.figure(indicator, material.yearToDate());
    }

    private Cell cell(Figure figure, Basis basis) {
        return basis == published ? figures.cell(figure) : figures.cell(figure, basis.name(), words.of("report.basis." + basis));
    }

    private Cell waiting(Line line) {
        String number = words.formats().integer(line.waiting().size());
        String label = words.of("report.basis.waiting.of", words.of(line.indicator().labelKey()),
                words.formats().period(material.yearToDate()));
        Traces traces = material.manuscript().traces();
        return Cell.traced(number, traces.add(line.indicator().code() + "." + WAITING, label, number,
                words.of("report.definition.waiting"), line.waiting()));
    }
}
