package landfall.insight.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
import landfall.domain.value.Period;
import landfall.insight.StageHistory;

/** The pipeline of which figures are taken, with what several of them ask for worked out once. */
final class Scope {
    private static final Set<String> LOCAL = Set.of("市内区外", "区内");
    private static final Set<String> NO_CONTRACT = Set.of("框架", "意向");

    private static final Period EVER = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final Pipeline pipeline;
    private final Basis basis;
    private final Choices choices;
    private final Set<String> onlyFramework;
    private final Set<String> recognised = new HashSet<>();
    private final Set<String> inZone;
    private final Map<Source, Dated> sources = new ConcurrentHashMap<>();
    private Map<String, List<Row>> certified;

    Scope(Pipeline pipeline, Basis basis) {
        this.pipeline = pipeline;
        this.basis = basis;
        this.choices = Choices.of(pipeline.bureau());
        this.inZone = namesInZone(pipeline);
        this.onlyFramework = onlyFramework(pipeline);
        for (Item recognition : pipeline.items(EntityKind.RECOGNITION)) {
            recognised.add(recognition.get(RecognitionFields.MILESTONE) + recognition.ownerId());
        }
    }

    private static Set<String> namesInZone(Pipeline pipeline) {
        var names = new HashSet<String>();
        for (Enterprise enterprise : pipeline.enterprises()) {
            if (Boolean.TRUE.equals(enterprise.get(EnterpriseFields.IN_ZONE))) {
                names.add(enterprise.name().strip());
            }
        }
        return names;
    }

    private static Set<String> onlyFramework(Pipeline pipeline) {
        var framework = new HashSet<String>();
        var formal = new HashSet<String>();
        for (Item contract : pipeline.items(EntityKind.CONTRACT)) {
            boolean isContract = !NO_CONTRACT.contains(contract.get(ContractFields.KIND));
            (isContract ? formal : framework).add(contract.ownerId());
        }
        framework.removeAll(formal);
        return framework;
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
        return sources.computeIfAbsent(source, asked -> asked.collect(this));
    }

    /** True when the project has contracts, but none that enters statistics. */
    boolean isOnlyFramework(Project project) {
        return onlyFramework.contains(project.id());
    }

    boolean isLocal(Project project) {
        String origin = project.get(ProjectFields.CAPITAL_ORIGIN);
        return origin != null && LOCAL.contains(origin);
    }

    /** True when the project's referrer is the name of an enterprise of the zone. */
    boolean isReferredFromTheZone(Project project) {
        String referrer = project.get(ProjectFields.REFERRER);
        return referrer != null && inZone.contains(referrer.strip());
    }

    boolean isRecognised(Project project, String milestone) {
        return recognised.contains(milestone + project.id());
    }

    /** Shows the items of a kind project by project; items without a project are left out. */
    void eachOwner(EntityKind kind, BiConsumer<Project, List<Item>> visitor) {
        var owned = new LinkedHashMap<String, List<Item>>();
        for (Item item : pipeline.items(kind)) {
            owned.computeIfAbsent(item.ownerId(), owner -> new ArrayList<>()).add(item);
        }
        owned.forEach((id, items) -> {
            Project project = pipeline.project(id);
            if (project != null) {
                visitor.accept(project, items);
            }
        });
    }

    private synchronized Map<String, List<Row>> certified() {
        if (certified == null) {
            var rows = new HashMap<String, List<Row>>();
            dated(Source.FUNDS).visit(EVER, (arrival, project, date, reason) -> rows
                    .computeIfAbsent(project.id(), id -> new ArrayList<>()).add(Judges.arrival(arrival, project, date)));
            certified = rows;
        }
        return certified;
    }

    /** The certified money that had arrived for the project by the end of the day, in yuan. */
    long arrivedBy(Project project, LocalDate day) {
        long sum = 0;
        for (Row row : certified().getOrDefault(project.id(), List.of())) {
            sum += StageHistory.happenedBy(row.date(), day) ? row.part() : 0;
        }
        return sum;
    }
}
