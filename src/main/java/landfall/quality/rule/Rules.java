package landfall.quality.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;

/** All rules as one set, for forms, editors, imports and the list of findings alike. */
public final class Rules {
    public static final List<Rule> ALL = Stream.of(ProjectRules.all(), DateRules.all(), AmountRules.all(),
            EnterpriseRules.all()).flatMap(List::stream).toList();

    /** That an entity may be there twice: found by comparing entities, not by looking at one. */
    public static final Rule TWIN = new Rule("twin", Topic.DUPLICATES, Severity.WARNING, EntityKind.PROJECT, List.of(),
            (entity, around) -> null);

    private Rules() {
    }

    /** Everything that the rules find about an entity. */
    public static List<Finding> of(Entity entity, Surroundings around) {
        return calm(ALL.stream().filter(rule -> rule.kind() == entity.kind()).map(rule -> rule.find(entity, around))
                .filter(Objects::nonNull).toList());
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
                    && rule.fields().stream().anyMatch(changed::contains);
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
        return findings.stream().filter(finding -> finding.severity() != Severity.WARNING
                || findings.stream().noneMatch(wrong -> wrong.severity() == Severity.ERROR
                && wrong.fields().getFirst() == finding.fields().getFirst())).toList();
    }
}
