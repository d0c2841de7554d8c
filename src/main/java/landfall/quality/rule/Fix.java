package landfall.quality.rule;

import landfall.domain.Field;

/** A value that a person probably meant. */
public record Fix(Field<?> field, Object value) {
}
