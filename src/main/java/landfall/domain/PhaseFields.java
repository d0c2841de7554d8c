package landfall.domain;

import java.util.List;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;

/** The fields of a phase of a project; each has milestones of its own (domain §1.1). */
public final class PhaseFields {
    private static final FieldList LIST = new FieldList(EntityKind.PHASE);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> PROJECT = LIST.add("project", FieldType.PROJECT, FieldGroup.BASICS).fixed();
    public static final Field<String> CONTENT = LIST.add("content", FieldType.LONG_TEXT, FieldGroup.BASICS);
    public static final Field<Money> TOTAL_INVESTMENT =
            LIST.add("total_investment", FieldType.MONEY, FieldGroup.BASICS);
    public static final Field<Area> LAND = LIST.add("land_mu", FieldType.AREA, FieldGroup.BASICS);
    public static final Field<DayOrMonth> PLAN_START = LIST.add("plan_start", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<DayOrMonth> STARTED_ON = LIST.add("started_on", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<DayOrMonth> PLAN_COMPLETE =
            LIST.add("plan_complete", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<DayOrMonth> COMPLETED_ON =
            LIST.add("completed_on", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<DayOrMonth> PLAN_PRODUCE =
            LIST.add("plan_produce", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<DayOrMonth> PRODUCED_ON =
            LIST.add("produced_on", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private PhaseFields() {
    }
}
