package landfall.insight.indicator;

import java.util.List;
import java.util.stream.Stream;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Period;

/** The indicators once more, straight from the wording of the rules and as slowly as one likes. */
final class NaiveCount {
    private NaiveCount() {
    }

    static long of(Indicator indicator, Pipeline pipeline, Period period) {
        return switch (indicator.code()) {
            case "lead_new" -> dated(pipeline, period, ProjectFields.HEARD_ON, 0).count();
            case "talk_new" -> dated(pipeline, period, ProjectFields.TALKS_ON, 1).count();
            case "talk_stock" -> inTalks(pipeline, period).count();
            case "talk_stock_inv" -> inTalks(pipeline, period).mapToLong(NaiveCount::total).sum();
            case "sign_n" -> signed(pipeline, period).count();
            case "sign_inv" -> signed(pipeline, period).mapToLong(NaiveCount::total).sum();
            case "sign_cap" -> signed(pipeline, period).mapToLong(NaiveCount::capital).sum();
            case "sign_ge_100m" -> signed(pipeline, period).filter(project -> total(project) >= 100_000_000L).count();
            case "sign_ge_1bn" -> signed(pipeline, period).filter(project -> total(project) >= 1_000_000_000L).count();
            case "sign_ge_5bn" -> signed(pipeline, period).filter(project -> total(project) >= 5_000_000_000L).count();
            case "sign_ge_10bn" ->
                signed(pipeline, period).filter(project -> total(project) >= 10_000_000_000L).count();
            case "sign_500" -> signed(pipeline, period).filter(project -> isTop500(pipeline, project)).count();
            case "land_n" -> dated(pipeline, period, ProjectFields.REGISTERED_ON, 3).count();
            case "start_n" -> dated(pipeline, period, ProjectFields.STARTED_ON, 0).count();
            case "done_n" -> dated(pipeline, period, ProjectFields.COMPLETED_ON, 0).count();
            case "prod_n" -> dated(pipeline, period, ProjectFields.PRODUCED_ON, 4).count();
            default -> throw new AssertionError(indicator);
        };
    }

    private static Stream<Project> real(Pipeline pipeline) {
        return pipeline.projects().stream().filter(project -> project.get(ProjectFields.EXIT) == null
                || !"重复".equals(project.get(ProjectFields.EXIT_REASON)));
    }

    private static Stream<Project> dated(Pipeline pipeline, Period period, Field<DayOrMonth> field, int stage) {
        return real(pipeline).filter(project -> project.stage().ordinal() >= stage).filter(project -> {
            DayOrMonth date = project.get(field);
            if (date == null) {
                return false;
            }
            for (var day = period.from(); !day.isAfter(period.to()); day = day.plusDays(1)) {
                if (date.toString().length() == 7 ? day.toString().startsWith(date.toString())
                        : day.toString().equals(date.toString())) {
                    return true;
                }
            }
            return false;
        });
    }

    private static Stream<Project> signed(Pipeline pipeline, Period period) {
        return dated(pipeline, period, ProjectFields.SIGNED_ON, 2);
    }

    private static boolean isTop500(Pipeline pipeline, Project project) {
        return project.investorId() != null && pipeline.enterprise(project.investorId()).grades().stream()
                .filter(Grade::isTop500)
                .anyMatch(grade -> grade.listYear() == null || grade.listYear() <= project.signedOn().year());
    }

    // Projects that live at the cut-off and of which the last word by then is that they are in talks.
    private static Stream<Project> inTalks(Pipeline pipeline, Period period) {
        String cutOff = period.to().toString();
        return real(pipeline).filter(project -> project.stage().ordinal() >= 1)
                .filter(project -> project.isLive() || project.get(ProjectFields.EXIT_ON) != null
                        && !by(project.get(ProjectFields.EXIT_ON), cutOff))
                .filter(project -> {
                    if (project.stage() == Stage.TALKS && project.enteredOn(Stage.TALKS) == null) {
                        DayOrMonth heard = project.enteredOn(Stage.LEAD);
                        return heard == null || by(heard, cutOff);
                    }
                    boolean beyond = false;
                    boolean anyKnown = false;
                    boolean allBefore = true;
                    for (Stage stage : Stage.values()) {
                        DayOrMonth date = stage.compareTo(project.stage()) <= 0 ? known(project, stage) : null;
                        anyKnown |= date != null;
                        allBefore &= date == null || by(date, cutOff);
                        beyond |= stage.ordinal() > 1 && date != null && by(date, cutOff);
                    }
                    boolean presentUndated = known(project, project.stage()) == null;
                    if (presentUndated && (!anyKnown || allBefore)) {
                        return false;
                    }
                    return project.enteredOn(Stage.TALKS) != null && by(project.enteredOn(Stage.TALKS), cutOff)
                            && !beyond;
                });
    }

    // Without a registration date the first milestone inside the stage shows that a project had landed.
    private static DayOrMonth known(Project project, Stage stage) {
        DayOrMonth date = project.enteredOn(stage);
        if (stage == Stage.LANDED && date == null) {
            for (Field<DayOrMonth> milestone : List.of(ProjectFields.STARTED_ON, ProjectFields.TOPPED_OUT_ON,
                    ProjectFields.COMPLETED_ON, ProjectFields.TRIAL_ON)) {
                DayOrMonth reached = project.get(milestone);
                if (reached != null && (date == null || reached.compareTo(date) < 0)) {
                    date = reached;
                }
            }
        }
        return date;
    }

    private static boolean by(DayOrMonth date, String cutOff) {
        return date.toString().compareTo(cutOff) <= 0;
    }

    private static long total(Project project) {
        Money total = project.get(ProjectFields.TOTAL_INVESTMENT);
        return total == null ? 0 : total.yuan();
    }

    private static long capital(Project project) {
        Money capital = project.get(ProjectFields.CONTRACT_CAPITAL);
        return capital == null ? total(project) : capital.yuan();
    }
}
