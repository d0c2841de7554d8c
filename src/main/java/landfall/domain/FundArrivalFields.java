package landfall.domain;

import java.util.List;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;

/** The fields of money that arrived for a project (到位资金, domain §2.2). */
public final class FundArrivalFields {
    private static final FieldList LIST = new FieldList(EntityKind.FUND_ARRIVAL);

    public static final Field<String> EVIDENCE_NUMBER =
            LIST.add("evidence_number", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> PROJECT = LIST.add("project", FieldType.PROJECT, FieldGroup.BASICS).fixed();
    public static final Field<DayOrMonth> ARRIVED_ON =
            LIST.add("arrived_on", FieldType.DATE, FieldGroup.BASICS).required();
    public static final Field<Money> AMOUNT = LIST.add("amount", FieldType.MONEY, FieldGroup.BASICS).required();
    public static final Field<String> NATURE =
            LIST.add("nature", FieldType.CHOICE, FieldGroup.BASICS)
            .options("注册资本实缴", "土地款", "土建", "设备", "装修", "流动资金");
    public static final Field<String> EVIDENCE =
            LIST.add("evidence", FieldType.CHOICE, FieldGroup.BASICS).options("银行进账单", "验资报告", "发票", "完税凭证", "其他");
    /** True for money from a public budget, which is no investment (domain §4.2 fund_in). */
    public static final Field<Boolean> FISCAL = LIST.add("is_fiscal", FieldType.FLAG, FieldGroup.BASICS);
    public static final Field<String> CERTIFIED_BY =
            LIST.add("certified_by", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.UNIT);
    public static final Field<DayOrMonth> CERTIFIED_ON =
            LIST.add("certified_on", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private FundArrivalFields() {
    }
}
