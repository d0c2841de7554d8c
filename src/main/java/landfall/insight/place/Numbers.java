package landfall.insight.place;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import java.util.function.Supplier;
import landfall.domain.Survey;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;

/** What projects count for in a figure, as numbers side by side, and what these come to at any choice of places. */
public final class Numbers {
    private static final Qualifier[] QUALIFIERS = Qualifier.values();
    private static final int NOWHERE = Integer.MAX_VALUE;

    // From 1 on what speaks against counting it; of what counts minus the place of its qualifier, twice, and one more
    // when it is incomplete.
    private final byte[] marks;
    // Null where they are not needed.
    private final long[] parts;
    private final long[] wholes;
    private final Kept<Places, Places> counted = new Kept<>();
    private final Kept<Places, Sum> sums = new Kept<>();
    private final Kept<Folded, Optional<BigDecimal>> folded = new Kept<>();

    /** What the numbers at some places become in some way. */
    private record Folded(Object way, Places places) {
    }

    /** Which numbers are needed. */
    public enum Kind {
        /** None: each counts as one. */
        ONES,
        /** What each adds. */
        PARTS,
        /** A numerator and a denominator. */
        RATIOS
    }

    /**
     * What the numbers at some places come to.
     *
     * @param parts added up
     * @param known the same without those of what is incomplete
     * @param wholes added up
     * @param incomplete how many lack a fact that the definition asks for
     * @param vague the first place with an amount that is not exact
     */
    public record Sum(long parts, long known, long wholes, int incomplete, int vague) {
        /** What no places come to. */
        public static final Sum NOTHING = new Sum(0, 0, 0, 0, NOWHERE);

        /** Adds up so many things by what each of them is; whether it is exact is not asked. */
        public static Sum of(int number, IntToLongFunction part, IntToLongFunction whole, IntPredicate isIncomplete) {
            long parts = 0;
            long known = 0;
            long wholes = 0;
            int incomplete = 0;
            for (int index = 0; index < number; index++) {
                long own = part.applyAsLong(index);
                boolean lacks = isIncomplete.test(index);
                parts = Math.addExact(parts, own);
                known = lacks ? known : Math.addExact(known, own);
                wholes = Math.addExact(wholes, whole.applyAsLong(index));
                incomplete += lacks ? 1 : 0;
            }
            return new Sum(parts, known, wholes, incomplete, NOWHERE);
        }

        /** What so many come to of which each is one whole and adds nothing to the parts. */
        public static Sum wholes(int number) {
            return new Sum(0, 0, number, 0, NOWHERE);
        }

        /** What so many come to that each count as one. */
        public static Sum ones(int number) {
            return new Sum(number, number, 0, 0, NOWHERE);
        }

        /** Both together. */
        public Sum and(Sum other) {
            return new Sum(Math.addExact(parts, other.parts), Math.addExact(known, other.known),
                    Math.addExact(wholes, other.wholes), incomplete + other.incomplete, Math.min(vague, other.vague));
        }
    }

    /** Asks the projects for numbers. */
    public interface Asked extends Survey<Numbers> {
        /** Which are needed. */
        Kind kind();

        @Override
        default Numbers room(int projects, Numbers known) {
            return new Numbers(kind(), projects);
        }

        @Override
        default void copy(Numbers known, int from, Numbers answers, int to, int projects) {
            System.arraycopy(known.marks, from, answers.marks, to, projects);
            if (known.parts != null) {
                System.arraycopy(known.parts, from, answers.parts, to, projects);
            }
            if (known.wholes != null) {
                System.arraycopy(known.wholes, from, answers.wholes, to, projects);
            }
        }

        @Override
        default boolean same(Numbers known, int from, Numbers answers, int at) {
            return known.marks[from] == answers.marks[at] && known.part(from) == answers.part(at)
                    && known.whole(from) == answers.whole(at);
        }

        @Override
        default void follow(Numbers known, int[] changed, Numbers answers) {
            answers.counted.takeOver(known.counted, (places, some) -> answers.counted(places, some, changed));
            answers.sums.takeOver(known.sums, (places, sum) -> answers.sum(places, sum, known, changed));
            answers.folded.takeOver(known.folded, (of, number) ->
                    Arrays.stream(changed).anyMatch(of.places::contains) ? null : number);
        }
    }

