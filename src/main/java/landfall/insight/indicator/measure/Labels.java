package landfall.insight.indicator.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;
import landfall.insight.indicator.row.Grouping;
import landfall.insight.place.Groups;

/**
 * To which group each project belongs by one property.
 *
 * @param groups the groups by the places of their labels among the words
 */
record Labels(Groups groups, Words words) {

    /** The labels that came up so far, each once; snapshots that follow each other share them. */
    static final class Words {
        private final List<String> all = new ArrayList<>();
        private final Map<String, Integer> codes = new HashMap<>();

        private synchronized int code(String label) {
            Integer known = codes.get(label);
            if (known == null) {
                known = all.size();
                codes.put(label, known);
                all.add(label);
            }
            return known;
        }

        synchronized String of(int group) {
            return all.get(group);
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
            return new Labels(new Groups(projects), known == null ? new Words() : known.words);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Labels answers, int place) {
            answers.groups.set(place, answers.words.code(grouping.label(project)));
        }

        @Override
        public void copy(Labels known, int from, Labels answers, int to, int projects) {
            answers.groups.copy(known.groups, from, to, projects);
        }

        @Override
        public boolean same(Labels known, int from, Labels answers, int at) {
            return known.groups.of(from) == answers.groups.of(at);
        }
    }
}
