package landfall.insight.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.Money;
import landfall.insight.AsOf;
import landfall.insight.StageHistory;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Row;

/**
 * What a forecast knows on its day: the stays of all projects so far, how many came in each past month and in which
 * stage, and who stands where. Nothing of a later day is in it.
 */
final class Past {
    /** Arrivals and seasons are taken from at most so many months back; what is older tells of another bureau. */
    private static final int MOST_MONTHS = 60;
    /** Of a hundred first dates so many may lie before the history begins: single early ones do not begin it. */
    private static final int STRAY_PERCENT = 2;
    /** The amount of a project that has none yet (待估). */
    static final long UNKNOWN = -1;

    private final Indicators figures;
    private final LocalDate today;
    private final List<Stay> stays = new ArrayList<>();
    private final Sizes sizes;
    private final Hazards[] hazards;
    private final Seasons seasons;
    private final Map<Stage, Standing> standing = new EnumMap<>(Stage.class);
    private final Map<Goal, Reached> reached = new EnumMap<>(Goal.class);
    private final int firstMonth;
    private final int months;
    private final int[][] arrivals;
    private long fingerprint;

    /**
     * The live projects of a stage.
     *
     * @param projects by size, the longest here first
     * @param ages whole months of each, in the order of the projects
     * @param sizes the class of each
     * @param yuan the total investment of each, or {@link #UNKNOWN}
     * @param undated how many carry no date that tells their age and are taken to be of the usual age
     */
    record Standing(List<Project> projects, int[] ages, int[] sizes, long[] yuan, int undated) {
    }

    /**
     * The entries into a goal's stage so far.
     *
     * @param amounts the total investment of each in yuan, or {@link #UNKNOWN}
     * @param direct by past month, those whose first stage it was
     * @param walked how many entered from an earlier stage, whether they count or not
     * @param counted how many of these count: with the date that counts, no framework agreement, no local capital
     */
    record Reached(long[] amounts, int[] direct, int walked, int counted) {
    }

    private Past(Pipeline known, LocalDate today) {
        this.figures = Indicators.of(known);
        this.today = today;
        var paths = new ArrayList<Path>();
        var projects = known.projects().stream().filter(project -> !StageHistory.isDuplicate(project)).toList();
        for (Project project : projects) {
            Path path = Path.of(project);
            paths.add(path);
            Stay.collect(project, path, today, stays);
        }
        sizes = Sizes.of(stays);
        int[] first = paths.stream().filter(path -> !path.steps().isEmpty())
                .mapToInt(path -> Path.index(path.steps().getFirst().day())).sorted().toArray();
        int present = Path.index(today);
        int begin = first.length == 0 ? present : first[first.length * STRAY_PERCENT / 100];
        int end = today.getDayOfMonth() == today.lengthOfMonth() ? present + 1 : present;
        firstMonth = Math.max(begin, end - MOST_MONTHS);
        months = Math.max(0, end - firstMonth);
        arrivals = new int[Stage.values().length][months];
        for (Path path : paths) {
            if (!path.steps().isEmpty()) {
                count(arrivals[path.steps().getFirst().stage().ordinal()], path.steps().getFirst().day());
            }
        }
        for (Goal goal : Goal.values()) {
            reached.put(goal, reached(goal, projects, paths));
        }
        for (Stage stage : Stage.values()) {
            standing.put(stage, standing(stage, projects, paths));
        }
        hazards = new Hazards[sizes.count()];
        hazards[Sizes.ANY] = new Hazards(stays);
        Map<Integer, List<Stay>> bySize = stays.stream().collect(Collectors.groupingBy(stay -> sizes.of(stay.yuan())));
        for (int size = 1; size < hazards.length; size++) {
            hazards[size] = new Hazards(bySize.getOrDefault(size, List.of()));
        }
        seasons = new Seasons(stays, hazards[Sizes.ANY], firstMonth, months);
        stays.forEach(stay -> fingerprint = 31 * fingerprint + 1000 * stay.stage().ordinal() + 10 * stay.age()
                + stay.outcome());
    }

