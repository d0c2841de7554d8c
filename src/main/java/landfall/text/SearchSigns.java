package landfall.text;

/**
 * Which signs each of many folded texts has, so that most texts need not be read for a word: a bit for each letter and
 * digit, and one for every hundredth or so of all other signs. A text may seem to have a sign that it lacks, but never
 * lacks one that it has; of letters and digits this is exact.
 */
final class SearchSigns {
    private static final int DIGITS = 26;
    private static final long LETTERS = (1L << DIGITS) - 1;

    private final long[] latin;
    private final long[] even;
    private final long[] odd;

    SearchSigns(int texts) {
        latin = new long[texts];
        even = new long[texts];
        odd = new long[texts];
    }

    /** The signs of one word. */
    static SearchSigns of(String folded) {
        var signs = new SearchSigns(1);
        folded.chars().forEach(sign -> signs.add(0, (char) sign));
        return signs;
    }

    void add(int text, char sign) {
        if (sign >= 'a' && sign <= 'z') {
            latin[text] |= 1L << sign - 'a';
        } else if (sign >= '0' && sign <= '9') {
            latin[text] |= 1L << DIGITS + sign - '0';
        } else if (sign % 2 == 0) {
            even[text] |= 1L << sign / 2;
        } else {
            odd[text] |= 1L << sign / 2;
        }
    }

    /** Adds letters, a in the lowest bit. */
    void addLetters(int text, int letters) {
        latin[text] |= letters;
    }

    void copy(int text, SearchSigns others, int from) {
        latin[text] = others.latin[from];
        even[text] = others.even[from];
        odd[text] = others.odd[from];
    }

    /** True when the text seems to have all signs of the word. */
    boolean mayHold(int text, SearchSigns word) {
        return (word.latin[0] & ~latin[text] | word.even[0] & ~even[text] | word.odd[0] & ~odd[text]) == 0;
    }

    /** Of a word: true when it has letters and digits only. */
    boolean isLatin() {
        return even[0] == 0 && odd[0] == 0;
    }

    /** Of a word: true when letters are among its signs. */
    boolean hasLetters() {
        return (latin[0] & LETTERS) != 0;
    }
}
