package landfall.text;

/**
 * Which Latin letter follows which in each of many texts, so that most need not be read for a word of letters: a pair
 * may seem to be there that is not, but never the other way round.
 */
final class LetterPairs {
    private static final int WORDS = 4;

    private final long[] bits;

    LetterPairs(int texts) {
        bits = new long[texts * WORDS];
    }

    /** Notes every letter of the first set as followed by every one of the second; a in the lowest bit. */
    void add(int text, int first, int second) {
        for (int one = first; one != 0; one &= one - 1) {
            for (int other = second; other != 0; other &= other - 1) {
                int place = place(Integer.numberOfTrailingZeros(one), Integer.numberOfTrailingZeros(other));
                bits[text * WORDS + place / Long.SIZE] |= 1L << place;
            }
        }
    }

    void copy(int text, LetterPairs others, int from) {
        System.arraycopy(others.bits, from * WORDS, bits, text * WORDS, WORDS);
    }

    /** True unless the text surely lacks the first two letters of the word, which has at least two. */
    boolean mayBegin(int text, String letters) {
        int place = place(letters.charAt(0) - 'a', letters.charAt(1) - 'a');
        return (bits[text * WORDS + place / Long.SIZE] & 1L << place) != 0;
    }

    // Spreads the 676 pairs over the bits; neighbours in the alphabet share none.
    private static int place(int first, int second) {
        return (first * 31 + second * 7) % (WORDS * Long.SIZE);
    }
}
