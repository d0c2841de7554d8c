package landfall.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that are searched again and again, folded once: lower case, half width, in one piece. It finds what
 * {@link SearchWord#isInName} finds in the names and {@link SearchWord#isIn} in the other texts.
 */
public final class SearchText {
    /** Stands between the texts; Unicode promises that it is no character, so no word holds it. */
    private static final char BETWEEN = '\uffff';

    // Its signs stand in the text itself: to fetch one more object for each of thousands of texts costs more than the rest.
    private final long latin;
    private final long even;
    private final long odd;
    private final char[] all;
    private final int afterNames;
    private final List<String> names;
    private final NameLetters letters;
    private final LetterPairs pairs = new LetterPairs();

    private SearchText(char[] all, int afterNames, List<String> names, Signs signs) {
        this.all = all;
        this.afterNames = afterNames;
        this.names = names;
        this.letters = NameLetters.of(names);
        letters.addTo(pairs);
        pairs.add(all, afterNames);
        this.latin = signs.latin;
        this.even = signs.even;
        this.odd = signs.odd;
    }

    /** Folds the texts; null ones are left out. */
    public static SearchText of(String[] names, String[] others) {
        var all = new StringBuilder();
        var folded = new ArrayList<String>(names.length);
        for (String name : names) {
            if (name != null && !name.isEmpty()) {
                folded.add(SearchWord.folded(name));
                all.append(folded.getLast()).append(BETWEEN);
            }
        }
        int afterNames = all.length();
        for (String other : others) {
            if (other != null) {
                all.append(SearchWord.folded(other)).append(BETWEEN);
            }
        }
        String text = all.toString();
        return new SearchText(text.toCharArray(), afterNames, List.copyOf(folded),
                Signs.of(text).withInitials(folded));
    }

    /** True when some text holds the word, a name also by its pinyin initials. */
    public boolean holds(SearchWord word) {
        Signs wanted = word.signs();
        if ((wanted.latin & ~latin | wanted.even & ~even | wanted.odd & ~odd) != 0) {
            return false; // most texts lack some sign of the word, and need not be read
        }
        String folded = word.folded();
        if (word.isLetters()) { // what a name holds as it is written it holds by its letters too
            return folded.length() == 1
                    || pairs.mayBegin(folded) && (letters.hold(folded) || holds(folded, afterNames));
        }
        if (folded.length() == 1 && word.signs().isLatin() || holds(folded, 0)) {
            return true;
        }
        for (String name : names) {
            if (word.isInName(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(String folded, int from) {
        if (folded.isEmpty()) {
            return true;
        }
        char first = folded.charAt(0);
        for (int start = from; start <= all.length - folded.length(); start++) {
            if (all[start] == first && continues(folded, start)) {
                return true;
            }
        }
        return false;
    }

    private boolean continues(String folded, int start) {
        for (int i = 1; i < folded.length(); i++) {
            if (all[start + i] != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Which signs a folded text has: a bit for each letter and digit, and one for every hundredth or so of all other
     * signs, so that it may seem to have a sign that it lacks but never lacks one that it has.
     */
    record Signs(long latin, long even, long odd) {

        static Signs of(String folded) {
            long latin = 0;
            long even = 0;
            long odd = 0;
            for (int i = 0; i < folded.length(); i++) {
                char sign = folded.charAt(i);
                if (sign >= 'a' && sign <= 'z') {
                    latin |= 1L << sign - 'a';
                } else if (sign >= '0' && sign <= '9') {
                    latin |= 1L << 26 + sign - '0';
                } else if (sign % 2 == 0) {
                    even |= 1L << sign / 2;
                } else {
                    odd |= 1L << sign / 2;
                }
            }
            return new Signs(latin, even, odd);
        }

        private Signs withInitials(List<String> names) {
            long letters = latin;
            for (String name : names) {
                for (int i = 0; i < name.length(); i++) {
                    letters |= Initials.of(name.charAt(i));
                }
            }
            return new Signs(letters, even, odd);
        }

        /** True when every sign has a bit of its own, so that a single one is surely there. */
        private boolean isLatin() {
            return even == 0 && odd == 0;
        }
    }
}
