package landfall.domain;

import java.time.Year;
import java.util.List;
import landfall.domain.value.Count;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.YearCurve;

/**
 * The fields of an annual target (目标任务, domain §2.2): what its holder is to reach in one indicator by the end of the
 * year. The value stands in the field of the indicator's unit, so that every reader sees whether it counts yuan,
 * dollars or projects.
 */
public final class TargetFields {
    private static final FieldList LIST = new FieldList(EntityKind.TARGET);

    public static final Field<Year> YEAR = LIST.add("year", FieldType.YEAR, FieldGroup.BASICS).required();
    public static final Field<String> HOLDER_KIND =
            LIST.add("holder_kind", FieldType.CHOICE, FieldGroup.BASICS)
            .options("全局", "责任单位", "联点领导", "责任人").required();
    /** The unit's or person's name; empty for the whole bureau. */
    public static final Field<String> HOLDER = LIST.add("holder", FieldType.TEXT, FieldGroup.BASICS);
    /** The code of domain §4.2, such as sign_inv. */
    public static final Field<String> INDICATOR =
            LIST.add("indicator", FieldType.CHOICE, FieldGroup.BASICS).required();
    public static final Field<Money> AMOUNT = LIST.add("amount", FieldType.MONEY, FieldGroup.BASICS);
    public static final Field<Dollars> DOLLARS = LIST.add("dollars", FieldType.DOLLARS, FieldGroup.BASICS);
    public static final Field<Count> NUMBER = LIST.add("number", FieldType.COUNT, FieldGroup.BASICS);
    /** What is to be reached by the end of each month; even twelfths when empty. */
    public static final Field<YearCurve> CURVE = LIST.add("curve", FieldType.CURVE, FieldGroup.BASICS).fixed();

    public static final List<Field<?>> ALL = LIST.done();

    private TargetFields() {
    }
}
