package landfall.text;

import java.util.List;

/**
 * The Latin letters for which each sign of some folded names may stand, in which a word of letters is looked for by
 * comparing bits: what {@link SearchWord#isInName} finds, without asking for the readings of a character each time.
 */
final class NameLetters {
    private static final int LETTERS = (1 << 26) - 1;
    private static final int IDEOGRAPH = 1 << 26;
    private static final int MAY_BE_LEFT_OUT = 1 << 27;
    // Between two names stands a sign that is no letter and cannot be left out.
    private static final int BETWEEN = 0;

    private final int[] signs;

    private NameLetters(int[] signs) {
        this.signs = signs;
    }

    static NameLetters of(List<String> names) {
        var signs = new int[names.stream().mapToInt(name -> name.length() + 1).sum()];
        int at = 0;
        for (String name : names) {
            for (int i = 0; i < name.length(); i++) {
                signs[at++] = sign(name.charAt(i));
            }
            signs[at++] = BETWEEN;
        }
        return new NameLetters(signs);
    }

    private static int sign(char sign) {
        int letters = sign >= 'a' && sign <= 'z' ? bit(sign) : Initials.of(sign);
        return letters | (SearchWord.isIdeograph(sign) ? IDEOGRAPH : 0)
                | (Character.isLetterOrDigit(sign) ? 0 : MAY_BE_LEFT_OUT);
    }

    private static int bit(char letter) {
        return 1 << letter - 'a';
    }

    /** Notes which letters may follow which in a word that is found here. */
    void addTo(LetterPairs pairs) {
        for (int i = 0; i < signs.length; i++) {
            int next = i + 1;
            while (next < signs.length && (signs[i] & IDEOGRAPH) != 0 && (signs[next] & MAY_BE_LEFT_OUT) != 0) {
                next++;
            }
            if (next < signs.length) {
                pairs.add(signs[i] & LETTERS, signs[next] & LETTERS);
            }
        }
    }

    /** True when some name holds the word of letters, each written or as an initial. */
    boolean hold(String letters) {
        int first = bit(letters.charAt(0));
        for (int start = 0; start <= signs.length - letters.length(); start++) {
            if ((signs[start] & first) != 0 && continues(letters, start)) {
                return true;
            }
        }
        return false;
    }

    // As in SearchWord: signs after a Chinese character may be left out.
    private boolean continues(String letters, int start) {
        int before = signs[start];
        int at = start + 1;
        for (int i = 1; i < letters.length(); i++) {
            int wanted = bit(letters.charAt(i));
            while (at < signs.length && (signs[at] & wanted) == 0) {
                if ((before & IDEOGRAPH) == 0 || (signs[at] & MAY_BE_LEFT_OUT) == 0) {
                    return false;
                }
                at++;
            }
            if (at == signs.length) {
                return false;
            }
            before = signs[at++];
        }
        return true;
    }
}
