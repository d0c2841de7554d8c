package landfall.insight.indicator.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.Survey;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.StageHistory;
import landfall.insight.Standing;
import landfall.insight.indicator.measure.Joined;
import landfall.insight.indicator.measure.Measure;
import landfall.insight.indicator.measure.Numbered;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.row.Verdict;
import landfall.insight.indicator.source.Basis;
import landfall.insight.indicator.source.Choices;
import landfall.insight.indicator.source.Grounds;
import landfall.insight.indicator.source.Milestones;
import landfall.insight.indicator.source.Source;
import landfall.insight.place.Kept;
import landfall.insight.place.Numbers;
import landfall.insight.place.Places;

/** The shares of projects and of their money (各率, domain §4.2). */
public final class Rates {
    private static final Criterion PERFORMING = new Criterion(Source.SIGNED, Numbers.Kind.RATIOS,
            Rates::performing, List.of(EntityKind.FUND_ARRIVAL), List.of(), (pipeline, project) -> project);

    private Rates() {
    }

    /**
     * Projects of which a part has come so far; how many is kept with what tells it.
     *
     * @param what what was asked of it
     */
    private record Share(IntPredicate hasCome, Kept<Object, Numbers.Sum> kept, Object what) implements Measure {
        private record Of(Object what, Places places) {
        }

        @Override
        public Places counted(Places places) {
            return places;
        }

        @Override
        public Numbers.Sum sum(Places places) {
            return kept.of(new Of(what, places), asked -> Measure.super.sum(places));
        }

        @Override
        public long part(int at) {
            return hasCome.test(at) ? 1 : 0;
        }

        @Override
        public long whole(int at) {
            return 1;
        }
    }

    /**
     * Of the projects that came to one source in the period, those that had come to the other by its end, or to one
     * beyond it: what was skipped on the way has no date.
     */
    public static Rule cohort(Source from, Source to, Source... beyond) {
        return Rule.of(from, (scope, period) -> {
            List<Milestones> reached = Stream.concat(Stream.of(to), Stream.of(beyond))
                    .map(source -> scope.dated(source).milestones()).toList();
            var by = new ReachedBy(reached, Milestones.number(period.to()));
            return new Share(by::any, reached.getFirst().shares(), by);
        });
    }