    /** Room for those of so many things, each of which counts as nothing so far. */
    public Numbers(Kind kind, int things) {
        marks = new byte[things];
        parts = kind == Kind.ONES ? null : new long[things];
        wholes = kind == Kind.RATIOS ? new long[things] : null;
    }

    /** Says what something counts for. */
    public void set(int place, long part, long whole, Qualifier qualifier, boolean isIncomplete) {
        marks[place] = (byte) -(qualifier.ordinal() * 2 + (isIncomplete ? 1 : 0));
        if (parts != null) {
            parts[place] = part;
        }
        if (wholes != null) {
            wholes[place] = whole;
        }
    }

    /** Says that something does not count, and by a number from 1 to 127 why not. */
    public void leaveOut(int place, int reason) {
        marks[place] = (byte) reason;
        if (parts != null) {
            parts[place] = 0;
        }
        if (wholes != null) {
            wholes[place] = 0;
        }
    }

    /** Why it does not count; 0 when it does. */
    public int against(int place) {
        return Math.max(0, marks[place]);
    }

    public long part(int place) {
        return parts == null ? 1 : parts[place];
    }

    public long whole(int place) {
        return wholes == null ? 0 : wholes[place];
    }

    public Qualifier qualifier(int place) {
        return marks[place] > 0 ? Qualifier.EXACT : QUALIFIERS[-marks[place] / 2];
    }

    public boolean isIncomplete(int place) {
        return marks[place] < 0 && marks[place] % 2 != 0;
    }

    /** Those of the places at which something counts. */
    public Places counted(Places places) {
        return counted.of(places, all -> those(all, place -> marks[place] <= 0));
    }

    /** Those of the places that pass the test; these very ones when all of them do. */
    public static Places those(Places places, IntPredicate test) {
        var taker = new Places.Taker();
        for (int place : places.all()) {
            if (test.test(place)) {
                taker.add(place);
            }
        }
        Places those = taker.places();
        return those.number() == places.number() ? places : those;
    }

    private Places counted(Places places, Places counted, int[] changed) {
        Places now = counted;
        for (int place : changed) {
            if (places.contains(place)) {
                now = now.having(place, marks[place] <= 0);
            }
        }
        return now;
    }

    /** What the numbers at these places come to. */
    public Sum sum(Places places) {
        return sums.of(places, all -> {
            long part = 0;
            long incompletePart = 0;
            long whole = 0;
            int incomplete = 0;
            int vague = NOWHERE;
            for (int place : all.all()) {
                byte mark = marks[place];
                long own = part(place);
                part = Math.addExact(part, own);
                if (wholes != null) {
                    whole = Math.addExact(whole, wholes[place]);
                }
                if (mark < 0) {
                    if ((mark & 1) != 0) {
                        incomplete++;
                        incompletePart = Math.addExact(incompletePart, own);
                    }
                    if (mark < -1 && vague == NOWHERE) {
                        vague = place;
                    }
                }
            }
            return new Sum(part, part - incompletePart, whole, incomplete, vague);
        });
    }

    private Sum sum(Places places, Sum before, Numbers known, int[] changed) {
        Sum now = before;
        for (int place : changed) {
            if (places.contains(place)) {
                if (now.vague == place && marks[place] >= -1) {
                    return null; // the next one has to be looked for
                }
                Sum was = known.at(place);
                now = now.and(new Sum(-was.parts, -was.known, -was.wholes, -was.incomplete, NOWHERE)).and(at(place));
            }
        }
        return now;
    }

    /**
     * The number that these numbers at these places become in some way, such as their median; null where they give none.
     *
     * @param find the same for the same way; asked when nothing is known of it
     */
    public BigDecimal folded(Object way, Places places, Supplier<BigDecimal> find) {
        return folded.of(new Folded(way, places), asked -> Optional.ofNullable(find.get())).orElse(null);
    }

    private Sum at(int place) {
        boolean isIncomplete = isIncomplete(place);
        return new Sum(part(place), isIncomplete ? 0 : part(place), whole(place), isIncomplete ? 1 : 0,
                marks[place] < -1 ? place : NOWHERE);
    }

    /** How exact what was added up is: as the first amount that is not. */
    public Qualifier qualifier(Sum sum) {
        return sum.vague == NOWHERE ? Qualifier.EXACT : qualifier(sum.vague);
    }

    /** The parts that were added up as money, for those in yuan. */
    public Money money(Sum sum) {
        return new Money(sum.parts, qualifier(sum));
    }
}
