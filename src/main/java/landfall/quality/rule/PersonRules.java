package landfall.quality.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.PhoneNumber;
import landfall.quality.rule.Rule.Said;

/** The rules for people's telephone numbers: a doubt is worth knowing, and no number is refused (domain §2.3). */
final class PersonRules {
    private PersonRules() {
    }

    static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        Stream.of(EntityKind.values()).flatMap(kind -> kind.fields().stream()).filter(Field::isPersonal)
                .forEach(field -> rules.add(new Rule("phone." + field.kind().key(), Topic.HINTS, Severity.HINT,
                        field.kind(), List.of(field), (person, around) -> {
                            String phone = (String) person.get(field);
                            return phone == null || PhoneNumber.isPlausible(phone) ? null : Said.of();
                        })));
        return rules;
    }
}
