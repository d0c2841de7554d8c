package landfall.text;

import java.util.Arrays;

/**
 * The texts of many things that are searched again and again: folded once, lower case and half width, and laid end to
 * end, so that a search through all of them reads the memory in its order. It finds what {@link SearchWord#isInName}
 * finds in the names and {@link SearchWord#isIn} in the other texts.
 */
public final class FoldedTexts {
    /** Stands after each text; Unicode promises that it is no character, so no word holds it. */
    private static final char END = '\uffff';
    private static final int USUAL_LENGTH = 64;

    private final SearchSigns signs;
    private final LetterPairs pairs;
    private final boolean[] gaps;
    private final int[] starts;
    private final int[] ends;
    private char[] all;
    private int size;

    /** @param things how many there will be; their texts are added one after the other */
    public FoldedTexts(int things) {
        signs = new SearchSigns(things);
        pairs = new LetterPairs(things);
        gaps = new boolean[things];
        starts = new int[things + 1];
        ends = new int[things];
        all = new char[things * USUAL_LENGTH];
    }

    /** Folds the texts of the next thing; null ones are left out. */
    public void add(String[] names, String[] others) {
        starts[size + 1] = starts[size];
        for (String name : names) {
            append(name);
        }
        ends[size] = starts[size + 1];
        for (String other : others) {
            append(other);
        }
        for (int at = starts[size]; at < starts[size + 1]; at++) {
            if (all[at] != END) {
                signs.add(size, all[at]);
                note(at);
            }
        }
        size++;
    }

    /** The next thing has the same texts as one that was folded before. */
    public void add(FoldedTexts before, int thing) {
        int start = before.starts[thing];
        int length = before.starts[thing + 1] - start;
        reserve(length);
        System.arraycopy(before.all, start, all, starts[size], length);
        starts[size + 1] = starts[size] + length;
        ends[size] = starts[size] + before.ends[thing] - start;
        gaps[size] = before.gaps[thing];
        signs.copy(size, before.signs, thing);
        pairs.copy(size, before.pairs, thing);
        size++;
    }

    private void append(String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        reserve(text.length() + 1);
        int at = starts[size + 1];
        for (int i = 0; i < text.length(); i++) {
            all[at++] = SearchWord.folded(text.charAt(i));
        }
        all[at++] = END;
        starts[size + 1] = at;
    }

    private void reserve(int length) {
        int needed = starts[size + 1] + length;
        if (needed > all.length) {
            all = Arrays.copyOf(all, Math.max(needed, all.length / 2 * 3));
        }
    }

    // What a word may find here and at the sign that follows; a name is found by initials too, and across a bracket.
    private void note(int at) {
        boolean isName = at < ends[size];
        int next = at + 1;
        if (isName && SearchWord.isIdeograph(all[at])) {
            signs.addLetters(size, Initials.of(all[at]));
            while (mayBeLeftOut(all[next])) {
                next++;
                gaps[size] = true;
            }
        }
        if (all[next] != END) {
            pairs.add(size, letters(all[at], isName), letters(all[next], isName));
        }
    }

    private static int letters(char sign, boolean isName) {
        return sign >= 'a' && sign <= 'z' ? 1 << sign - 'a' : isName ? Initials.of(sign) : 0;
    }

    private static boolean mayBeLeftOut(char sign) {
        return sign != END && !Character.isLetterOrDigit(sign);
    }

    /** True when some text of the thing holds the word, a name also by its pinyin initials. */
    public boolean holds(int thing, SearchWord word) {
        if (!signs.mayHold(thing, word.signs())) {
            return false; // most things lack some sign of the word, and need not be read
        }
        String folded = word.folded();
        if (folded.isEmpty() || folded.length() == 1 && word.signs().isLatin()) {
            return true;
        }
        if (word.isLetters()) { // what a name holds as it is written it holds by its letters too
            return pairs.mayBegin(thing, folded)
                    && (nameHolds(folded, thing) || holds(folded, ends[thing], starts[thing + 1]));
        }
        return holds(folded, starts[thing], starts[thing + 1])
                || folded.length() > 1 && (gaps[thing] || word.signs().hasLetters()) && nameHolds(folded, thing);
    }

    private boolean holds(String folded, int from, int to) {
        char[] read = all;
        char first = folded.charAt(0);
        for (int start = from; start <= to - folded.length(); start++) {
            if (read[start] == first && continues(folded, start)) {
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

    private boolean nameHolds(String folded, int thing) {
        char first = folded.charAt(0);
        for (int start = starts[thing]; start < ends[thing]; start++) {
            if (fits(all[start], first) && nameContinues(folded, start)) {
                return true;
            }
        }
        return false;
    }

    // As in SearchWord: signs after a Chinese character may be left out.
    private boolean nameContinues(String folded, int start) {
        int at = start;
        for (int i = 1; i < folded.length(); i++) {
            boolean chinese = SearchWord.isIdeograph(all[at]);
            at++;
            while (!fits(all[at], folded.charAt(i))) {
                if (!chinese || !mayBeLeftOut(all[at])) {
                    return false;
                }
                at++;
            }
        }
        return true;
    }

    private static boolean fits(char sign, char wanted) {
        return sign == wanted || Initials.begin(sign, wanted);
    }
}
