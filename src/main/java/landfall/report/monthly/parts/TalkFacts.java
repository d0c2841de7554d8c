package landfall.report.monthly.parts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.StageHistory;
import landfall.insight.indicator.Indicator;

/** Which projects are in talks at the end of the month, which have left, and which are near signing. */
final class TalkFacts {
    static final int DAYS_TO_SIGNING = 30;
    private static final int MOST = 10;

    private final Material material;

    TalkFacts(Material material) {
        this.material = material;
    }

    List<Project> stock() {
        return material.ofYear(Indicator.TALK_STOCK).counted();
    }

    /** The projects in talks with the largest total investment. */
    List<Project> largest() {
        return stock().stream().filter(project -> project.totalInvestment() != null)
                .sorted(Comparator.comparingLong((Project project) -> project.totalInvestment().yuan()).reversed())
                .limit(MOST).toList();
    }

    /** The projects that left the talks within the month, the earliest first. */
    List<Project> exits() {
        return material.pipeline().projects().stream().filter(project -> !project.isLive()
                && project.stage() == Stage.TALKS && !StageHistory.isDuplicate(project)
                && material.inMonth().contains(project.get(ProjectFields.EXIT_ON))
                && StageHistory.happenedBy(project.get(ProjectFields.EXIT_ON), material.cutOff()))
                .sorted(Comparator.comparing((Project project) -> project.get(ProjectFields.EXIT_ON))).toList();
    }

    /** The projects that have passed the review or are planned to be signed soon, those with the nearest plan first. */
    List<Project> nearSigning() {
        return material.then().projects().stream().filter(project -> project.isLive()
                && !project.stage().hasReached(Stage.SIGNED) && !StageHistory.isDuplicate(project)
                && (project.get(ProjectFields.REVIEWED_ON) != null || isPlannedSoon(project)))
                .map(project -> material.pipeline().project(project.id()))
                .sorted(Comparator.comparing((Project project) -> project.get(ProjectFields.PLAN_SIGN),
                        Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Project::name)).toList();
    }

    private boolean isPlannedSoon(Project project) {
        DayOrMonth planned = project.get(ProjectFields.PLAN_SIGN);
        LocalDate last = material.cutOff().plusDays(DAYS_TO_SIGNING);
        return planned != null && planned.latest().isAfter(material.cutOff()) && !planned.earliest().isAfter(last);
    }
}
