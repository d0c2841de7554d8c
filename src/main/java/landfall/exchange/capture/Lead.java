package landfall.exchange.capture;

import java.util.Map;
import landfall.domain.Field;
import landfall.domain.Item;

/**
 * A lead as it is to be recorded, after its writer has looked at what was read.
 *
 * @param line as it was typed, kept with the lead
 * @param name the project's name
 * @param values of the project's fields, the investor's id among them; null values are left out
 * @param contact the values of the contact's fields; empty when nobody is named
 * @param trip on which the lead was heard, or null
 * @param visit of that trip at which it was heard, or null where nobody said
 */
public record Lead(String line, String name, Map<Field<?>, Object> values, Map<Field<?>, Object> contact, Item trip,
        Item visit) {
}
