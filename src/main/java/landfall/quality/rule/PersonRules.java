package landfall.quality.rule;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.ContactFields;
import landfall.domain.Field;
import landfall.domain.OfficerFields;
import landfall.domain.value.PhoneNumber;
import landfall.quality.rule.Rule.Said;

/** The rules for people's telephone numbers: a doubt is worth knowing, and no number is refused (domain §2.3). */
final class PersonRules {
    private static final List<Field<String>> TELEPHONES = List.of(ContactFields.PHONE, OfficerFields.PHONE);

    private PersonRules() {
    }

    static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        TELEPHONES.forEach(field -> rules.add(new Rule("phone." + field.kind().key(), Topic.HINTS, Severity.HINT,
                field.kind(), List.of(field), (person, around) -> {
                    String phone = person.get(field);
                    return phone == null || PhoneNumber.isPlausible(phone) ? null : Said.of();
                })));
        return rules;
    }
}
