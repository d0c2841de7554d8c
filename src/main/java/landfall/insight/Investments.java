package landfall.insight;

import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Survey;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;

/** The total investments of projects as numbers side by side, to be added up for any choice of them. */
final class Investments {
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final byte UNKNOWN = -1;

    private final long[] yuan;
    private final byte[] qualifiers;

    private Investments(int projects) {
        yuan = new long[projects];
        qualifiers = new byte[projects];
    }

    /** Asks the projects for theirs. */
    private record Asked() implements Survey<Investments> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public Investments room(int projects, Investments known) {
            return new Investments(projects);
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Investments answers, int place) {
            Money amount = project.totalInvestment();
            answers.yuan[place] = amount == null ? 0 : amount.yuan();
            answers.qualifiers[place] = amount == null ? UNKNOWN : (byte) amount.qualifier().ordinal();
        }

        @Override
        public void copy(Investments known, int from, Investments answers, int to, int projects) {
            System.arraycopy(known.yuan, from, answers.yuan, to, projects);
            System.arraycopy(known.qualifiers, from, answers.qualifiers, to, projects);
        }

        @Override
        public boolean same(Investments known, int from, Investments answers, int at) {
            return known.yuan[from] == answers.yuan[at] && known.qualifiers[from] == answers.qualifiers[at];
        }
    }

    static Investments of(Pipeline pipeline) {
        return pipeline.answers(new Asked());
    }

    /** The sum of the amounts that are known at these places. */
    Money sum(int[] places) {
        long sum = 0;
        Qualifier qualifier = Qualifier.EXACT;
        for (int place : places) {
            sum = Math.addExact(sum, yuan[place]);
            if (qualifiers[place] > 0) {
                qualifier = qualifier.and(QUALIFIERS[qualifiers[place]]);
            }
        }
        return new Money(sum, qualifier);
    }

    /** At how many of these places no amount is known. */
    int unknown(int[] places) {
        int unknown = 0;
        for (int place : places) {
            unknown += qualifiers[place] == UNKNOWN ? 1 : 0;
        }
        return unknown;
    }
}
