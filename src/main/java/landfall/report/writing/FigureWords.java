package landfall.report.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import landfall.insight.comparison.Growth;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.insight.target.TargetValues;
import landfall.report.Block;
import landfall.report.Table;

/** Cells with official figures, each opening the projects behind it, and the definitions that go with them. */
public final class FigureWords {
    private static final String NONE = "—";

    private final Words words;
    private final Traces traces;
    private final Definitions definitions;

    /** Figures that are remembered as traces of the manuscript. */
    public FigureWords(Manuscript manuscript, Definitions definitions) {
        this.words = manuscript.words();
        this.traces = manuscript.traces();
        this.definitions = definitions;
    }

    /** The bureau's figure. */
    public Table.Cell cell(Figure figure) {
        String text = figure.text(words.formats());
        return Table.Cell.traced(text, traces.add(figure, text));
    }

    /**
     * A part of a figure.
     *
     * @param id what tells the part from other parts
     * @param label whose part it is
     */
    public Table.Cell cell(Figure figure, String id, String label) {
        String text = figure.text(words.formats());
        String code = figure.indicator().code();
        return Table.Cell.traced(text, traces.add(
                code + "." + id + "." + figure.period().from() + "." + figure.period().to(),
                words.of("report.trace.part", label, words.of(figure.indicator().labelKey()),
                        words.formats().period(figure.period())), text,
                definitions.of(figure.indicator(), words.texts()), figure.counted()));
    }

    /** The name of the indicator; in Chinese with its measure word where the figures do not bring a unit. */
    public String name(Indicator indicator) {
        String name = words.of(indicator.labelKey());
        boolean bringsUnit = switch (indicator.unit()) {
            case YUAN, DOLLARS, PERCENT -> true;
            default -> false;
        };
        return bringsUnit || !words.texts().isChinese() ? name
                : words.of("report.trace", name, words.of(indicator.unit().labelKey()));
    }

    public Table.Cell growth(Figure present, Figure earlier) {
        return growth(Growth.of(present, earlier), "report.growth.no_base");
    }

    /** The change on the period before, which is no year before. */
    public Table.Cell change(Figure present, Figure before) {
        return growth(Growth.of(present, before), "report.growth.none_before");
    }

    private Table.Cell growth(Growth growth, String noBase) {
        return Table.Cell.of(growth.kind() == Growth.Kind.NO_BASE ? words.of(noBase) : growth.text(words.texts()));
    }

    /** The annual target in words; — where there is none. */
    public String target(Progress progress) {
        return progress.target() == null ? NONE : TargetValues.written(progress.indicator(),
                progress.target().annual(), words.formats());
    }

    /** The completion in percent; — without a target. */
    public String completion(Progress progress) {
        return progress.isMeasured() ? words.formats().percent(progress.completion()) : NONE;
    }

    /** How far ahead of the elapsed part of the year, in percentage points; — without a target. */
    public String points(Progress progress) {
        BigDecimal points = progress.points();
        return points == null ? NONE : words.formats().signed(points);
    }

    /** The definitions of the indicators, with their version and the rules that hold for all. */
    public Block.Definitions definitions(List<Indicator> indicators, List<Block.Definition> others) {
        var list = new ArrayList<Block.Definition>();
        list.add(new Block.Definition(words.of("report.term.version"),
                words.of("report.definition.version", definitions.version())));
        list.add(new Block.Definition(words.of("report.term.general"), String.join(
                words.texts().isChinese() ? "" : " ", definitions.published(words.texts()))));
        indicators.forEach(indicator -> list.add(new Block.Definition(words.of(indicator.labelKey()),
                definitions.of(indicator, words.texts()))));
        list.addAll(others);
        return new Block.Definitions(list);
    }
}
