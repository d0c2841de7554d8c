package landfall.report.monthly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import landfall.domain.BureauFields;
import landfall.domain.value.Money;
import landfall.insight.Tally;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.indicator.Indicator;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.Trace;
import landfall.report.monthly.parts.Activities;
import landfall.report.monthly.parts.Fulfilment;
import landfall.report.monthly.parts.Material;
import landfall.report.monthly.parts.NextWork;
import landfall.report.monthly.parts.ReportedAndRecognised;
import landfall.report.monthly.parts.Splits;
import landfall.report.monthly.parts.Talks;
import landfall.report.monthly.parts.TargetPart;
import landfall.report.wording.Wording;
import landfall.report.wording.Wordings;
import landfall.report.writing.IssueNumber;
import landfall.report.writing.Manuscript;
import landfall.report.writing.Traces;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** Puts the bulletin together, section by section. */
final class Composer {
    private static final double CHART_MM = 52;
    private static final double BAR_MM = 8.5;
    private static final int MOST_MONTHS_IN_A_COLUMN = 8;
    private static final double CHART_PART = 0.48;

    private final MonthFigures figures;
    private final Options options;
    private final Manuscript manuscript;
    private final Wordings wordings;
    private final Words words;
    private final Traces traces;
    private final MonthTables tables;
    private final Material material;
    private int headings;

    Composer(MonthFigures figures, Texts texts, Options options) {
        this.figures = figures;
        this.options = options;
        this.manuscript = new Manuscript(figures.pipeline(), options.issuedOn(), texts);
        // What the bureau wrote is about all its projects.
        this.wordings = options.scope().isEmpty()
                ? Wordings.of(figures.pipeline(), figures.month(), texts.language()) : Wordings.none();
        this.words = manuscript.words();
        this.traces = manuscript.traces();
        this.material = new Material(figures.pipeline(), figures.then(), figures.month(), figures.cutOff(),
                figures.official(), manuscript);
        this.tables = new MonthTables(figures, manuscript);
    }

    Document compose() {
        var blocks = new ArrayList<Block>();
        if (!options.scope().isEmpty()) {
            blocks.add(new Block.Paragraph(options.scope()));
        }
        List<Section> sections = options.sections();
        for (int i = 0; i < sections.size(); i++) {
            boolean chartThenChains = figures.months().size() <= MOST_MONTHS_IN_A_COLUMN
                    && sections.get(i) == Section.MONTHS && i + 1 < sections.size()
                    && sections.get(i + 1) == Section.CHAINS && !tables.chains().rows().isEmpty();
            if (chartThenChains) {
                blocks.add(new Block.Columns(section(Section.MONTHS), section(Section.CHAINS), CHART_PART));
                i++;
            } else {
                blocks.addAll(section(sections.get(i)));
            }
        }
        String name = figures.pipeline().bureau().get(BureauFields.HEAD_NAME);
        Letterhead head = manuscript.heads().official(name == null ? words.of("report.name") : name,
                IssueNumber.text(figures.pipeline(), figures.month(), words));
        return new Document(words.texts().language(), head,
                words.of("report.title", words.formats().month(figures.month())), blocks,
                manuscript.heads().recipients());
    }

    /** The texts of the sections that were written, by the sections' names. */
    Map<String, Wording> wordings() {
        return wordings.all();
    }

    Map<String, Trace> traces() {
        return traces.all();
    }

    private List<Block> section(Section section) {
        List<Block> content = wordings.worded(section.name(), content(section), section.hasPoints());
        if (content.isEmpty() || section == Section.OVERVIEW) {
            return content;
        }
        var blocks = new ArrayList<Block>(List.of(heading(section)));
        blocks.addAll(content);
        return blocks;
    }

    private List<Block> content(Section section) {
        return switch (section) {
            case OVERVIEW -> List.of(new Block.Paragraph(Narrative.of(figures, words)), keyFigures());
            case INDICATORS -> indicators();
            case STAGES -> stages();
            case MONTHS -> List.of(new Block.Figure(MonthBars.of(figures.months(), words), CHART_MM,
                    words.of("report.section.MONTHS")));
            case CHAINS -> tables.chains().rows().isEmpty() ? List.of() : List.of(tables.chains());
            case SIGNED -> List.of(figures.signed().isEmpty()
                    ? new Block.Paragraph(words.of("report.lead.month.none", words.monthOnly(figures.month())))
                    : tables.signed());
            case SPLITS -> Splits.of(material);
            case TALKS -> Talks.of(material);
            case FULFILMENT -> Fulfilment.of(material);
            case ACTIVITIES -> ofBureau(Activities::of);
            case TARGETS -> ofBureau(TargetPart::of);
            case ATTENTION -> points(Attention.of(figures, words, traces));
            case NEXT_WORK -> points(NextWork.of(material, options.sections().contains(Section.ATTENTION)
                    ? Attention.projects(figures) : List.of()));
            case DEFINITIONS -> List.of(DefinitionList.of(figures, counted(), words));
            case CORRECTIONS -> Corrections.of(figures, words, traces);
        };
    }

