package landfall.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Rules;
import landfall.quality.rule.Severity;
import landfall.quality.rule.Surroundings;
import landfall.quality.rule.Topic;
import landfall.quality.twin.Twins;

/**
 * Everything that wants a look in a bureau's data, grouped by topic.
 *
 * @param findings what was let stand is not among them
 */
public record Inspection(List<Finding> findings) {
    /** Nothing was looked at yet. */
    public static final Inspection NONE = new Inspection(List.of());

    public Inspection {
        findings = List.copyOf(findings);
    }

    /** Looks at the whole bureau as it stands on a day; with ten thousand projects nothing for the window's thread. */
    public static Inspection of(Pipeline pipeline, LocalDate today) {
        var around = new Surroundings(pipeline, today);
        var findings = new ArrayList<Finding>();
        inspect(pipeline.projects(), around, findings);
        inspect(pipeline.entities(EntityKind.ENTERPRISE), around, findings);
        findings.addAll(Twins.of(pipeline));
        // What is masked cannot be repaired, and its hidden texts are nobody's mistakes.
        findings.removeIf(finding -> pipeline.mask().hides(finding.entity().id())
                || finding.other() != null && pipeline.mask().hides(finding.other().id()));
        findings.sort(Comparator.comparing(Finding::topic).thenComparing(Finding::severity));
        return new Inspection(findings);
    }

    private static void inspect(List<? extends Entity> entities, Surroundings around, List<Finding> findings) {
        for (Entity entity : entities) {
            for (Finding finding : Rules.of(entity, around)) {
                if (finding.severity() != Severity.WARNING || finding.asks()) {
                    findings.add(finding);
                }
            }
        }
    }

    /** How many wait for somebody; hints do not. */
    public int open() {
        return (int) findings.stream().filter(finding -> finding.severity() != Severity.HINT).count();
    }

    /** How many findings each topic has; topics without any are left out. */
    public Map<Topic, Integer> counts() {
        var counts = new EnumMap<Topic, Integer>(Topic.class);
        findings.forEach(finding -> counts.merge(finding.topic(), 1, Integer::sum));
        return counts;
    }
}
