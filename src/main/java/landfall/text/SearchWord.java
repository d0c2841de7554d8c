package landfall.text;

import java.util.Arrays;
import java.util.List;

/** A word a person looks for: case and full width do not matter, and a letter may stand for the pinyin of a character. */
public final class SearchWord {
    private static final int FIRST_IDEOGRAPH = 0x2e80;
    private static final int LAST_IDEOGRAPH = 0xfaff;
    private static final int FULL_WIDTH = 0xfee0;

    /** How well a word fits a text, the best first. */
    public enum Fit { TEXT, INITIALS_AT_START, INITIALS_WITHIN, NONE }

    private final String word;
    private final SearchSigns signs;
    private final boolean letters;

    private SearchWord(String word) {
        this.word = word;
        this.signs = SearchSigns.of(word);
        this.letters = !word.isEmpty() && word.chars().allMatch(sign -> sign >= 'a' && sign <= 'z');
    }

    /** The whole text as one word, spaces among it; an empty word is found everywhere. */
    public static SearchWord of(String text) {
        return new SearchWord(folded(text));
    }

    /** The words of a text as spaces divide them; an empty list when there is none. */
    public static List<SearchWord> all(String text) {
        return Arrays.stream(of(text).word.split("\\s+")).filter(word -> !word.isEmpty()).map(SearchWord::new).toList();
    }

    /** True when the text holds the word as it is written; null holds no word. */
    public boolean isIn(String text) {
        return text != null && startOf(text, false) >= 0;
    }

    /** True when the text holds the word as it is written or by its pinyin initials: atls, 奥tls; null holds no word. */
    public boolean isInName(String text) {
        return text != null && startOf(text, true) >= 0;
    }

    /** How well the word fits a name, or {@link Fit#NONE}. */
    public Fit fit(String name) {
        int start = name == null ? -1 : startOf(name, true);
        if (start < 0) {
            return Fit.NONE;
        }
        return isIn(name) ? Fit.TEXT : start == 0 ? Fit.INITIALS_AT_START : Fit.INITIALS_WITHIN;
    }

    /** The word in lower case and half width. */
    String folded() {
        return word;
    }

    /** True when it consists of Latin letters alone, as initials do. */
    boolean isLetters() {
        return letters;
    }

    /** The signs that a text needs to hold the word. */
    SearchSigns signs() {
        return signs;
    }

    // In lower case and half width.
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    // Letter by letter instead of by folded copies: most texts are looked at once only.
    private int startOf(String text, boolean initials) {
        if (word.isEmpty()) {
            return 0;
        }
        char first = word.charAt(0);
        for (int start = 0; start <= text.length() - word.length(); start++) {
            if (fits(text.charAt(start), first, initials)
                    && (initials ? nameContinues(text, start) : continues(text, start))) {
                return start;
            }
        }
        return -1;
    }

    private boolean continues(String text, int start) {
        for (int i = 1; i < word.length(); i++) {
            if (folded(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // Nobody types the bracket in 中车(株洲)研究所, so signs after a Chinese character may be left out.
    private boolean nameContinues(String text, int start) {
        boolean chinese = isIdeograph(text.charAt(start));
        int at = start + 1;
        for (int i = 1; i < word.length(); i++, at++) {
            while (at < text.length() && !fits(text.charAt(at), word.charAt(i), true)) {
                if (!chinese || Character.isLetterOrDigit(text.charAt(at))) {
                    return false;
                }
                at++;
            }
            if (at >= text.length()) {
                return false;
            }
            chinese = isIdeograph(text.charAt(at));
        }
        return true;
    }

    private static boolean fits(char letter, char wanted, boolean initials) {
        return folded(letter) == wanted || initials && Initials.begin(letter, wanted);
    }

    static boolean isIdeograph(char letter) {
        return letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH;
    }

    /** The sign in lower case and half width. */
    static char folded(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        if (isIdeograph(letter)) {
            return letter == '\u3000' ? ' ' : letter;
        }
        if (letter >= '\uff01' && letter <= '\uff5e') {
            return folded((char) (letter - FULL_WIDTH));
        }
        return letter == '\u00a0' ? ' ' : Character.toLowerCase(letter);
    }
}
