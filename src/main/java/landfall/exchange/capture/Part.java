package landfall.exchange.capture;

import landfall.domain.Field;

/**
 * What a part of the line says.
 *
 * @param value of the field's type; an enterprise not yet known is named by its name
 * @param inferred true when nobody wrote it in so many words, such as a chain taken from the enterprise's name
 */
public record Part(Field<?> field, Object value, boolean inferred) {
    static Part said(Field<?> field, Object value) {
        return new Part(field, value, false);
    }

    static Part inferred(Field<?> field, Object value) {
        return new Part(field, value, true);
    }
}
