package landfall.quality.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;

/** All rules as one set, for forms, editors, imports and the list of findings alike. */
public final class Rules {
    public static final List<Rule> ALL = Stream.of(ProjectRules.all(), DateRules.all(), AmountRules.all(),
            EnterpriseRules.all(), BureauRules.all(), PersonRules.all(), TripRules.all()).flatMap(List::stream).toList();

    /** That an entity may be there twice: found by comparing entities, not by looking at one. */
    public static final Rule TWIN = new Rule("twin", Topic.DUPLICATES, Severity.WARNING, EntityKind.PROJECT, List.of(),
            (entity, around) -> null);

    private static final Map<EntityKind, List<Rule>> STANDING = ALL.stream()
            .filter(rule -> !rule.key().equals(ProjectRules.NAME_TAKEN)).collect(Collectors.groupingBy(Rule::kind));

    private Rules() {
    }

    /**
     * What the rules find about an entity as it stands. Whether its name is taken is not asked: that is asked of a name
     * that is typed, and shows among the duplicates here.
     */
    public static List<Finding> of(Entity entity, Surroundings around) {
        var findings = new ArrayList<Finding>();
        for (Rule rule : STANDING.getOrDefault(entity.kind(), List.of())) {
            Finding finding = rule.find(entity, around);
            if (finding != null) {
                findings.add(finding);
            }
        }
        return calm(findings);
    }

    /**
     * What a person who is typing has to be told: what the rules find that look at one of the fields.
     *
     * @param entity as it would be
     * @param changed the fields to which values are given
     */
    public static List<Finding> about(Entity entity, Collection<? extends Field<?>> changed, Surroundings around) {
        var findings = new ArrayList<Finding>();
        for (Rule rule : ALL) {
            boolean concerned = rule.kind() == entity.kind() && rule.severity() != Severity.LACK
                    && !Collections.disjoint(rule.fields(), changed);
            Finding finding = concerned ? rule.find(entity, around) : null;
            if (finding != null) {
                findings.add(finding);
            }
        }
        return calm(findings);
    }

    /** What the rules find about one value alone; null is never remarked on. */
    public static List<Finding> about(Field<?> field, Object value, Surroundings around) {
        Object[] values = new Object[field.kind().fields().size()];
        values[field.kind().fields().indexOf(field)] = value;
        return value == null ? List.of()
                : about(Entity.of("", Facts.of(field.kind(), values)), List.of(field), around).stream()
                        .filter(finding -> finding.rule().fields().size() == 1).toList();
    }

    // Where a value is wrong anyway, nobody is asked about it as well.
    private static List<Finding> calm(List<Finding> findings) {
        return findings.size() < 2 ? List.copyOf(findings)
                : findings.stream().filter(finding -> finding.severity() != Severity.WARNING
                || findings.stream().noneMatch(wrong -> wrong.severity() == Severity.ERROR
                && wrong.fields().getFirst() == finding.fields().getFirst())).toList();
    }
}
