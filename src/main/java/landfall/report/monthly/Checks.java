package landfall.report.monthly;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Names;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;
import landfall.insight.StageHistory;
import landfall.insight.Tally;
import landfall.insight.close.Closings;
import landfall.insight.comparison.Breakdown;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.report.Check;
import landfall.report.monthly.parts.ReportedAndRecognised;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** Verifies the bulletin against the ledger and against itself (数字核对). */
final class Checks {
    private final MonthFigures figures;
    private final Words words;
    private final List<Check> checks = new ArrayList<>();

    private Checks(MonthFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    static List<Check> of(MonthFigures figures, Texts texts) {
        var checks = new Checks(figures, Words.in(texts));
        checks.stagesAgainstLedger();
        checks.monthsAgainstYear();
        checks.chainsAgainstYear();
        checks.bands();
        checks.projects();
        checks.recognitions();
        checks.definitions();
        checks.conflicts();
        return checks.checks;
    }

    // Said only when there is something to say: few bureaus work on several laptops.
    private void conflicts() {
        Set<String> ids = figures.pipeline().projectsInConflict();
        if (!ids.isEmpty()) {
            checks.add(new Check(false, words.of("report.check.conflicts"),
                    words.of("report.check.conflicts.detail", ids.size()), figures.pipeline().projects().stream()
                            .filter(project -> ids.contains(project.id())).toList()));
        }
    }

    private void stagesAgainstLedger() {
        List<Project> ledger = figures.pipeline().projects().stream()
                .filter(project -> !StageHistory.isDuplicate(project))
                .filter(project -> StageHistory.isLiveOn(project, figures.cutOff()))
                .filter(project -> StageHistory.stageOn(project, figures.cutOff()).isPresent()).toList();
        compare("report.check.stages", Sum.of(figures.allStages().stock()), Sum.of(Tally.of(ledger)));
    }

    private void monthsAgainstYear() {
        var months = new ArrayList<Project>();
        long count = 0;
        long yuan = 0;
        for (MonthlySigned.Month month : figures.months()) {
            months.addAll(month.present().projects());
            yuan += month.present().total().yuan();
            count += figures.official().figure(Indicator.SIGN_N, Period.month(month.month())).value();
        }
        compare("report.check.months", new Sum(count, Money.yuan(yuan), months), signed());
    }

    private void chainsAgainstYear() {
        var chains = Breakdown.Row.joined("", figures.chains().rows());
        compare("report.check.chains", new Sum(chains.number(), chains.present().total(), chains.present().projects()),
                signed());
    }

    private Sum signed() {
        Figure count = figures.row(Indicator.SIGN_N).ytdFigure();
        return new Sum(count.value(), figures.row(Indicator.SIGN_INV).ytdFigure().money(), count.counted());
    }

    /** One side of a comparison. */
    private record Sum(long count, Money total, List<Project> projects) {
        static Sum of(Tally tally) {
            return new Sum(tally.count(), tally.total(), tally.projects());
        }
    }

    private void compare(String title, Sum one, Sum other) {
        boolean equal = one.count() == other.count() && one.total().yuan() == other.total().yuan();
        checks.add(new Check(equal, words.of(title), equal
                ? words.of("report.check.equal", one.count(), words.formats().money(one.total()))
                : words.of("report.check.unequal", one.count(), words.formats().money(one.total()), other.count(),
                        words.formats().money(other.total())), equal ? List.of() : without(one, other)));
    }

    /** The projects of one side that the other side lacks. */
    private static List<Project> without(Sum one, Sum other) {
        Set<String> known = other.projects().stream().map(Project::id).collect(Collectors.toSet());
        return one.projects().stream().filter(project -> !known.contains(project.id())).toList();
    }

    private void bands() {
        var values = new EnumMap<Indicator, Long>(Indicator.class);
        for (Indicator band : List.of(Indicator.SIGN_N, Indicator.SIGN_GE_100M, Indicator.SIGN_GE_1BN,
                Indicator.SIGN_GE_5BN, Indicator.SIGN_GE_10BN)) {
            values.put(band, figures.row(band).ytd());
        }
        List<Indicator> wrong = Indicators.bandsOutOfOrder(values);
        checks.add(new Check(wrong.isEmpty(), words.of("report.check.bands"), words.of("report.check.bands.detail",
                values.get(Indicator.SIGN_N), values.get(Indicator.SIGN_GE_100M), values.get(Indicator.SIGN_GE_1BN),
                values.get(Indicator.SIGN_GE_5BN)),
                wrong.stream().flatMap(band -> figures.row(band).ytdFigure().counted().stream()).toList()));
    }

    private void projects() {
        Figure signed = figures.row(Indicator.SIGN_N).ytdFigure();
        List<Project> ledger = figures.pipeline().projects().stream()
                .filter(project -> !StageHistory.isDuplicate(project)).toList();
        check("report.check.dates", "report.check.dates.wrong", "report.check.dates.detail", ledger,
                project -> project.stage().hasReached(Stage.SIGNED) && project.signedOn() == null);
        check("report.check.amounts", "report.check.amounts.wrong", "report.check.amounts.detail", signed.counted(),
                project -> project.totalInvestment() == null);
        check("report.check.capital", "report.check.capital.wrong", "report.check.capital.detail", signed.counted(),
                Checks::hasMoreCapitalThanInvestment);
        check("report.check.order", "report.check.order.wrong", "report.check.order.detail", ledger,
                Checks::isOutOfOrder);
        Map<String, Integer> names = new HashMap<>();
        signed.counted().forEach(project -> names.merge(identity(project), 1, Integer::sum));
        check("report.check.twice", "report.check.twice.wrong", "report.check.twice.detail", signed.counted(),
                project -> names.get(identity(project)) > 1);
        check("report.check.qualified", "report.check.qualified.wrong", "report.check.qualified.detail",
                signed.counted(), project -> project.totalInvestment() != null
                        && project.totalInvestment().qualifier() != Qualifier.EXACT);
    }

    private void check(String right, String wrong, String detail, List<Project> among, Predicate<Project> fails) {
        List<Project> failing = among.stream().filter(fails).toList();
        boolean passed = failing.isEmpty();
        checks.add(new Check(passed, passed ? words.of(right) : words.of(wrong, failing.size()),
                passed ? words.of("report.check.looked", among.size()) : words.of(detail), failing));
    }

    // Months closed by other rules differ from today's ledger by the rules alone; that is no correction of anybody's.
    private void definitions() {
        Closings closings = figures.official().closings();
        if (figures.month().equals(closings.firstOpen())) {
            String then = closings.months().getLast().definitions();
            String now = figures.definitions().version();
            checks.add(new Check(then.equals(now), words.of(then.equals(now) ? "report.check.definitions"
                    : "report.check.definitions.wrong"), words.of("report.check.definitions.detail", then, now),
                    List.of()));
        }
    }

    // Said only to a bureau that publishes what is recognised: there a signing without recognition is missing.
    private void recognitions() {
        if (figures.definitions().isRecognised()) {
            List<Project> waiting = ReportedAndRecognised.waiting(figures.pipeline(), Indicator.SIGN_N,
                    figures.yearToDate());
            checks.add(new Check(waiting.isEmpty(), waiting.isEmpty() ? words.of("report.check.recognised")
                    : words.of("report.check.recognised.wrong", waiting.size()),
                    words.of("report.check.recognised.detail"), waiting));
        }
    }

    private static boolean hasMoreCapitalThanInvestment(Project project) {
        Money capital = project.contractCapital();
        return capital != null && project.totalInvestment() != null
                && capital.yuan() > project.totalInvestment().yuan();
    }

    /** True when works, completion and production did not follow each other. */
    private static boolean isOutOfOrder(Project project) {
        DayOrMonth[] dates = Stream.of(ProjectFields.STARTED_ON, ProjectFields.COMPLETED_ON, ProjectFields.PRODUCED_ON)
                .map(project::get).filter(date -> date != null).toArray(DayOrMonth[]::new);
        for (int i = 1; i < dates.length; i++) {
            if (dates[i].latest().isBefore(dates[i - 1].earliest())) {
                return true;
            }
        }
        return false;
    }

    private String identity(Project project) {
        return Names.normalised(project.name()) + "\n" + Names.normalised(figures.pipeline().investorName(project));
    }
}