    private static List<Block> points(List<Block.Point> points) {
        return points.isEmpty() ? List.of() : List.of(new Block.Points(points));
    }

    private List<Block> indicators() {
        var blocks = new ArrayList<Block>(List.of(tables.indicators(),
                new Block.Note(words.of("report.note.cut_off", words.formats().date(figures.cutOff())))));
        int conflicts = figures.pipeline().projectsInConflict().size();
        if (conflicts > 0) {
            blocks.add(new Block.Note(words.of("report.note.conflicts", conflicts)));
        }
        blocks.addAll(ReportedAndRecognised.of(material,
                MonthTables.shownIndicators(figures).stream().map(IndicatorRow::indicator).toList()));
        return blocks;
    }

    // Trips and targets are the bureau's, so a bulletin about some projects only cannot tell of them.
    private List<Block> ofBureau(Function<Material, List<Block>> part) {
        return options.scope().isEmpty() ? part.apply(material) : List.of();
    }

    /** What the parts count beside the main indicators. */
    private List<Indicator> counted() {
        var counted = new ArrayList<Indicator>();
        if (options.sections().contains(Section.FULFILMENT) && !Fulfilment.of(material).isEmpty()) {
            counted.addAll(Fulfilment.RATES);
        }
        if (options.sections().contains(Section.ACTIVITIES) && !ofBureau(Activities::of).isEmpty()) {
            counted.addAll(Activities.COUNTED);
        }
        return counted;
    }

    private Block.Heading heading(Section section) {
        headings++;
        return new Block.Heading(words.of("report.heading", words.of("report.numeral." + headings),
                words.of(section.labelKey())));
    }

    private List<Block> stages() {
        var blocks = new ArrayList<Block>(List.of(tables.stages()));
        Tally all = figures.allStages().stock();
        if (all.total().yuan() > 0) {
            blocks.add(new Block.Figure(CompositionBar.of(figures, words), BAR_MM, words.of("report.section.STAGES")));
        }
        if (all.withoutAmount() > 0) {
            blocks.add(new Block.Note(words.of("report.note.unknown", all.withoutAmount())));
        }
        return blocks;
    }

    private Block keyFigures() {
        String period = words.monthsSoFar(figures.month());
        IndicatorRow count = figures.row(Indicator.SIGN_N);
        var strip = new ArrayList<KeyFigure>();
        strip.add(new KeyFigure(words.of("report.key.signed", period), words.formats().integer(count.ytd()),
                words.of("report.key.projects", count.ytd()), growth(count.growth()), tables.ytdTrace(count)));
        strip.add(money(words.of("report.key.amount", period), figures.row(Indicator.SIGN_INV)));
        strip.add(money(words.of("report.key.capital", period), figures.row(Indicator.SIGN_CAP)));
        IndicatorRow talks = figures.row(Indicator.TALK_STOCK);
        strip.add(new KeyFigure(words.of("report.key.talks"), words.formats().integer(talks.ytd()),
                words.of("report.key.projects", talks.ytd()),
                worth(Tally.of(talks.ytdFigure().counted())), tables.ytdTrace(talks)));
        Tally stale = figures.allStages().stale();
        strip.add(new KeyFigure(words.of("report.key.stale"), words.formats().integer(stale.count()),
                words.of("report.key.projects", stale.count()), worth(stale), tables.staleTrace()));
        return new Block.KeyFigures(strip);
    }

    private String worth(Tally tally) {
        return tally.isEmpty() ? "" : words.of("report.key.worth", words.formats().money(tally.total()));
    }

    private KeyFigure money(String label, IndicatorRow row) {
        Money money = row.ytdFigure().money();
        return new KeyFigure(label, words.formats().moneyNumber(money), words.formats().moneyUnit(money),
                growth(row.growth()), tables.ytdTrace(row));
    }

    private String growth(Growth growth) {
        String text = growth.text(words.texts());
        return growth.kind() == Growth.Kind.NO_BASE ? text : words.of("report.key.growth", text);
    }
}
