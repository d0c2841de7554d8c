package landfall.cli.command.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import landfall.cli.argument.PastView;
import landfall.cli.argument.PeriodChoice;
import landfall.cli.argument.ViewChoice;
import landfall.cli.command.base.WorkspaceCommand;
import landfall.cli.result.FiguresJson;
import landfall.cli.result.FiguresText;
import landfall.cli.result.Narrowed;
import landfall.cli.result.Stretch;
import landfall.cli.result.Stretch.Compared;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.insight.Ageing;
import landfall.insight.comparison.Ranking;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.indicator.source.Basis;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Official figures over any period, compared, ranked, with their rows and their definitions. */
@Command(name = "figures")
public final class FiguresCommand extends WorkspaceCommand {
    @Option(names = "--indicator", paramLabel = "CODE", descriptionKey = "cli.option.indicator")
    private List<String> wanted = List.of();

    @Mixin
    private final PeriodChoice period = new PeriodChoice();

    @Option(names = "--by", paramLabel = "chain|industry|channel|origin|region|unit|owner|leader|event|park|size",
            descriptionKey = "cli.option.by")
    private Grouping by;

    @Option(names = "--basis", paramLabel = "reported|recognised", descriptionKey = "cli.option.basis")
    private Basis basis = Basis.REPORTED;

    @Option(names = "--rows", descriptionKey = "cli.option.rows")
    private boolean rows;

    @Mixin
    private final PastView past = new PastView();

    @Mixin
    private final ViewChoice choice = new ViewChoice();

    /** The command, which says on this console what it has to say. */
    public FiguresCommand(Console console) {
        super(console);
    }

    @Override
    protected void run() {
        List<Indicator> asked = asked();
        LocalDate today = past.day(console().today());
        Stretch stretch = period.of(today);
        Pipeline whole = pipeline(past);
        Narrowed narrowed = choice.isGiven() ? Narrowed.of(choice.of(pipeline(), console()), whole,
                Ageing.of(whole, today)) : null;
        Pipeline pipeline = narrowed == null ? whole : narrowed.pipeline();
        var indicators = Indicators.of(pipeline, basis, today);
        List<Compared> figures = asked.stream().map(indicator -> stretch.compare(indicators, indicator)).toList();
        List<Ranking> rankings = by == null ? List.of() : asked.stream().map(indicator -> Ranking.of(indicators,
                indicator, stretch.period(), stretch.yearBefore(), by)).toList();
        var definitions = Definitions.of(pipeline.bureau());
        if (isJson()) {
            new FiguresJson(indicators, stretch, basis, definitions, rows, console().texts())
                    .write(figures, rankings, pipeline, narrowed, console());
            return;
        }
        var text = new FiguresText(console(), indicators, definitions);
        text.title(stretch, basis);
        sayMarks(pipeline);
        if (narrowed != null) {
            console().say(narrowed.sentence(console()));
        }
        text.table(figures, stretch);
        rankings.forEach(text::ranking);
        if (rows) {
            figures.forEach(text::rows);
        }
        text.definitions(asked);
    }

    private List<Indicator> asked() {
        var asked = new ArrayList<Indicator>();
        for (String typed : wanted) {
            asked.add(Arrays.stream(Indicator.values()).filter(indicator -> isNamed(indicator, typed.strip())).findFirst()
                    .orElseThrow(() -> new Problem("cli.figures.no_indicator", typed)));
        }
        return asked.isEmpty() ? List.of(Indicator.values()) : asked;
    }

    private static boolean isNamed(Indicator indicator, String typed) {
        return indicator.code().equalsIgnoreCase(typed) || Arrays.stream(Language.values())
                .anyMatch(language -> Texts.in(language).of(indicator.labelKey()).equalsIgnoreCase(typed));
    }
}
