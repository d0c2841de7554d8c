package landfall.quality.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Names;

/** What rules know beside the entity they look at: the bureau, the day, and what is usual; for one thread at a time. */
public final class Surroundings {
    private final Pipeline pipeline;
    private final LocalDate today;
    private final Map<Field<Money>, UsualAmount> usual = new HashMap<>();
    private final Map<String, Project> byCode = new HashMap<>();

    public Surroundings(Pipeline pipeline, LocalDate today) {
        this.pipeline = pipeline;
        this.today = today;
    }

    public Pipeline pipeline() {
        return pipeline;
    }

    public LocalDate today() {
        return today;
    }

    /** The amounts that are usual in the bureau for a field. */
    UsualAmount usual(Field<Money> field) {
        return usual.computeIfAbsent(field, asked -> UsualAmount.of(pipeline.projects(), asked));
    }

    /** The other project of the same name, investor and year (domain §2.1), or null; one without investor has none. */
    Project namesake(Project project) {
        if (project.investorId() == null) {
            return null;
        }
        String name = Names.normalised(project.name());
        for (Project known : pipeline.projects()) {
            if (project.investorId().equals(known.investorId()) && !known.id().equals(project.id())
                    && year(known).equals(year(project)) && Names.normalised(known.name()).equals(name)
                    && !Accepted.areApart(known, project)) {
                return known;
            }
        }
        return null;
    }

    /** Of the projects with the same code the one that was recorded first, the project itself perhaps; null without code. */
    Project firstWithCodeOf(Project project) {
        if (byCode.isEmpty()) {
            pipeline.projects().stream().filter(known -> known.code() != null).forEach(known -> byCode.merge(
                    Names.normalised(known.code()), known, (one, other) -> one.id().compareTo(other.id()) < 0 ? one : other));
        }
        return project.code() == null ? null : byCode.get(Names.normalised(project.code()));
    }

    private static String year(Project project) {
        DayOrMonth heard = project.get(ProjectFields.HEARD_ON);
        return heard == null ? "" : Integer.toString(heard.year());
    }

    /** The money that arrived for the project, without public money (domain §4.2 fund_in); exact zero for none. */
    Money arrived(Project project) {
        Money sum = Money.ZERO;
        for (Item arrival : pipeline.itemsOf(EntityKind.FUND_ARRIVAL, project.id())) {
            Money amount = arrival.get(FundArrivalFields.AMOUNT);
            if (amount != null && !Boolean.TRUE.equals(arrival.get(FundArrivalFields.FISCAL))) {
                sum = sum.plus(amount);
            }
        }
        return sum;
    }
}
