package landfall.insight;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;

/** Finds projects by the words a person types; case and full width do not matter, every word must be found. */
final class TextSearch {
    private final List<String> words;

    private TextSearch(List<String> words) {
        this.words = words;
    }

    static TextSearch of(String text) {
        var words = new ArrayList<String>();
        for (String word : folded(text).split("\\s+")) {
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
        var hay = new StringBuilder(64);
        add(hay, project.name());
        add(hay, pipeline.investorName(project));
        add(hay, project.code());
        add(hay, project.owner());
        add(hay, project.get(ProjectFields.NEXT_STEP));
        for (String word : words) {
            if (hay.indexOf(word) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void add(StringBuilder hay, String value) {
        if (value != null) {
            fold(hay.append('\n'), value);
        }
    }

    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        fold(folded, text);
        return folded.toString();
    }

    // By hand, because a normaliser costs a hundred times more and this runs over every project at every keystroke.
    private static void fold(StringBuilder folded, String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= '\uff01' && letter <= '\uff5e') {
                letter -= 0xfee0;
            } else if (letter == '\u3000' || letter == '\u00a0') {
                letter = ' ';
            }
            folded.append(Character.toLowerCase(letter));
        }
    }
}
