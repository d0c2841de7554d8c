package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;

/**
 * A bureau that lives by laws the forecast does not know: leads come by season, in clusters, in better and worse years;
 * stays are log-normal, Weibull or a sum of phases; projects differ in quality, which helps them at every stage; large
 * ones take longer; signings planned for January are pulled into December; some stages are skipped, some amounts never
 * become known.
 */
final class SimulatedBureau {
    private static final double[] SEASON = {0.7, 0.4, 1.1, 1.2, 1.3, 1.2, 0.9, 0.9, 1.2, 1.0, 1.1, 1.0};
    private static final double UNKNOWN_AMOUNTS = 0.04;
    private static final double YEAR_SHOCK = 0.1;

    private final Random random;
    private final int firstYear;
    private final int lastYear;
    private final double leadsAMonth;
    private final double quickness;
    private final double typicalYi;
    private final List<Project> projects = new ArrayList<>();

    SimulatedBureau(long seed, int firstYear, int lastYear) {
        this.random = new Random(seed);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.leadsAMonth = 6 + 8 * random.nextDouble();
        this.quickness = 0.7 + 0.6 * random.nextDouble();
        this.typicalYi = 0.8 + random.nextDouble();
    }

    /** Every project from the first year to its own end, which may lie beyond the last year. */
    Pipeline live() {
        for (int year = firstYear; year <= lastYear; year++) {
            double good = Math.exp(YEAR_SHOCK * random.nextGaussian());
            for (int month = 1; month <= 12; month++) {
                double cluster = (gamma(3) / 3) * good;
                int leads = poisson(leadsAMonth * SEASON[month - 1] * cluster);
                for (int i = 0; i < leads; i++) {
                    projects.add(project(LocalDate.of(year, month, 1 + random.nextInt(28))));
                }
            }
        }
        return Pipeline.of(projects);
    }

    private Project project(LocalDate heard) {
        Map<Field<?>, Object> facts = new HashMap<>();
        double quality = 0.6 * random.nextGaussian();
        double size = random.nextGaussian();
        if (random.nextDouble() >= UNKNOWN_AMOUNTS) {
            facts.put(ProjectFields.TOTAL_INVESTMENT,
                    Money.yuan(Math.round(typicalYi * Math.exp(1.1 * size) * Money.YI)));
        }
        double entry = random.nextDouble();
        Stage stage = entry < 0.04 ? Stage.SIGNED : entry < 0.18 ? Stage.TALKS : Stage.LEAD;
        LocalDate day = heard;
        facts.put(ProjectFields.entryDate(stage), date(day));
        while (stage != Stage.PRODUCING) {
            double chance = switch (stage) {
                case LEAD -> 0.55;
                case TALKS -> 0.5;
                case SIGNED -> 0.8;
                default -> 0.85;
            };
            boolean goesOn = random.nextDouble() < 1 / (1 + Math.exp(-Math.log(chance / (1 - chance)) - quality));
            LocalDate next = day.plusDays(Math.max(1, Math.round(quickness * days(stage, goesOn, size))));
            if (!goesOn) {
                facts.put(ProjectFields.EXIT, stage.hasReached(Stage.SIGNED) ? Exit.TERMINATED : Exit.WITHDRAWN);
                facts.put(ProjectFields.EXIT_ON, DayOrMonth.of(next));
                break;
            }
            boolean skips = stage == Stage.SIGNED && random.nextDouble() < 0.06;
            stage = skips ? Stage.PRODUCING : stage.next().orElseThrow();
            if (stage == Stage.SIGNED && next.getMonthValue() == 1 && random.nextDouble() < 0.3) {
                LocalDate december = LocalDate.of(next.getYear() - 1, 12, 31).minusDays(random.nextInt(20));
                next = december.isBefore(day) ? next : december;
            }
            day = next;
            facts.put(ProjectFields.entryDate(stage), date(day));
        }
        facts.put(ProjectFields.STAGE, stage);
        return new Project("p" + projects.size(), Facts.none(EntityKind.PROJECT).withAll(facts));
    }

    private DayOrMonth date(LocalDate day) {
        DayOrMonth date = DayOrMonth.of(day);
        return random.nextInt(20) == 0 ? DayOrMonth.of(date.month()) : date;
    }

    private double days(Stage stage, boolean goesOn, double size) {
        double slow = Math.exp(0.15 * size);
        if (!goesOn) {
            return 150 * Math.exp(0.7 * random.nextGaussian());
        }
        return slow * switch (stage) {
            case LEAD -> 35 * Math.exp(0.8 * random.nextGaussian());
            case TALKS -> 110 * Math.pow(-Math.log(1 - random.nextDouble()), 1 / 1.5);
            case SIGNED -> 40 + 30 * gamma(2);
            default -> 150 + 250 * random.nextDouble() + 60 * Math.abs(random.nextGaussian());
        };
    }

    private double gamma(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= Math.log(1 - random.nextDouble());
        }
        return sum;
    }

    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int events = 0;
        while (product > limit) {
            product *= random.nextDouble();
            events++;
        }
        return events;
    }
}
