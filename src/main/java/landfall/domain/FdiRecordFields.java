package landfall.domain;

import java.math.BigDecimal;
import java.util.List;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;

/** The fields of foreign capital that a project actually used (domain §2.2 and §4.2 fdi). */
public final class FdiRecordFields {
    private static final FieldList LIST = new FieldList(EntityKind.FDI_RECORD);

    public static final Field<String> EVIDENCE_NUMBER =
            LIST.add("evidence_number", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> PROJECT = LIST.add("project", FieldType.PROJECT, FieldGroup.BASICS).fixed();
    public static final Field<DayOrMonth> ARRIVED_ON =
            LIST.add("arrived_on", FieldType.DATE, FieldGroup.BASICS).required();
    public static final Field<Dollars> DOLLARS = LIST.add("dollars", FieldType.DOLLARS, FieldGroup.BASICS).required();
    public static final Field<String> CURRENCY =
            LIST.add("currency", FieldType.CHOICE, FieldGroup.BASICS)
            .options("美元", "港元", "欧元", "日元", "英镑", "新加坡元", "人民币");
    public static final Field<BigDecimal> ORIGINAL_AMOUNT =
            LIST.add("original_amount", FieldType.NUMBER, FieldGroup.BASICS);
    /** US dollars for one unit of the original currency. */
    public static final Field<BigDecimal> RATE = LIST.add("rate", FieldType.NUMBER, FieldGroup.BASICS);
    public static final Field<DayOrMonth> RATE_ON = LIST.add("rate_on", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<String> SOURCE =
            LIST.add("source", FieldType.CHOICE, FieldGroup.BASICS).options("新设", "增资", "并购", "利润再投资", "股东贷款");
    /** True when the ministry's system has confirmed it; only such records are official. */
    public static final Field<Boolean> CONFIRMED =
            LIST.add("in_official_system", FieldType.FLAG, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private FdiRecordFields() {
    }
}
