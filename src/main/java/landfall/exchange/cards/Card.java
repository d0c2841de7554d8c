package landfall.exchange.cards;

import java.util.LinkedHashMap;
import java.util.Map;
import landfall.domain.ContactFields;
import landfall.domain.Field;

/**
 * A person as an address book has them; null for what it does not say.
 *
 * @param name never blank
 * @param enterprise the name of the organisation
 * @param phone the mobile number if there is one
 * @param remarks further numbers, addresses and notes, a line each
 */
public record Card(String name, String post, String enterprise, String phone, String wechat, String remarks) {
    /** The values of a contact's fields; only those that the card has. */
    public Map<Field<?>, Object> values() {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(ContactFields.NAME, name);
        values.put(ContactFields.POST, post);
        values.put(ContactFields.PHONE, phone);
        values.put(ContactFields.WECHAT, wechat);
        values.put(ContactFields.REMARKS, remarks);
        values.values().removeIf(java.util.Objects::isNull);
        return values;
    }
}
