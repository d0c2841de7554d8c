package landfall.domain;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What every project was asked, in a snapshot and in those before; what was asked last comes last. For any thread. */
final class Surveys {
    /** As many as the screens and a report ask of one snapshot: the long table of the analysis alone asks 60. */
    private static final int MOST = 128;

    private final SequencedMap<Survey<?>, Turn<?>> turns = new LinkedHashMap<>();

    /** A survey whose turn comes when somebody asks, with what was answered in a snapshot before. */
    private static final class Turn<A> {
        private final Surveyed<A> before;
        private volatile Surveyed<A> made;

        private Turn(Surveyed<A> before) {
            this.before = before;
        }

        private Turn<A> next() {
            return new Turn<>(made == null ? before : made);
        }
    }

    /** @param earlier those of the snapshot before, or null */
    Surveys(Surveys earlier) {
        if (earlier != null) {
            takeOver(earlier, false);
            takeOver(earlier, true);
        }
    }

    private void takeOver(Surveys earlier, boolean made) {
        synchronized (earlier.turns) {
            earlier.turns.forEach((survey, turn) -> {
                if (turn.made != null == made) {
                    turns.put(survey, turn.next());
                }
            });
        }
    }

    <A> A answers(Survey<A> survey, Pipeline pipeline, EntityTable projects) {
        Turn<A> turn = turn(survey);
        synchronized (turn) { // two surveys may be made at once, but none of them twice
            if (turn.made == null) {
                turn.made = new Surveyed<>(survey, pipeline, projects, turn.before);
            }
            return turn.made.answers();
        }
    }

    @SuppressWarnings("unchecked")
    private <A> Turn<A> turn(Survey<A> survey) {
        synchronized (turns) {
            var turn = (Turn<A>) turns.get(survey);
            if (turn == null) {
                turn = new Turn<>(null);
                turns.put(survey, turn);
                if (turns.size() > MOST) {
                    turns.pollFirstEntry();
                }
            }
            return turn;
        }
    }

    boolean know(Survey<?> survey) {
        synchronized (turns) {
            return turns.containsKey(survey);
        }
    }
}
