package landfall.text;

/**
 * Which Latin letter follows which in a text, so that most texts need not be read for a word of letters: a pair may seem
 * to be there that is not, but never the other way round.
 */
final class LetterPairs {
    private static final int WORDS = 4;

    private final long[] bits = new long[WORDS];

    /** Notes every letter of the first set as followed by every one of the second; a in the lowest bit. */
    void add(int first, int second) {
        for (int one = first; one != 0; one &= one - 1) {
            for (int other = second; other != 0; other &= other - 1) {
                int place = place(Integer.numberOfTrailingZeros(one), Integer.numberOfTrailingZeros(other));
                bits[place / Long.SIZE] |= 1L << place;
            }
        }
    }

    /** Notes the letters of a folded text as they are written, from the given place on. */
    void add(char[] folded, int from) {
        for (int i = from + 1; i < folded.length; i++) {
            if (isLetter(folded[i - 1]) && isLetter(folded[i])) {
                add(1 << folded[i - 1] - 'a', 1 << folded[i] - 'a');
            }
        }
    }

    /** True unless the text surely lacks the first two letters of the word, which has at least two. */
    boolean mayBegin(String letters) {
        int place = place(letters.charAt(0) - 'a', letters.charAt(1) - 'a');
        return (bits[place / Long.SIZE] & 1L << place) != 0;
    }

    private static boolean isLetter(char sign) {
        return sign >= 'a' && sign <= 'z';
    }

    // Spreads the 676 pairs over the bits; neighbours in the alphabet share none.
    private static int place(int first, int second) {
        return (first * 31 + second * 7) % (WORDS * Long.SIZE);
    }
}
