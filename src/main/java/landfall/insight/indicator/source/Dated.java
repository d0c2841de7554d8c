package landfall.insight.indicator.source;

import java.util.List;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;

/** Everything of a bureau that comes from one source, with the date by which it counts. */
public abstract class Dated {
    private final Milestones milestones;
    private final Pipeline pipeline;

    /** What looks at one thing after the other. */
    public interface Visitor {
        /** @param reason what speaks against counting it, or null */
        void visit(int at, Reason reason);
    }

    Dated(Milestones milestones, Pipeline pipeline) {
        this.milestones = milestones;
        this.pipeline = pipeline;
    }

    /** Projects with the dates that the source reads from them. */
    static Dated ofProjects(Source source, Grounds grounds) {
        Pipeline pipeline = grounds.pipeline();
        List<Project> projects = pipeline.projects();
        Choices choices = grounds.choices();
        return new Dated(pipeline.answers(new Milestones.Asked(source, grounds.basis(), choices)), pipeline) {
            @Override
            public Entity entity(int at) {
                return projects.get(at);
            }

            @Override
            public int place(int at) {
                return at;
            }

            @Override
            public DayOrMonth date(int at) {
                return source.date(projects.get(at), choices);
            }
        };
    }

    /** What counts. */
    public abstract Entity entity(int at);

    /** The place of the project to which it belongs. */
    public abstract int place(int at);

    public abstract DayOrMonth date(int at);

    public Milestones milestones() {
        return milestones;
    }

    public Project project(int at) {
        return pipeline.projects().get(place(at));
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    /** Visits everything, what lies outside the period with that as its reason. */
    public void visitAll(Period period, Visitor visitor) {
        for (int at = 0; at < milestones.size(); at++) {
            if (milestones.isThere(at)) {
                DayOrMonth date = date(at);
                Reason outside = date == null || period.contains(date) ? null : outside(date, period);
                visitor.visit(at, outside == null ? milestones.reason(at) : outside);
            }
        }
    }

    private static Reason outside(DayOrMonth date, Period period) {
        return date.latest().isBefore(period.from()) ? Reason.BEFORE
                : date.earliest().isAfter(period.to()) ? Reason.AFTER : Reason.PART_OF_MONTH;
    }

    /** The thing as one that is left out. */
    public Excluded leftOut(int at, Reason reason) {
        return new Excluded(entity(at), project(at), date(at), reason);
    }
}
