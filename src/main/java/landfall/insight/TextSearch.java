package landfall.insight;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;

/** Finds projects by the words a person types; case and full width do not matter, every word must be found. */
final class TextSearch {
    private static final int FIRST_IDEOGRAPH = 0x2e80;
    private static final int LAST_IDEOGRAPH = 0xfaff;
    private static final int FULL_WIDTH = 0xfee0;

    private final List<String> words;

    private TextSearch(List<String> words) {
        this.words = words;
    }

    static TextSearch of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        var words = new ArrayList<String>();
        for (String word : folded.toString().split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new TextSearch(words);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean finds(Project project, Pipeline pipeline) {
        for (String word : words) {
            boolean found = isIn(project.name(), word) || isIn(project.code(), word) || isIn(project.owner(), word)
                    || isIn(project.get(ProjectFields.NEXT_STEP), word)
                    || isIn(pipeline.investorName(project), word);
            if (!found) {
                return false;
            }
        }
        return true;
    }

    // Letter by letter instead of by folded copies: this runs over every project at every keystroke.
    private static boolean isIn(String text, String word) {
        if (text == null) {
            return false;
        }
        char first = word.charAt(0);
        int last = text.length() - word.length();
        for (int start = 0; start <= last; start++) {
            if (folded(text.charAt(start)) == first && continues(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(String text, int start, String word) {
        for (int i = 1; i < word.length(); i++) {
            if (folded(text.charAt(start + i)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char folded(char letter) {
        if (letter < 0x80) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        if (letter >= FIRST_IDEOGRAPH && letter <= LAST_IDEOGRAPH) {
            return letter == '\u3000' ? ' ' : letter;
        }
        if (letter >= '\uff01' && letter <= '\uff5e') {
            return folded((char) (letter - FULL_WIDTH));
        }
        return letter == '\u00a0' ? ' ' : Character.toLowerCase(letter);
    }
}
