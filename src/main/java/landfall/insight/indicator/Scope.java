package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import landfall.domain.ContractFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.insight.StageHistory;
import landfall.insight.trip.Batches;

/** The pipeline of which figures are taken, with what several of them ask for worked out once. */
final class Scope {
    private static final Set<String> LOCAL = Set.of("市内区外", "区内");
    private static final Period EVER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final Pipeline pipeline;
    private final Basis basis;
    private final Choices choices;
    // Each goes through the whole bureau, so it waits until somebody asks; two who ask at once find the same.
    private Set<String> onlyFramework;
    private Set<String> recognised;
    private Set<String> inZone;
    private Batches batches;
    private final Map<Source, Dated> sources = new EnumMap<>(Source.class);
    private final Map<LocalDate, List<Project>> inTalks = new ConcurrentHashMap<>();
    private Map<String, List<Row>> certified;
    private Map<String, DayOrMonth> firstMoney;

    Scope(Pipeline pipeline, Basis basis) {
        this(pipeline, basis, null);
    }

    /** @param inZone the names of the enterprises of the zone; null where they are still to be collected */
    Scope(Pipeline pipeline, Basis basis, Set<String> inZone) {
        this.pipeline = pipeline;
        this.basis = basis;
        this.inZone = inZone;
        this.choices = Choices.of(pipeline.bureau());
    }

    /** The names of the enterprises of the zone. */
    static Set<String> namesInZone(Pipeline pipeline) {
        var names = new HashSet<String>();
        for (Enterprise enterprise : pipeline.enterprises()) {
            if (Boolean.TRUE.equals(enterprise.get(EnterpriseFields.IN_ZONE))) {
                names.add(enterprise.name().strip());
            }
        }
        return Set.copyOf(names);
    }

    private static Set<String> onlyFramework(Pipeline pipeline) {
        var framework = new HashSet<String>();
        var formal = new HashSet<String>();
        for (Item contract : pipeline.items(EntityKind.CONTRACT)) {
            (isNoContract(contract) ? framework : formal).add(contract.ownerId());
        }
        framework.removeAll(formal);
        return Set.copyOf(framework);
    }

    private static Set<String> recognised(Pipeline pipeline) {
        var milestones = new HashSet<String>();
        for (Item recognition : pipeline.items(EntityKind.RECOGNITION)) {
            milestones.add(recognition.get(RecognitionFields.MILESTONE) + recognition.ownerId());
        }
        return Set.copyOf(milestones);
    }

    /** True for a framework agreement or a letter of intent, which enter no statistics. */
    static boolean isNoContract(Item contract) {
        String kind = contract.get(ContractFields.KIND);
        return "框架".equals(kind) || "意向".equals(kind);
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
        return basis;
    }

    Choices choices() {
        return choices;
    }

    Dated dated(Source source) {
        synchronized (sources) {
            Dated known = sources.get(source);
            if (known == null) {
                sources.putAll(source.collect(this));
                known = sources.get(source);
            }
            return known;
        }
    }

    /** The projects in talks at the end of the day, of which several figures over periods of one end are taken. */
    List<Project> inTalksOn(LocalDate day) {
        return inTalks.computeIfAbsent(day, asked -> pipeline.projects().stream()
                .filter(project -> Stocks.isInTalks(project, asked)).toList());
    }

    /** What speaks against counting the project from its signing on, or null. */
    Reason against(Project project) {
        return isOnlyFramework(project) ? Reason.FRAMEWORK : isLocalAndLeftOut(project) ? Reason.LOCAL_CAPITAL : null;
    }

    /** True when the project has contracts, but none that enters statistics. */
    boolean isOnlyFramework(Project project) {
        Set<String> known = onlyFramework;
        if (known == null) {
            known = onlyFramework(pipeline);
            onlyFramework = known;
        }
        return known.contains(project.id());
    }

    /** True when the capital comes from within the city and the bureau does not count such. */
    boolean isLocalAndLeftOut(Project project) {
        String origin = project.get(ProjectFields.CAPITAL_ORIGIN);
        return !choices.countsLocalCapital() && origin != null && LOCAL.contains(origin);
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

    /** True when only recognised milestones count and this one is not. */
    boolean isShort(Project project, String milestone) {
        if (basis == Basis.REPORTED) {
            return false;
        }
        Set<String> known = recognised;
        if (known == null) {
            known = recognised(pipeline);
            recognised = known;
        }
        return !known.contains(milestone + project.id());
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
