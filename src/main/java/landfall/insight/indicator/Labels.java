package landfall.insight.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;

/**
 * To which group each project belongs by one property, as numbers.
 *
 * @param codes at the places of the projects, the places of their labels among the words
 */
record Labels(int[] codes, Words words) {

    /** The labels that came up so far, each once; snapshots that follow each other share them. */
    static final class Words {
        private final List<String> all = new ArrayList<>();
        private final Map<String, Integer> codes = new HashMap<>();

        private synchronized int code(String label) {
            Integer known = codes.putIfAbsent(label, all.size());
            if (known == null) {
                all.add(label);
            }
            return codes.get(label);
        }

        synchronized List<String> all() {
            return List.copyOf(all);
        }
    }

    /** Asks the projects for their groups. */
    record Asked(Grouping grouping) implements Survey<Labels> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public Labels room(int projects, Labels known) {
            return new Labels(new int[projects], known == null ? new Words() : known.words);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Labels answers, int place) {
            answers.codes[place] = answers.words.code(grouping.label(project));
        }

        @Override
        public void copy(Labels known, int from, Labels answers, int to, int projects) {
            System.arraycopy(known.codes, from, answers.codes, to, projects);
        }

        @Override
        public boolean same(Labels known, int from, Labels answers, int at) {
            return known.codes[from] == answers.codes[at];
        }
    }
}
