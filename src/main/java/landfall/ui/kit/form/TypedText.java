package landfall.ui.kit.form;

import java.util.Map;
import landfall.ui.kit.PlaceContext;

/** Keeps the text of a single input on the disk while it is typed, until it is saved or dropped. */
public final class TypedText {
    private static final String TEXT = "text";

    private final TypedTexts texts;

    /** Where such texts are kept. */
    interface Keeper {
        /** Keeps nothing, where nothing is recorded either. */
        Keeper NONE = key -> new TypedText(TypedTexts.none());

        /** @param key what tells the input from others of the workspace */
        TypedText of(String key);
    }

    private TypedText(TypedTexts texts) {
        this.texts = texts;
    }

    /** @param key what tells the input from others of the workspace */
    public static TypedText of(PlaceContext context, String key) {
        return new TypedText(TypedTexts.of(context, key));
    }

    /** What was typed before and neither saved nor dropped; null for nothing. */
    public String waiting() {
        return texts.waiting().get(TEXT);
    }

    /** Somebody has typed; it is kept when they pause. */
    public void typed(String text) {
        texts.typed(() -> Map.of(TEXT, text == null ? "" : text));
    }

    /** What was typed is saved, or not wanted any more. */
    public void done() {
        texts.done();
    }
}
