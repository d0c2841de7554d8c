package landfall.text;

import java.util.List;

/**
 * What became of a text that a person typed or a ledger held: a value, nothing, or a reason why it cannot be read.
 *
 * @param value the value, or null when the text says nothing or cannot be read
 * @param reason the text key of the reason, or null when the text could be read
 * @param arguments what the reason names
 * @param <T> the type of the value
 */
public record Reading<T>(T value, String reason, List<Object> arguments) {

    /** The text was read. */
    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, null, List.of());
    }

    /** The text says that there is no value: it is empty or a dash. */
    public static <T> Reading<T> nothing() {
        return new Reading<>(null, null, List.of());
    }

    /** The text cannot be read, for the reason with this text key. */
    public static <T> Reading<T> unreadable(String reason, Object... arguments) {
        return new Reading<>(null, reason, List.of(arguments));
    }

    /** True when the text is neither empty nor understood. */
    public boolean isUnreadable() {
        return reason != null;
    }

    /** Why the text cannot be read and what to type instead, in the user's language; empty when it could be read. */
    public String message(Texts texts) {
        return reason == null ? "" : texts.of(reason, arguments.toArray());
    }
}
