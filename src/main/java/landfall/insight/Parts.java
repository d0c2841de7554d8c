package landfall.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;

/**
 * A snapshot cut into parts of some dozens of projects, these joined to larger parts and so on, with what was worked out
 * of each: after an edit all parts but one of each size are those of the snapshot before, and are not looked at again.
 */
public final class Parts {
    private static final int USUAL_SIZE = 64;
    /** How many parts usually make a larger one. */
    private static final int USUAL_PARTS = 12;
    private static final int MOST_SIZES = 4;
    private static final List<EntityKind> OWNED =
            Arrays.stream(EntityKind.values()).filter(EntityKind::belongsToProjects).toList();

    private final Pipeline whole;
    private final Map<Object, Object> common;
    private final List<Map<String, Part>> byFirst = new ArrayList<>();
    private final Part root;

    /** Some projects with all that is known of them, by the question. */
    public static final class Part {
        private final Pipeline pipeline;
        private final List<Part> pieces;
        private final Map<Object, Object> known = new ConcurrentHashMap<>();

        private Part(Pipeline pipeline, List<Part> pieces) {
            this.pipeline = pipeline;
            this.pieces = pieces;
        }

        /** The projects, what belongs to them, the enterprises and the bureau, and nothing else. */
        public Pipeline pipeline() {
            return pipeline;
        }

        /** Something about the part, worked out once. */
        public <T> T known(Object question, Function<Part, T> answer) {
            return Parts.known(known, question, () -> answer.apply(this));
        }

        private <T> T fold(Object question, Function<Part, T> answer, Function<List<T>, T> join) {
            return known(question, pieces.isEmpty() ? answer : part -> {
                var answers = new ArrayList<T>(pieces.size());
                pieces.forEach(piece -> answers.add(piece.fold(question, answer, join)));
                return join.apply(answers);
            });
        }

        private String first() {
            return pieces.isEmpty() ? pipeline.projects().getFirst().id() : pieces.getFirst().first();
        }
    }

    private Parts(Pipeline whole, Parts before) {
        this.whole = whole;
        this.common = before == null ? new ConcurrentHashMap<>() : before.common;
        this.root = whole.projects().isEmpty() ? new Part(whole.part(List.of()), List.of()) : cut(before);
    }

    /**
     * Cuts the snapshot.
     *
     * @param before an earlier snapshot, of which the parts that did not change are taken over with all that is known
     *     of them, so that it should have been asked the same questions; null for none
     */
    public static Parts of(Pipeline whole, Parts before) {
        boolean isAlike = before != null && whole.shares(EntityKind.ENTERPRISE, before.whole)
                && whole.bureau() == before.whole.bureau() && whole.mask() == before.whole.mask();
        return new Parts(whole, isAlike ? before : null);
    }

    private Part cut(Parts before) {
        List<EntityKind> changed = before == null ? List.of()
                : OWNED.stream().filter(kind -> !whole.shares(kind, before.whole)).toList();
        int size = USUAL_SIZE;
        List<Part> parts = new ArrayList<>();
        List<Project> projects = whole.projects();
        for (int from = 0; from < projects.size(); from += parts.getLast().pipeline.projects().size()) {
            List<Project> rest = projects.subList(from, projects.size());
            Part known = before(before, 0, rest.getFirst().id());
            parts.add(known != null && isBegin(known.pipeline.projects(), rest) && hasSameItems(known, changed) ? known
                    : new Part(whole.part(group(rest, Project::id, size)), List.of()));
        }
        remember(parts);
        for (int level = 1; level < MOST_SIZES && parts.size() > USUAL_PARTS; level++) {
            size *= USUAL_PARTS;
            var larger = new ArrayList<Part>();
            for (int from = 0; from < parts.size(); from += larger.getLast().pieces.size()) {
                List<Part> pieces = group(parts.subList(from, parts.size()), Part::first, size);
                Part known = before(before, level, pieces.getFirst().first());
                larger.add(known != null && known.pieces.size() == pieces.size() && isBegin(known.pieces, pieces) ? known
                        : new Part(null, List.copyOf(pieces)));
            }
            parts = larger;
            remember(parts);
        }
        return new Part(null, List.copyOf(parts));
    }

    private void remember(List<Part> parts) {
        var first = new HashMap<String, Part>();
        parts.forEach(part -> first.put(part.first(), part));
        byFirst.add(first);
    }

    private static Part before(Parts before, int level, String first) {
        return before == null || level >= before.byFirst.size() ? null : before.byFirst.get(level).get(first);
    }

    // The begin of the list up to the next cut: by the ids, so that what comes after a project that came or went is cut
    // as before.
    private static <T> List<T> group(List<T> rest, Function<T, String> id, int size) {
        int to = 1;
        while (to < rest.size() && !isFirst(id.apply(rest.get(to)), size)) {
            to++;
        }
        return rest.subList(0, to);
    }

    private static boolean isFirst(String id, int size) {
        int hash = id.hashCode() * 0x9e3779b9;
        return (hash ^ hash >>> 16) % size == 0;
    }

    private static boolean isBegin(List<?> begin, List<?> all) {
        if (begin.size() > all.size()) {
            return false;
        }
        for (int i = 0; i < begin.size(); i++) {
            if (begin.get(i) != all.get(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSameItems(Part known, List<EntityKind> changed) {
        for (EntityKind kind : changed) {
            for (Project project : known.pipeline.projects()) {
                if (!whole.itemsOf(kind, project.id()).equals(known.pipeline.itemsOf(kind, project.id()))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The snapshot that was cut. */
    public Pipeline whole() {
        return whole;
    }

    /**
     * The answer for the whole, joined from those of the parts in the order of the projects. From any thread.
     *
     * @param question equal for equal answers; of a class of its own
     * @param answer what a part says by itself; it may look at nothing else
     */
    public <T> T fold(Object question, Function<Part, T> answer, Function<List<T>, T> join) {
        return root.fold(question, answer, join);
    }

    /** The answer that follows from the enterprises and the bureau alone. */
    public <T> T common(Object question, Function<Pipeline, T> answer) {
        return known(common, question, () -> answer.apply(whole));
    }

    // Two who ask at once find the same; an answer may ask further questions meanwhile.
    @SuppressWarnings("unchecked")
    private static <T> T known(Map<Object, Object> known, Object question, Supplier<T> answer) {
        Object found = known.get(question);
        if (found == null) {
            found = answer.get();
            known.put(question, found);
        }
        return (T) found;
    }
}
