package landfall.report.monthly.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.StageHistory;
import landfall.insight.light.Light;
import landfall.insight.light.Lights;
import landfall.insight.light.Lit;
import landfall.report.Block;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;

/** What the next month is to bring (下一步工作, domain §5.3, 9): planned milestones, lights to clear, next steps due. */
public final class NextWork {
    private static final int MOST_NAMED = 5;
    private static final int MOST_STEPS = 8;

    private final Material material;
    private final Words words;
    private final ProjectWords project;
    private final Period next;
    private final String month;
    private final List<Project> live;
    private final List<Block.Point> points = new ArrayList<>();

    private NextWork(Material material) {
        this.material = material;
        this.words = material.words();
        this.project = material.projectWords();
        this.next = Period.month(material.month().plusMonths(1));
        this.month = words.monthOnly(material.month().plusMonths(1));
        this.live = material.then().projects().stream()
                .filter(one -> one.isLive() && !StageHistory.isDuplicate(one)).toList();
    }

    /**
     * The measures; empty when nothing is planned or due and no light is red or yellow.
     *
     * @param named projects whose next step the bulletin names elsewhere
     */
    public static List<Block.Point> of(Material material, Collection<Project> named) {
        var work = new NextWork(material);
        work.planned("sign", ProjectFields.PLAN_SIGN, one -> !one.stage().hasReached(Stage.SIGNED));
        work.planned("start", ProjectFields.PLAN_START, one -> work.awaits(one, ProjectFields.STARTED_ON));
        work.planned("complete", ProjectFields.PLAN_COMPLETE, one -> work.awaits(one, ProjectFields.COMPLETED_ON));
        work.planned("produce", ProjectFields.PLAN_PRODUCE, one -> work.awaits(one, ProjectFields.PRODUCED_ON));
        work.lights();
        work.steps(named.stream().map(Project::id).collect(Collectors.toSet()));
        return work.points;
    }

    private boolean awaits(Project one, Field<DayOrMonth> milestone) {
        return one.stage().hasReached(Stage.SIGNED) && one.stage() != Stage.PRODUCING && one.get(milestone) == null;
    }

    private void planned(String kind, Field<DayOrMonth> plan, Predicate<Project> open) {
        List<Project> planned = live.stream().filter(one -> next.contains(one.get(plan)) && open.test(one))
                .sorted(Comparator.comparing((Project one) -> one.get(plan)).thenComparing(Project::name)).toList();
        point(kind, planned, words.of("report.next.definition.plan"), one -> Stream.of(project.amount(one),
                project.shortDate(one, plan), project.responsibleInLine(one)));
    }

    private void lights() {
        List<Lit> lit = Lights.of(material.then(), material.cutOff()).of(live);
        for (Light light : List.of(Light.RED, Light.YELLOW)) {
            List<Project> of = lit.stream().filter(one -> one.light() == light).map(Lit::project).toList();
            point("light." + light, of, Lights.definition(words.texts()), one -> lit.stream()
                    .filter(found -> found.project().equals(one)).map(found -> found.reason(words.texts())));
        }
    }

    private void steps(Set<String> named) {
        List<Project> due = live.stream().filter(one -> next.contains(one.get(ProjectFields.NEXT_DUE))
                && !project.text(one, ProjectFields.NEXT_STEP).isEmpty()).toList();
        if (due.isEmpty()) {
            return;
        }
        points.add(new Block.Point(words.of("report.next.steps", month, due.size()),
                trace("steps", due, words.of("report.next.definition.steps"))));
        var elsewhere = new HashSet<>(named);
        due.stream().filter(one -> !elsewhere.contains(one.id()))
                .sorted(Comparator.comparingLong(NextWork::yuan).reversed()).limit(MOST_STEPS)
                .sorted(Comparator.comparing((Project one) -> one.get(ProjectFields.NEXT_DUE)))
                .forEach(one -> points.add(new Block.Point(step(one), material.manuscript().traces().add(known(one)))));
    }

    private String step(Project one) {
        String responsible = project.responsibleInLine(one);
        String what = project.text(one, ProjectFields.NEXT_STEP);
        String due = project.shortDate(one, ProjectFields.NEXT_DUE);
        return responsible.isEmpty() ? words.of("report.next.step", one.name(), what, due)
                : words.of("report.next.step.by", one.name(), what, due, responsible);
    }

    private void point(String kind, List<Project> projects, String definition,
            Function<Project, Stream<String>> details) {
        if (projects.isEmpty()) {
            return;
        }
        String named = projects.stream().limit(MOST_NAMED).map(one -> {
            String about = details.apply(one).filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(words.of("report.clause")));
            return about.isEmpty() ? one.name() : words.of("report.next.item", one.name(), about);
        }).collect(Collectors.joining(words.of("report.enumeration")));
        points.add(new Block.Point(words.of("report.next." + kind, month, projects.size(),
                projects.size() > MOST_NAMED ? words.of("report.next.more", named) : named),
                trace(kind, projects, definition)));
    }

    private String trace(String kind, List<Project> projects, String definition) {
        return material.manuscript().traces().add("next." + kind, words.of("report.trace",
                words.of("report.next.label." + kind), words.formats().month(material.month().plusMonths(1))),
                words.formats().integer(projects.size()), definition, projects.stream().map(this::known).toList());
    }

    private Project known(Project one) {
        return material.pipeline().project(one.id());
    }

    private static long yuan(Project one) {
        return one.totalInvestment() == null ? 0 : one.totalInvestment().yuan();
    }
}
