package landfall.text;

/** Something that is said differently in each language, named by a message before the language is known. */
@FunctionalInterface
public interface Wording {
    /** The words in the language of the texts. */
    String in(Texts texts);
}
