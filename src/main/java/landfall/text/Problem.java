package landfall.text;

import java.util.Arrays;

/** Something that could not be done, said in the user's words: what, where, and what to do about it. */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /**
     * @param key the key of the message in the text bundles
     * @param arguments what the message names, a {@link Wording} where it depends on the language; null becomes an
     *     empty string
     */
    public Problem(String key, Object... arguments) {
        this(null, key, arguments);
    }

    /** A problem with the technical cause behind it, which goes to the log only; the cause may be null. */
    public Problem(Throwable cause, String key, Object... arguments) {
        super(key, cause);
        this.key = key;
        this.arguments = arguments.clone();
        for (int i = 0; i < arguments.length; i++) {
            this.arguments[i] = arguments[i] == null ? "" : arguments[i];
        }
    }

    public String key() {
        return key;
    }

    /** What the message names at this place, from 0, as text. */
    public String argument(int place) {
        return String.valueOf(arguments[place]);
    }

    /** The message for the user, in the language of the texts. */
    public String message(Texts texts) {
        return texts.of(key, Arrays.stream(arguments)
                .map(argument -> argument instanceof Wording wording ? wording.in(texts) : argument).toArray());
    }

    /** The message in English with its key, for the log. */
    @Override
    public String getMessage() {
        return key + ": " + message(Texts.in(Language.ENGLISH));
    }
}
