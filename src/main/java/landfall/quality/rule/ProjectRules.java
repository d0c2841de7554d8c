package landfall.quality.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectCodes;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.StageEntry;
import landfall.domain.value.DayOrMonth;
import landfall.quality.rule.Rule.Said;
import landfall.quality.rule.Rule.Test;

/** The rules for a project's name, its evidence and what its stage requires (domain §1.1 and §2.1). */
final class ProjectRules {
    static final String NAME_TAKEN = "name_taken";
    private static final Pattern OWN_CODE = Pattern.compile("ZS-(\\d{4})-\\d+");
    private static final int LONGEST_NAME = 60;
    private static final Set<String> KEY_PROJECTS = Set.of("省重点", "市重点", "区重点", "十大项目");

    private ProjectRules() {
    }

    static List<Rule> all() {
        return List.of(
                rule("long_name", Topic.IDENTITY, Severity.ERROR, (project, around) -> {
                    int length = project.name().codePointCount(0, project.name().length());
                    return length > LONGEST_NAME ? Said.of(length) : null;
                }, ProjectFields.NAME),
                rule(NAME_TAKEN, Topic.IDENTITY, Severity.ERROR, (project, around) -> {
                    Project namesake = around.namesake((Project) project);
                    return namesake == null ? null
                            : Said.of(namesake.code() == null ? namesake.name() : namesake.code());
                }, ProjectFields.NAME, ProjectFields.INVESTOR, ProjectFields.HEARD_ON),
                rule("code_taken", Topic.IDENTITY, Severity.ERROR, (project, around) ->
                        codeTaken((Project) project, around), ProjectFields.CODE),
                rule("returnee_evidence", Topic.IDENTITY, Severity.ERROR, (project, around) ->
                        Boolean.TRUE.equals(project.get(ProjectFields.RETURNEE))
                                && project.get(ProjectFields.RETURNEE_EVIDENCE) == null ? Said.of() : null,
                        ProjectFields.RETURNEE, ProjectFields.RETURNEE_EVIDENCE),
                rule("missing", Topic.MISSING, Severity.LACK, ProjectRules::missing),
                rule("leader", Topic.MISSING, Severity.LACK, (project, around) -> {
                    boolean due = isLive(project) && KEY_PROJECTS.contains(word(project, ProjectFields.IMPORTANCE))
                            && ((Project) project).stage().hasReached(Stage.SIGNED);
                    return due && project.get(ProjectFields.LEAD_LEADER) == null
                            ? Said.of(word(project, ProjectFields.IMPORTANCE)) : null;
                }, ProjectFields.LEAD_LEADER),
                rule("next_step", Topic.NEXT_STEP, Severity.LACK, ProjectRules::nextStep, ProjectFields.NEXT_STEP,
                        ProjectFields.NEXT_DUE));
    }

    private static Rule rule(String key, Topic topic, Severity severity, Test test, Field<?>... fields) {
        return new Rule(key, topic, severity, EntityKind.PROJECT, List.of(fields), test);
    }

    // Two laptops may have given out one code before they met. The project that was recorded first keeps it.
    private static Said codeTaken(Project project, Surroundings around) {
        Project first = around.firstWithCodeOf(project);
        return first == null || first.id().compareTo(project.id()) >= 0 ? null
                : Said.of(project.code(), first.name()).withFix(new Fix(ProjectFields.CODE,
                        ProjectCodes.next(around.pipeline(), codeYear(project, around))));
    }

    private static int codeYear(Project project, Surroundings around) {
        Matcher own = OWN_CODE.matcher(project.code());
        DayOrMonth heard = project.get(ProjectFields.HEARD_ON);
        return own.matches() ? Integer.parseInt(own.group(1)) : heard != null ? heard.year() : around.today().getYear();
    }

    private static boolean isLive(Entity project) {
        return ((Project) project).isLive();
    }

    private static String word(Entity project, Field<String> field) {
        String word = project.get(field);
        return word == null ? "" : word;
    }

    // The next step has a group of its own, because it is asked of every live project.
    private static Said missing(Entity project, Surroundings around) {
        if (!isLive(project)) {
            return null;
        }
        var missing = new ArrayList<>(StageEntry.toComplete((Project) project));
        missing.removeAll(List.of(ProjectFields.NEXT_STEP, ProjectFields.NEXT_DUE));
        return missing.isEmpty() ? null
                : Said.of(((Project) project).stage(), List.copyOf(missing)).withFields(missing);
    }

    // Required while the project is not finished (domain §2.1).
    private static Said nextStep(Entity project, Surroundings around) {
        if (!isLive(project) || ((Project) project).stage() == Stage.PRODUCING) {
            return null;
        }
        boolean step = project.get(ProjectFields.NEXT_STEP) == null;
        boolean due = project.get(ProjectFields.NEXT_DUE) == null;
        return step ? Said.of() : due ? Said.of().withMessage("next_due") : null;
    }
}
