package landfall.domain;

import java.util.List;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;

/** The fields of a weekly report (周报) of an outpost or a squad (domain §2.2, §5.4). */
public final class WeeklyReportFields {
    private static final FieldList LIST = new FieldList(EntityKind.WEEKLY_REPORT);

    /** The outpost or the squad whose report it is. */
    public static final Field<String> POST = LIST.add("post", FieldType.POST, FieldGroup.BASICS).fixed();
    /** Any day of the week that it tells of; weeks begin on Monday. */
    public static final Field<DayOrMonth> WEEK = LIST.add("week", FieldType.DATE, FieldGroup.BASICS).required();
    public static final Field<Count> VISITS = LIST.add("visits", FieldType.COUNT, FieldGroup.BASICS);
    public static final Field<Count> LEADS = LIST.add("leads", FieldType.COUNT, FieldGroup.BASICS);
    /** Which enterprises were visited, and how far things are with them. */
    public static final Field<String> VISITED = LIST.add("visited", FieldType.LONG_TEXT, FieldGroup.BASICS);
    /** What the bureau should help with. */
    public static final Field<String> SUPPORT = LIST.add("support", FieldType.LONG_TEXT, FieldGroup.BASICS);
    public static final Field<String> NEXT_PLAN = LIST.add("next_plan", FieldType.LONG_TEXT, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private WeeklyReportFields() {
    }
}