    // Of two milestones only the very same are equal.
    private record ReachedBy(List<Milestones> milestones, int day) {
        boolean any(int at) {
            for (Milestones one : milestones) {
                if (one.countsBy(at, day)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Of the projects that came to a stage in the period, those that stood in a later one or beyond at its end; who
     * has signed a framework agreement only has not been signed.
     *
     * @param recognition the milestone that must be recognised where only such count; null for none
     */
    public static Rule conversion(Source from, Stage to, String recognition) {
        return Rule.of(from, (scope, period) -> {
            Standing standing = Standing.on(scope.pipeline(), period.to());
            if (recognition == null) {
                return new Share(at -> standing.hasReached(at, to), standing.shares(), to);
            }
            boolean[] lacks = scope.pipeline().answers(new Lacking(recognition, scope.basis()));
            return new Share(at -> standing.hasReached(at, to) && !lacks[at], standing.shares(),
                    new Reached(to, lacks));
        });
    }

    // Of two arrays only the very same are equal.
    private record Reached(Stage stage, boolean[] but) {
    }

    /** Asks the projects whether a milestone cannot count for them, by their contracts or for want of recognition. */
    private record Lacking(String milestone, Basis basis) implements Survey.YesNo {
        @Override
        public List<EntityKind> kinds() {
            return List.of(EntityKind.CONTRACT, EntityKind.RECOGNITION);
        }

        @Override
        public boolean of(Project project, Pipeline pipeline) {
            return Grounds.isOnlyFramework(project, pipeline) || Grounds.isShort(project, milestone, pipeline, basis);
        }
    }

    /** Money that had arrived by the period's end for the projects signed in it, over their contracted capital. */
    public static Rule fundsInPlace() {
        return Rule.of(Source.SIGNED, (scope, period) -> new Numbered(scope.pipeline().answers(
                new InPlace(Milestones.number(period.to()), scope.choices()))));
    }

    /** Asks the projects for the money that had arrived by a day, as {@link Milestones#number} has it, and the capital. */
    private record InPlace(int last, Choices choices) implements Numbers.Asked {
        @Override
        public List<EntityKind> kinds() {
            return List.of(EntityKind.FUND_ARRIVAL);
        }

        @Override
        public Numbers.Kind kind() {
            return Numbers.Kind.RATIOS;
        }

        @Override
        public void ask(Project project, Pipeline pipeline, Numbers answers, int place) {
            Money capital = project.contractCapital();
            if (capital == null || capital.yuan() <= 0) {
                answers.leaveOut(place, Numbered.number(Reason.NO_AMOUNT));
                return;
            }
            Money[] arrived = {Money.ZERO};
            Source.FUNDS.collect(project, pipeline.itemsOf(EntityKind.FUND_ARRIVAL, project.id()), choices,
                    (arrival, date, reason) -> {
                        if (reason == null && Milestones.number(date) <= last) {
                            arrived[0] = arrived[0].plus(arrival.get(FundArrivalFields.AMOUNT));
                        }
                    });
            answers.set(place, arrived[0].yuan(), capital.yuan(), arrived[0].qualifier().and(capital.qualifier()),
                    false);
        }
    }

    /**
     * Of the projects signed in the period that must be performing by its end, those that are: registered, and money
     * arrived (for land too, whatever the basis) or works begun, by the agreed day of the start.
     */
    public static Rule performing() {
        return Rule.of(Source.SIGNED, (scope, period) -> {
            Measure performing = PERFORMING.measure(scope.grounds());
            int[] due = scope.pipeline().answers(new Latest(ProjectFields.PLAN_START));
            int last = Milestones.number(period.to());
            return new Measure() {
                @Override
                public Reason against(int at) {
                    return due[at] == 0 || due[at] > last ? Reason.NOT_DUE : null;
                }

                @Override
                public long part(int at) {
                    return performing.part(at);
                }

                @Override
                public long whole(int at) {
                    return 1;
                }
            };
        });
    }

    private static Verdict performing(Pipeline pipeline, Choices choices, Project project, DayOrMonth date) {
        DayOrMonth due = project.get(ProjectFields.PLAN_START);
        if (due == null) {
            return Reason.NOT_DUE;
        }
        LocalDate day = due.latest();
        boolean registered = StageHistory.happenedBy(project.get(ProjectFields.REGISTERED_ON), day);
        boolean begun = registered && (StageHistory.happenedBy(project.get(ProjectFields.STARTED_ON), day)
                || hasMoneyBy(pipeline, choices, project, day));
        return Row.ratio(project, date, begun ? 1 : 0, 1);
    }

    // Certified money of either basis, such as for land.
    private static boolean hasMoneyBy(Pipeline pipeline, Choices choices, Project project, LocalDate day) {
        var came = new ArrayList<DayOrMonth>();
        Source.FUNDS.collect(project, pipeline.itemsOf(EntityKind.FUND_ARRIVAL, project.id()), choices,
                (arrival, date, reason) -> {
                    if ((reason == null || reason == Reason.OTHER_BASIS) && StageHistory.happenedBy(date, day)) {
                        came.add(date);
                    }
                });
        return !came.isEmpty();
    }

    /** Asks the projects for the last day that a date can mean, as {@link Milestones#number} has it; 0 for none. */
    private record Latest(Field<DayOrMonth> date) implements Survey<int[]> {
        @Override
        public List<EntityKind> kinds() {
            return List.of();
        }

        @Override
        public int[] room(int projects, int[] known) {
            return new int[projects];
        }

        @Override
        public void ask(Project project, Pipeline pipeline, int[] answers, int place) {
            DayOrMonth known = project.get(date);
            answers[place] = known == null ? 0 : Milestones.number(known.latest());
        }

        @Override
        public void copy(int[] known, int from, int[] answers, int to, int projects) {
            System.arraycopy(known, from, answers, to, projects);
        }

        @Override
        public boolean same(int[] known, int from, int[] answers, int at) {
            return known[from] == answers[at];
        }
    }

    /**
     * Starts over signings of the same period, whichever projects they are (流量比, domain §4.2). A project that does
     * both is a row of each; what is left out does neither.
     */
    public static Rule startsOverSignings() {
        return new Rule() {
            private final Rule.FromSource starts = Rule.of(Source.STARTED, (scope, period) -> Measure.ONE);
            private final Rule.FromSource signings = Rule.of(Source.SIGNED, (scope, period) -> new Measure() {
                @Override
                public Places counted(Places places) {
                    return places;
                }

                @Override
                public Numbers.Sum sum(Places places) {
                    return Numbers.Sum.wholes(places.number());
                }

                @Override
                public long part(int at) {
                    return 0;
                }

                @Override
                public long whole(int at) {
                    return 1;
                }
            });

            @Override
            public List<Row> rows(Scope scope, Period period) {
                return new Joined(starts.rows(scope, period), signings.rows(scope, period));
            }

            @Override
            public void leaveOut(Scope scope, Period period, Consumer<Excluded> taker) {
                Map<String, Excluded> rest = new LinkedHashMap<>();
                starts.leaveOut(scope, period, one -> rest.put(one.entity().id(), one));
                signings.leaveOut(scope, period, one -> rest.put(one.entity().id(), one));
                rows(scope, period).forEach(row -> rest.remove(row.entity().id()));
                rest.values().forEach(taker);
            }
        };
    }
}
