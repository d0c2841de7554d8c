package landfall.quality.rule;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.value.Count;
import landfall.quality.rule.Rule.Said;

/** The rules for what is set for the whole bureau: limits of days. */
final class BureauRules {
    private static final int MOST_DAYS = 999;

    private BureauRules() {
    }

    static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        for (Field<?> field : EntityKind.BUREAU.fields()) {
            if (field.type() == FieldType.COUNT) {
                rules.add(new Rule("limit." + field.key(), Topic.IDENTITY, Severity.ERROR, EntityKind.BUREAU,
                        List.of(field), (bureau, around) -> {
                            var limit = (Count) bureau.get(field);
                            return limit != null && (limit.number() < 1 || limit.number() > MOST_DAYS)
                                    ? Said.of() : null;
                        }));
            }
        }
        return rules;
    }
}
