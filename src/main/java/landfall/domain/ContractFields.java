package landfall.domain;

import java.util.List;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;

/**
 * The fields of a contract (domain §2.2). A supplementary agreement names the amounts before and after it, so that an
 * amount changes by a dated record and what stood before stays known.
 */
public final class ContractFields {
    private static final FieldList LIST = new FieldList(EntityKind.CONTRACT);

    public static final Field<String> NUMBER = LIST.add("number", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> PROJECT = LIST.add("project", FieldType.PROJECT, FieldGroup.BASICS).fixed();
    public static final Field<String> KIND =
            LIST.add("kind", FieldType.CHOICE, FieldGroup.BASICS)
            .options("正式", "补充", "框架", "意向").required();
    public static final Field<DayOrMonth> SIGNED_ON =
            LIST.add("signed_on", FieldType.DATE, FieldGroup.BASICS).required();
    public static final Field<String> PARTIES = LIST.add("parties", FieldType.TEXT, FieldGroup.BASICS);
    /** What the whole project comes to by this contract. */
    public static final Field<Money> TOTAL_INVESTMENT =
            LIST.add("total_investment", FieldType.MONEY, FieldGroup.BASICS);
    /** What it came to before a supplementary agreement. */
    public static final Field<Money> TOTAL_BEFORE =
            LIST.add("total_before", FieldType.MONEY, FieldGroup.BASICS).fixed();
    public static final Field<Money> CONTRACT_CAPITAL =
            LIST.add("contract_capital", FieldType.MONEY, FieldGroup.BASICS);
    public static final Field<Money> CAPITAL_BEFORE =
            LIST.add("capital_before", FieldType.MONEY, FieldGroup.BASICS).fixed();
    public static final Field<Area> LAND = LIST.add("land_mu", FieldType.AREA, FieldGroup.BASICS);
    public static final Field<String> LEGAL_OPINION =
            LIST.add("legal_opinion", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> COMPETITION_OPINION =
            LIST.add("competition_opinion", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<DayOrMonth> EXPIRES_ON = LIST.add("expires_on", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    /** The kind that changes the amounts of a contract signed before (补充协议). */
    public static final String SUPPLEMENTARY = "补充";
    /** The kind that enters statistics (正式合同). */
    public static final String FORMAL = "正式";

    public static final List<Field<?>> ALL = LIST.done();

    private ContractFields() {
    }
}
