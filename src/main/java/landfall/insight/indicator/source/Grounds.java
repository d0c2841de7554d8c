package landfall.insight.indicator.source;

import java.util.List;
import landfall.domain.ContractFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.RecognitionFields;
import landfall.insight.indicator.row.Reason;

/** What may speak against a project beside its dates: its contracts, where its capital comes from, a recognition missing. */
public record Grounds(Pipeline pipeline, Basis basis, Choices choices) {

    /** What speaks against counting the project from its signing on, or null. */
    Reason against(Project project) {
        return isOnlyFramework(project) ? Reason.FRAMEWORK : choices.leavesOut(project) ? Reason.LOCAL_CAPITAL : null;
    }

    /** True when the project has contracts, but none that enters statistics. */
    public boolean isOnlyFramework(Project project) {
        return isOnlyFramework(project, pipeline);
    }

    /** The same in any snapshot. */
    public static boolean isOnlyFramework(Project project, Pipeline pipeline) {
        List<Item> contracts = pipeline.itemsOf(EntityKind.CONTRACT, project.id());
        return !contracts.isEmpty() && contracts.stream().allMatch(Grounds::isNoContract);
    }

    /** True for a framework agreement or a letter of intent, which enter no statistics. */
    public static boolean isNoContract(Item contract) {
        String kind = contract.get(ContractFields.KIND);
        return "框架".equals(kind) || "意向".equals(kind);
    }

    /** True when only recognised milestones count and this one is not. */
    boolean isShort(Project project, String milestone) {
        return isShort(project, milestone, pipeline, basis);
    }

    /** The same in any snapshot. */
    public static boolean isShort(Project project, String milestone, Pipeline pipeline, Basis basis) {
        return basis == Basis.RECOGNISED && pipeline.itemsOf(EntityKind.RECOGNITION, project.id()).stream()
                .noneMatch(recognition -> milestone.equals(recognition.get(RecognitionFields.MILESTONE)));
    }
}
