package landfall.journal.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.ContractFields;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/**
 * The drafts that keep the contracts of a project. A supplementary agreement changes the project's amounts from its
 * day on, by a dated record (domain §2.2); one that is recorded late fits in between those that are known.
 */
public final class ContractDrafts {
    private static final String SUPPLEMENT = "edit.supplement";

    private ContractDrafts() {
    }

    /** True for an amount that a signed project changes by a supplementary agreement, or else corrects. */
    public static boolean isContracted(Project project, Field<?> field) {
        return project.stage().hasReached(Stage.SIGNED)
                && (field == ProjectFields.TOTAL_INVESTMENT || field == ProjectFields.CONTRACT_CAPITAL);
    }

    /** What a new supplementary agreement starts with: its kind, its day, and the project's amounts of today. */
    public static Map<Field<?>, Object> proposal(Project project, DayOrMonth today) {
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(ContractFields.KIND, ContractFields.SUPPLEMENTARY);
        values.put(ContractFields.SIGNED_ON, today);
        values.put(ContractFields.TOTAL_INVESTMENT, project.get(ProjectFields.TOTAL_INVESTMENT));
        values.put(ContractFields.CONTRACT_CAPITAL, project.get(ProjectFields.CONTRACT_CAPITAL));
        return values;
    }

    /**
     * The contract comes, or changes to what is given, and with it the amounts before and after it.
     *
     * @param contracts the contracts of the project as they stand
     * @param before the contract as it stands, or null for a new one
     */
    public static Draft save(Project project, List<Item> contracts, Item before, Item after) {
        boolean supplements = isSupplementary(after);
        String kind = supplements ? SUPPLEMENT : after.kind().labelKey();
        Draft draft = Draft.of(before == null ? EditKind.ADD : EditKind.CHANGE, project.name(), kind);
        ItemDrafts.setChanged(draft, before, after);
        return fit(draft, project, contracts, before, after);
    }

    /** The contract was recorded by mistake; what stood before an agreement stands again. */
    public static Draft remove(Project project, List<Item> contracts, Item contract) {
        String kind = isSupplementary(contract) ? SUPPLEMENT : contract.kind().labelKey();
        Draft draft = Draft.of(EditKind.REMOVE, project.name(), kind).delete(contract.kind(), contract.id());
        return fit(draft, project, contracts, contract, null);
    }

    private static Draft fit(Draft draft, Project project, List<Item> contracts, Item before, Item after) {
        for (AmendmentChain chain : AmendmentChain.of(project, contracts)) {
            chain.replace(before, after);
            chain.writeTo(draft, project, contracts, after);
        }
        return draft;
    }

    private static boolean isSupplementary(Item contract) {
        return ContractFields.SUPPLEMENTARY.equals(contract.get(ContractFields.KIND));
    }
}
