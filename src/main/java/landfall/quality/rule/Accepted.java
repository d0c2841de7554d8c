package landfall.quality.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.ProjectFields;

/** What somebody has looked at and let stand: the rule and the values it was about, kept with the entity. */
public final class Accepted {
    private static final String APART = "apart:";

    private Accepted() {
    }

    /** The field in which entities of a kind remember it, if they can. */
    public static Optional<Field<List<String>>> field(EntityKind kind) {
        return Optional.ofNullable(switch (kind) {
            case PROJECT -> ProjectFields.ACCEPTED;
            case ENTERPRISE -> EnterpriseFields.ACCEPTED;
            default -> null;
        });
    }

    /** The marks that an entity remembers. */
    public static List<String> of(Entity entity) {
        List<String> marks = field(entity.kind()).map(entity::get).orElse(null);
        return marks == null ? List.of() : marks;
    }

    static boolean has(Entity entity, String mark) {
        return of(entity).contains(mark);
    }

    /** True when somebody has said that the two are not the same. */
    public static boolean areApart(Entity one, Entity other) {
        return has(one, APART + other.id()) || has(other, APART + one.id());
    }

    /** What the entity remembers once some findings are let stand; of each rule only the latest is kept. */
    public static List<String> with(Entity entity, Collection<Finding> findings) {
        var marks = new ArrayList<>(of(entity));
        for (Finding finding : findings) {
            if (finding.other() != null) {
                marks.add(APART + finding.other().id());
            } else {
                String beginning = finding.rule().key() + ":";
                marks.removeIf(mark -> mark.startsWith(beginning));
                marks.add(finding.mark());
            }
        }
        return marks.stream().distinct().toList();
    }
}
