package landfall.quality.rule;

import static landfall.domain.ProjectFields.COMPLETED_ON;
import static landfall.domain.ProjectFields.HEARD_ON;
import static landfall.domain.ProjectFields.PRODUCED_ON;
import static landfall.domain.ProjectFields.REGISTERED_ON;
import static landfall.domain.ProjectFields.SIGNED_ON;
import static landfall.domain.ProjectFields.STARTED_ON;
import static landfall.domain.ProjectFields.TALKS_ON;
import static landfall.domain.ProjectFields.TOPPED_OUT_ON;
import static landfall.domain.ProjectFields.TRIAL_ON;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.FieldType;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.quality.rule.Rule.Said;

/** The rules for the dates of a project (domain §2.1): results are not in the future, and things follow each other. */
final class DateRules {
    private static final List<Field<DayOrMonth>> PLAN = List.of(ProjectFields.PLAN_SIGN, ProjectFields.PLAN_START,
            ProjectFields.PLAN_TOP_OUT, ProjectFields.PLAN_COMPLETE, ProjectFields.PLAN_PRODUCE);

    private DateRules() {
    }

    static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            if (field.type() == FieldType.DATE
                    && (field.group() == FieldGroup.MILESTONES || field == ProjectFields.EXIT_ON)) {
                rules.add(notToCome(field));
            }
        }
        rules.add(new Rule("capacity_to_come", Topic.DATES, Severity.ERROR, EntityKind.PROJECT,
                List.of(ProjectFields.CAPACITY_YEAR), (project, around) -> {
                    Year year = project.get(ProjectFields.CAPACITY_YEAR);
                    return year != null && year.getValue() > around.today().getYear() ? Said.of(year) : null;
                }));
        rules.add(order(STARTED_ON, COMPLETED_ON, Severity.ERROR));
        rules.add(order(COMPLETED_ON, PRODUCED_ON, Severity.ERROR));
        rules.add(order(STARTED_ON, PRODUCED_ON, Severity.ERROR));
        rules.add(order(SIGNED_ON, STARTED_ON, Severity.WARNING));
        rules.add(order(STARTED_ON, TOPPED_OUT_ON, Severity.WARNING));
        rules.add(order(TOPPED_OUT_ON, COMPLETED_ON, Severity.WARNING));
        rules.add(order(TRIAL_ON, PRODUCED_ON, Severity.WARNING));
        rules.add(order(HEARD_ON, TALKS_ON, Severity.WARNING));
        rules.add(order(TALKS_ON, SIGNED_ON, Severity.WARNING));
        rules.add(order(SIGNED_ON, REGISTERED_ON, Severity.WARNING));
        rules.add(order(REGISTERED_ON, PRODUCED_ON, Severity.WARNING));
        rules.add(new Rule("plan_order", Topic.DATES, Severity.WARNING, EntityKind.PROJECT, List.copyOf(PLAN),
                (project, around) -> plan(project)));
        return rules;
    }

    private static Rule notToCome(Field<?> field) {
        return new Rule("to_come." + field.key(), Topic.DATES, Severity.ERROR, EntityKind.PROJECT, List.of(field),
                (project, around) -> {
                    var date = (DayOrMonth) project.get(field);
                    return date != null && date.earliest().isAfter(around.today()) ? Said.of(field, date) : null;
                });
    }

    private static Rule order(Field<DayOrMonth> first, Field<DayOrMonth> second, Severity severity) {
        return new Rule("order." + first.key() + "." + second.key(), Topic.DATES, severity, EntityKind.PROJECT,
                List.of(second, first), (project, around) -> ordered(project, first, second));
    }

    // A month and a day in it are in order either way round.
    private static Said ordered(Entity project, Field<DayOrMonth> first, Field<DayOrMonth> second) {
        DayOrMonth one = project.get(first);
        DayOrMonth other = project.get(second);
        return one != null && other != null && other.latest().isBefore(one.earliest())
                ? Said.of(second, other, first, one) : null;
    }

    private static Said plan(Entity project) {
        Field<DayOrMonth> before = null;
        for (Field<DayOrMonth> field : PLAN) {
            if (project.get(field) == null) {
                continue;
            }
            Said wrong = before == null ? null : ordered(project, before, field);
            if (wrong != null) {
                return wrong.withMessage("order").withFields(List.of(field, before));
            }
            before = field;
        }
        return null;
    }
}
