package landfall.domain;

import java.util.Objects;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;

/** An investment project on its way from lead to production. */
public record Project(String id, Facts facts) implements Entity {
    public Project {
        Objects.requireNonNull(id);
        Objects.requireNonNull(facts);
    }

    /** The printed number, such as ZS-2024-0017, or null. */
    public String code() {
        return get(ProjectFields.CODE);
    }

    /** The name, never null. */
    public String name() {
        String name = get(ProjectFields.NAME);
        return name == null ? "" : name;
    }

    /** The stage in which the project stands, never null. */
    public Stage stage() {
        Stage stage = get(ProjectFields.STAGE);
        return stage == null ? Stage.LEAD : stage;
    }

    /** How the project left the columns, or null while it is live. */
    public Exit exit() {
        return get(ProjectFields.EXIT);
    }

    /** True while the project stands in a column: neither exited nor paused. */
    public boolean isLive() {
        return exit() == null;
    }

    /** True when only named people may see the project (限定人员). */
    public boolean isRestricted() {
        return ProjectFields.RESTRICTED.equals(get(ProjectFields.SECRECY));
    }

    /** The id of the investing enterprise, or null. */
    public String investorId() {
        return get(ProjectFields.INVESTOR);
    }

    /** The planned total investment (计划总投资), or null while it is still to be estimated. */
    public Money totalInvestment() {
        return get(ProjectFields.TOTAL_INVESTMENT);
    }

    /** The contracted capital (合同引资额); the total investment where none is given (domain §2.1), or null. */
    public Money contractCapital() {
        Money capital = get(ProjectFields.CONTRACT_CAPITAL);
        return capital == null ? totalInvestment() : capital;
    }

    public String chain() {
        return get(ProjectFields.CHAIN);
    }

    public String owner() {
        return get(ProjectFields.OWNER);
    }

    public DayOrMonth signedOn() {
        return get(ProjectFields.SIGNED_ON);
    }

    /** The date that counts for the stage (domain §1.1), or null when it is not known. */
    public DayOrMonth enteredOn(Stage stage) {
        return get(ProjectFields.entryDate(stage));
    }
}
