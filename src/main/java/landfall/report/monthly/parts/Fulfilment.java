package landfall.report.monthly.parts;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.SlipList;
import landfall.insight.indicator.Indicator;
import landfall.report.Block;
import landfall.report.Table;
import landfall.report.Table.Column;
import landfall.report.writing.FigureWords;
import landfall.report.writing.Listing;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;

/** What became of what was signed (项目履约与落地情况, domain §5.3, 4): rates by year of signing, starts overdue. */
public final class Fulfilment {
    /** The rates that are printed, in the order of domain §4.2. */
    public static final List<Indicator> RATES = List.of(Indicator.RATE_PERF, Indicator.RATE_FUND,
            Indicator.RATE_FUND_MEAN, Indicator.RATE_LAND, Indicator.RATE_START, Indicator.RATE_PROD);
    private static final int MOST = 15;

    private final Material material;
    private final Words words;
    private final FigureWords figure;
    private final ProjectWords project;

    private Fulfilment(Material material) {
        this.material = material;
        this.words = material.words();
        this.figure = material.figureWords();
        this.project = material.projectWords();
    }

    /** What is to be said; empty when nothing was signed in either year and no start is overdue. */
    public static List<Block> of(Material material) {
        return new Fulfilment(material).blocks();
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        List<Indicator> rates = RATES.stream().filter(rate -> material.ofYear(rate).number() != null
                || material.ofYearBefore(rate).number() != null).toList();
        if (!rates.isEmpty()) {
            blocks.add(table(rates));
            blocks.add(new Block.Note(words.of("report.fulfilment.note", words.formats().period(material.yearToDate()),
                    words.formats().period(material.yearToDate().lastYear()))));
        }
        List<SlipList.Line> overdue = SlipList.of(material.then(), material.inMonth(), material.cutOff())
                .lines().stream().filter(line -> line.isOutstanding()
                        && line.plan().milestone() == ProjectFields.STARTED_ON).toList();
        if (!overdue.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of(overdue.size() > MOST ? "report.overdue_starts.first"
                    : "report.overdue_starts", overdue.size(), MOST)));
            blocks.add(overdue().filled(overdue.subList(0, Math.min(MOST, overdue.size()))));
        }
        return blocks;
    }

    private Table table(List<Indicator> rates) {
        return new Listing<Indicator>().text(Column.words(words.of("report.column.indicator")), figure::name)
                .column(Column.figures(words.of("report.column.cohort")), rate -> figure.cell(material.ofYear(rate)))
                .column(Column.figures(words.of("report.column.cohort_before")),
                        rate -> figure.cell(material.ofYearBefore(rate)))
                .column(Column.figures(words.of("report.column.growth")),
                        rate -> figure.growth(material.ofYear(rate), material.ofYearBefore(rate))).of(rates);
    }

    private Listing<SlipList.Line> overdue() {
        return new Listing<SlipList.Line>().numbered(words.of("report.column.number"))
                .column(Column.text(words.of("report.column.project"), 0.34), line -> project.name(known(line)))
                .text(Column.figures(words.of("report.column.amount")), line -> project.amount(known(line)))
                .text(Column.text(words.of("report.column.responsible"), 0.24),
                        line -> project.responsible(known(line)))
                .text(Column.figures(words.of("report.column.plan_start")),
                        line -> words.formats().date(line.plan().planned()))
                .text(Column.figures(words.of("report.column.days_overdue")),
                        line -> words.formats().integer(line.plan().daysLate()));
    }

    private Project known(SlipList.Line line) {
        return material.pipeline().project(line.project().id());
    }
}