    /** What was known at the end of the day, by the dates on which things happened ({@link AsOf}). */
    static Past of(Pipeline pipeline, LocalDate day) {
        return new Past(AsOf.on(pipeline, day), day);
    }

    private void count(int[] byMonth, LocalDate day) {
        int at = Path.index(day) - firstMonth;
        if (at >= 0 && at < months) {
            byMonth[at]++;
        }
    }

    private Reached reached(Goal goal, List<Project> projects, List<Path> paths) {
        var walks = new HashSet<String>();
        for (int i = 0; i < projects.size(); i++) {
            List<Path.Step> steps = paths.get(i).steps();
            if (!steps.isEmpty() && steps.getFirst().stage() != goal.stage()
                    && steps.stream().anyMatch(step -> step.stage() == goal.stage())) {
                walks.add(projects.get(i).id());
            }
        }
        List<Row> rows = goal.everReached(figures);
        int[] direct = new int[months];
        int counted = 0;
        for (Row row : rows) {
            if (walks.contains(row.project().id())) {
                counted++;
            } else {
                count(direct, row.date().earliest());
            }
        }
        return new Reached(rows.stream().mapToLong(row -> yuan(row.project())).toArray(), direct, walks.size(),
                counted);
    }

    private Standing standing(Stage stage, List<Project> projects, List<Path> paths) {
        var here = new ArrayList<Aged>();
        var undated = new ArrayList<Project>();
        for (int i = 0; i < projects.size(); i++) {
            if (projects.get(i).stage() == stage && projects.get(i).isLive()) {
                List<Path.Step> steps = paths.get(i).steps();
                if (steps.isEmpty()) {
                    undated.add(projects.get(i));
                } else {
                    here.add(new Aged(projects.get(i), Path.months(steps.getLast().day(), today)));
                }
            }
        }
        here.sort(Comparator.comparingInt(Aged::age).reversed());
        int usual = here.isEmpty() ? 0 : here.get(here.size() / 2).age();
        undated.forEach(project -> here.add(new Aged(project, usual)));
        here.sort(Comparator.<Aged>comparingInt(aged -> sizes.of(yuan(aged.project())))
                .thenComparing(Comparator.comparingInt(Aged::age).reversed()));
        return new Standing(here.stream().map(Aged::project).toList(), here.stream().mapToInt(Aged::age).toArray(),
                here.stream().mapToInt(aged -> sizes.of(yuan(aged.project()))).toArray(),
                here.stream().mapToLong(aged -> yuan(aged.project())).toArray(), undated.size());
    }

    private record Aged(Project project, int age) {
    }

    static long yuan(Project project) {
        Money amount = project.totalInvestment();
        return amount == null ? UNKNOWN : amount.yuan();
    }

    /** The official figures as they stood on the day. */
    Indicators figures() {
        return figures;
    }

    LocalDate today() {
        return today;
    }

    Sizes sizes() {
        return sizes;
    }

    /** How often projects of this class of {@link #sizes} left their stages; {@link Sizes#ANY} for all together. */
    Hazards hazards(int size) {
        return hazards[size];
    }

    Seasons seasons() {
        return seasons;
    }

    Standing standing(Stage stage) {
        return standing.get(stage);
    }

    Reached reached(Goal goal) {
        return reached.get(goal);
    }

    /** The number, by {@link Path#index}, of the first month from which arrivals are taken. */
    int firstMonth() {
        return firstMonth;
    }

    /** How many whole months of history there are, sixty at most. */
    int months() {
        return months;
    }

    /** How many projects came in the past month (0 is the first) with this stage as their first. */
    int arrivals(int stage, int month) {
        return arrivals[stage][month];
    }

    /** A number that is the same for the same past. */
    long fingerprint() {
        return 31 * (31 * fingerprint + today.toEpochDay()) + Arrays.deepHashCode(arrivals);
    }
}
