package landfall.insight;

import java.util.function.Function;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;

/** One of the bureau's official figures, with the date on which a project counts for it (domain §4.2). */
public enum Indicator {
    LEAD_NEW("lead_new", "insight.lead_new", "insight.lead_new.definition", Unit.LEADS, ProjectFields.HEARD_ON,
            Stage.LEAD),
    TALK_NEW("talk_new", "insight.talk_new", "insight.talk_new.definition", Unit.PROJECTS, ProjectFields.TALKS_ON,
            Stage.TALKS),
    TALK_STOCK("talk_stock", "insight.talk_stock", "insight.talk_stock.definition", Unit.PROJECTS, null, Stage.TALKS),
    TALK_STOCK_INV("talk_stock_inv", "insight.talk_stock_inv", "insight.talk_stock_inv.definition", Unit.YUAN, null,
            Stage.TALKS),
    SIGN_N("sign_n", "insight.sign_n", "insight.sign_n.definition", Unit.PROJECTS, ProjectFields.SIGNED_ON,
            Stage.SIGNED),
    SIGN_INV("sign_inv", "insight.sign_inv", "insight.sign_inv.definition", Unit.YUAN, ProjectFields.SIGNED_ON,
            Stage.SIGNED),
    SIGN_CAP("sign_cap", "insight.sign_cap", "insight.sign_cap.definition", Unit.YUAN, ProjectFields.SIGNED_ON,
            Stage.SIGNED),
    SIGN_GE_100M("sign_ge_100m", "insight.sign_ge_100m", "insight.sign_ge_100m.definition", Unit.PROJECTS,
            ProjectFields.SIGNED_ON, Stage.SIGNED),
    SIGN_GE_1BN("sign_ge_1bn", "insight.sign_ge_1bn", "insight.sign_ge_1bn.definition", Unit.PROJECTS,
            ProjectFields.SIGNED_ON, Stage.SIGNED),
    SIGN_GE_5BN("sign_ge_5bn", "insight.sign_ge_5bn", "insight.sign_ge_5bn.definition", Unit.PROJECTS,
            ProjectFields.SIGNED_ON, Stage.SIGNED),
    SIGN_GE_10BN("sign_ge_10bn", "insight.sign_ge_10bn", "insight.sign_ge_10bn.definition", Unit.PROJECTS,
            ProjectFields.SIGNED_ON, Stage.SIGNED),
    SIGN_500("sign_500", "insight.sign_500", "insight.sign_500.definition", Unit.PROJECTS, ProjectFields.SIGNED_ON,
            Stage.SIGNED),
    LAND_N("land_n", "insight.land_n", "insight.land_n.definition", Unit.PROJECTS, ProjectFields.REGISTERED_ON,
            Stage.LANDED),
    START_N("start_n", "insight.start_n", "insight.start_n.definition", Unit.PROJECTS, ProjectFields.STARTED_ON,
            Stage.LEAD),
    DONE_N("done_n", "insight.done_n", "insight.done_n.definition", Unit.PROJECTS, ProjectFields.COMPLETED_ON,
            Stage.LEAD),
    PROD_N("prod_n", "insight.prod_n", "insight.prod_n.definition", Unit.PROJECTS, ProjectFields.PRODUCED_ON,
            Stage.PRODUCING);

    /** What an indicator's value counts. */
    public enum Unit {
        /** Projects, 个. */
        PROJECTS("个"),
        /** Leads, 条. */
        LEADS("条"),
        /** Money in whole yuan. */
        YUAN("yuan");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /** The unit as tables for machines write it: 个, 条 or yuan. */
        public String code() {
            return code;
        }
    }

    private final String code;
    private final String labelKey;
    private final String definitionKey;
    private final Unit unit;
    private final Field<DayOrMonth> date;
    private final Stage stage;

    Indicator(String code, String labelKey, String definitionKey, Unit unit, Field<DayOrMonth> date, Stage stage) {
        this.code = code;
        this.labelKey = labelKey;
        this.definitionKey = definitionKey;
        this.unit = unit;
        this.date = date;
        this.stage = stage;
    }

    /** The code of domain §4.2, such as {@code sign_n}. */
    public String code() {
        return code;
    }

    /** The key of the indicator's name in the text bundles. */
    public String labelKey() {
        return labelKey;
    }

    /** The key of the sentence that says what is counted, printed wherever the figure opens. */
    public String definitionKey() {
        return definitionKey;
    }

    public Unit unit() {
        return unit;
    }

    /** The field whose date decides in which month a project counts; null for a stock, which counts at the cut-off. */
    public Field<DayOrMonth> date() {
        return date;
    }

    /** True for a stock, counted as it stands at the end of the period. */
    public boolean isStock() {
        return date == null;
    }

    /** The amount that the indicator adds up, or null for one that counts projects. */
    Function<Project, Money> amount() {
        return switch (this) {
            case TALK_STOCK_INV, SIGN_INV -> Project::totalInvestment;
            case SIGN_CAP -> Project::contractCapital;
            default -> null;
        };
    }

    /** The least total investment, in yuan, of a project that counts; 0 where the size does not matter. */
    long leastYuan() {
        return switch (this) {
            case SIGN_GE_100M -> Money.YI;
            case SIGN_GE_1BN -> 10 * Money.YI;
            case SIGN_GE_5BN -> 50 * Money.YI;
            case SIGN_GE_10BN -> 100 * Money.YI;
            default -> 0;
        };
    }

    /** True when the project, apart from its date, is of the kind that the indicator counts. */
    boolean covers(Project project, Pipeline pipeline) {
        if (!project.stage().hasReached(stage) || StageHistory.isDuplicate(project)) {
            return false;
        }
        long least = leastYuan();
        if (least > 0) {
            return project.totalInvestment() != null && project.totalInvestment().yuan() >= least;
        }
        return this != SIGN_500 || StageHistory.topGrade(project, pipeline) != null;
    }

    /** True when a counted project lacks a fact that the definition asks for and so belongs on the to-complete list. */
    boolean isIncomplete(Project project, Pipeline pipeline) {
        if (this == SIGN_500) {
            Grade grade = StageHistory.topGrade(project, pipeline);
            return grade != null && grade.listYear() == null;
        }
        if (isStock() && project.stage() == stage && project.enteredOn(stage) == null) {
            return true;
        }
        return amount() != null && amount().apply(project) == null;
    }
}
