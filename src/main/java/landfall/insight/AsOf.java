package landfall.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.ContractFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.FieldType;
import landfall.domain.Item;
import landfall.domain.PhaseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;

/** Shows a pipeline as it stood on an earlier day, by the dates on which things happened (not were recorded). */
public final class AsOf {
    private static final List<Field<?>> EXIT_FIELDS = EntityKind.PROJECT.fields().stream()
            .filter(field -> field.group() == FieldGroup.EXIT).toList();
    private static final List<Field<?>> MILESTONES = EntityKind.PROJECT.fields().stream()
            .filter(field -> field.group() == FieldGroup.MILESTONES && field.type() == FieldType.DATE).toList();
    private static final List<Field<DayOrMonth>> PHASE_MILESTONES =
            List.of(PhaseFields.STARTED_ON, PhaseFields.COMPLETED_ON, PhaseFields.PRODUCED_ON);

    private AsOf() {
    }

    /**
     * The pipeline at the end of the day: projects not yet known are left out, stages, milestones, exits, arrivals of
     * funds and supplementary agreements of later days are taken back. Other facts, which carry no date of their own,
     * stay as they are.
     */
    public static Pipeline on(Pipeline pipeline, LocalDate day) {
        var changed = new ArrayList<Entity>();
        var gone = new ArrayList<String>();
        for (Project project : pipeline.projects()) {
            StageHistory.stageOn(project, day).ifPresentOrElse(
                    stage -> changed.add(on(project, stage, pipeline, day)), () -> gone.add(project.id()));
        }
        for (EntityKind kind : EntityKind.values()) {
            kind.happenedOn().ifPresent(date -> pipeline.items(kind).stream()
                    .filter(item -> isAfter(item.get(date), day)).map(Item::id).forEach(gone::add));
        }
        pipeline.items(EntityKind.PHASE).forEach(phase -> changed.add(on(phase, day)));
        return pipeline.with(changed, gone);
    }

    private static Project on(Project project, Stage stage, Pipeline pipeline, LocalDate day) {
        Map<Field<?>, Object> values = new HashMap<>();
        values.put(ProjectFields.STAGE, stage);
        for (Field<?> milestone : MILESTONES) {
            if (project.get(milestone) instanceof DayOrMonth date && isAfter(date, day)) {
                values.put(milestone, null);
            }
        }
        if (!project.isLive() && StageHistory.isLiveOn(project, day)) {
            EXIT_FIELDS.forEach(field -> values.put(field, null));
        }
        List<Item> contracts = pipeline.itemsOf(EntityKind.CONTRACT, project.id());
        takeBack(contracts, day, values, ProjectFields.TOTAL_INVESTMENT, ContractFields.TOTAL_INVESTMENT,
                ContractFields.TOTAL_BEFORE);
        takeBack(contracts, day, values, ProjectFields.CONTRACT_CAPITAL, ContractFields.CONTRACT_CAPITAL,
                ContractFields.CAPITAL_BEFORE);
        return new Project(project.id(), project.facts().withAll(values));
    }

    // The first agreement after the day that changed the amount says what it was before; another may leave it alone.
    private static void takeBack(List<Item> contracts, LocalDate day, Map<Field<?>, Object> values,
            Field<Money> amount, Field<Money> stated, Field<Money> before) {
        DayOrMonth first = null;
        for (Item contract : contracts) {
            DayOrMonth signed = contract.get(ContractFields.SIGNED_ON);
            boolean changes = ContractFields.SUPPLEMENTARY.equals(contract.get(ContractFields.KIND))
                    && contract.get(stated) != null;
            if (changes && isAfter(signed, day) && (first == null || signed.compareTo(first) < 0)) {
                first = signed;
                values.put(amount, contract.get(before));
            }
        }
    }

    private static Item on(Item phase, LocalDate day) {
        Facts facts = phase.facts();
        for (Field<DayOrMonth> milestone : PHASE_MILESTONES) {
            facts = isAfter(facts.get(milestone), day) ? facts.with(milestone, null) : facts;
        }
        return new Item(phase.id(), facts);
    }

    private static boolean isAfter(DayOrMonth date, LocalDate day) {
        return date != null && date.earliest().isAfter(day);
    }
}
