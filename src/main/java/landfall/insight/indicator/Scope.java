package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.StageHistory;
import landfall.insight.trip.Batches;

/** The pipeline of which figures are taken, with what several of them ask for worked out once. */
final class Scope {
    private static final Period EVER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final Pipeline pipeline;
    private final Grounds grounds;
    // Each goes through the whole bureau, so it waits until somebody asks; two who ask at once find the same.
    private Set<String> inZone;
    private Batches batches;
    private final Map<Source, Dated> sources = new ConcurrentHashMap<>();
    private Map<String, List<Row>> certified;
    private Map<String, DayOrMonth> firstMoney;

    Scope(Pipeline pipeline, Basis basis) {
        this.pipeline = pipeline;
        this.grounds = new Grounds(pipeline, basis, Choices.of(pipeline.bureau()));
    }

    private static Set<String> namesInZone(Pipeline pipeline) {
        var names = new HashSet<String>();
        for (Enterprise enterprise : pipeline.enterprises()) {
            if (Boolean.TRUE.equals(enterprise.get(EnterpriseFields.IN_ZONE))) {
                names.add(enterprise.name().strip());
            }
        }
        return Set.copyOf(names);
    }

    /** The batches of the bureau, joined when first asked for; what lies ahead is not told apart, for a period ends. */
    synchronized Batches batches() {
        if (batches == null) {
            batches = Batches.of(pipeline, LocalDate.MAX);
        }
        return batches;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    Basis basis() {
        return grounds.basis();
    }

    Choices choices() {
        return grounds.choices();
    }

    Grounds grounds() {
        return grounds;
    }

    Dated dated(Source source) {
        return sources.computeIfAbsent(source, asked -> asked.in(grounds));
    }

    /** True when the project's referrer is the name of an enterprise of the zone. */
    boolean isReferredFromTheZone(Project project) {
        String referrer = project.get(ProjectFields.REFERRER);
        if (referrer == null) {
            return false;
        }
        Set<String> known = inZone;
        if (known == null) {
            known = namesInZone(pipeline);
            inZone = known;
        }
        return known.contains(referrer.strip());
    }

    /** Shows the items of a kind project by project; items without a project are left out. */
    void eachOwner(EntityKind kind, BiConsumer<Project, List<Item>> visitor) {
        Map<String, List<Item>> owned = pipeline.itemsByOwner(kind);
        for (Project project : pipeline.projects()) {
            List<Item> items = owned.get(project.id());
            if (items != null) {
                visitor.accept(project, items);
            }
        }
    }

    private synchronized void collectMoney() {
        if (certified != null) {
            return;
        }
        var rows = new HashMap<String, List<Row>>();
        firstMoney = new HashMap<>();
        dated(Source.FUNDS).visitAll(EVER, (arrival, project, date, reason) -> {
            if (reason == null) {
                rows.computeIfAbsent(project.id(), id -> new ArrayList<>()).add(Judges.arrival(arrival, project, date));
            }
            if (date != null && (reason == null || reason == Reason.OTHER_BASIS)) {
                firstMoney.merge(project.id(), date, (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        });
        certified = rows;
    }

    /** The certified money of the project's basis that had arrived by the end of the day. */
    Money arrivedBy(Project project, LocalDate day) {
        collectMoney();
        Money sum = Money.ZERO;
        for (Row row : certified.getOrDefault(project.id(), List.of())) {
            sum = StageHistory.happenedBy(row.date(), day) ? sum.plus(row.money()) : sum;
        }
        return sum;
    }

    /** True when certified money of either basis, such as for land, had arrived by the end of the day. */
    boolean hasMoneyBy(Project project, LocalDate day) {
        collectMoney();
        return StageHistory.happenedBy(firstMoney.get(project.id()), day);
    }
}
