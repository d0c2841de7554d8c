package landfall.insight.indicator;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;
import landfall.domain.value.Qualifier;

/** What a criterion says of every project, as numbers side by side. */
final class Verdicts {
    private static final Reason[] REASONS = Reason.values();
    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    // From 1 the place of the reason among all reasons; of a row minus the place of its qualifier, twice, and one more
    // when it is incomplete.
    private final byte[] marks;
    // Null where they are not needed.
    private final long[] parts;
    private final long[] wholes;

    private Verdicts(Criterion.Numbers numbers, int projects) {
        marks = new byte[projects];
        parts = numbers == Criterion.Numbers.ONES ? null : new long[projects];
        wholes = numbers == Criterion.Numbers.RATIOS ? new long[projects] : null;
    }

    /** Asks the projects. */
    record Asked(Criterion criterion, Choices choices) implements Survey<Verdicts> {
        @Override
        public List<EntityKind> kinds() {
            return criterion.kinds();
        }

        @Override
        public List<EntityKind> everywhere() {
            return criterion.everywhere();
        }

        @Override
        public Verdicts room(int projects, Verdicts known) {
            return new Verdicts(criterion.numbers(), projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Verdicts answers, int place) {
            switch (criterion.of(pipeline, choices, project)) {
                case Reason reason -> answers.marks[place] = (byte) (reason.ordinal() + 1);
                case Row row -> answers.set(place, row);
            }
        }

        @Override
        public void copy(Verdicts known, int from, Verdicts answers, int to, int projects) {
            System.arraycopy(known.marks, from, answers.marks, to, projects);
            if (known.parts != null) {
                System.arraycopy(known.parts, from, answers.parts, to, projects);
            }
            if (known.wholes != null) {
                System.arraycopy(known.wholes, from, answers.wholes, to, projects);
            }
        }

        @Override
        public boolean same(Verdicts known, int from, Verdicts answers, int at) {
            return known.marks[from] == answers.marks[at]
                    && (known.parts == null || known.parts[from] == answers.parts[at])
                    && (known.wholes == null || known.wholes[from] == answers.wholes[at]);
        }
    }

    private void set(int place, Row row) {
        marks[place] = (byte) -(row.qualifier().ordinal() * 2 + (row.incomplete() ? 1 : 0));
        if (parts != null) {
            parts[place] = row.part();
        }
        if (wholes != null) {
            wholes[place] = row.whole();
        }
    }

    Reason against(int place) {
        return marks[place] > 0 ? REASONS[marks[place] - 1] : null;
    }

    long part(int place) {
        return parts == null ? 1 : parts[place];
    }

    long whole(int place) {
        return wholes == null ? 0 : wholes[place];
    }

    Qualifier qualifier(int place) {
        return QUALIFIERS[-marks[place] / 2];
    }

    boolean isIncomplete(int place) {
        return marks[place] < 0 && marks[place] % 2 != 0;
    }
}
