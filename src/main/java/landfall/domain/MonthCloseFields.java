package landfall.domain;

import java.util.List;
import landfall.domain.value.DayOrMonth;

/** The fields of a month's close (封账, domain §4.1): what was counted and printed, by which rules, when and by whom. */
public final class MonthCloseFields {
    private static final FieldList LIST = new FieldList(EntityKind.MONTH_CLOSE);

    /** The month in ISO form, 2024-08. */
    public static final Field<String> MONTH = LIST.add("month", FieldType.TEXT, FieldGroup.BASICS).fixed();
    public static final Field<DayOrMonth> CLOSED_ON =
            LIST.add("closed_on", FieldType.DATE, FieldGroup.BASICS).fixed();
    public static final Field<String> CLOSED_BY = LIST.add("closed_by", FieldType.TEXT, FieldGroup.BASICS).fixed();
    /** The version of the definitions by which was counted. */
    public static final Field<String> DEFINITIONS =
            LIST.add("definitions", FieldType.TEXT, FieldGroup.BASICS).fixed();
    /** What was counted, as {@code insight} writes it down. */
    public static final Field<String> COUNTED =
            LIST.add("counted", FieldType.TEXT, FieldGroup.BASICS).fixed().internal();
    /** The bulletin in every language, as {@code report} writes it down. */
    public static final Field<String> PAPERS =
            LIST.add("papers", FieldType.TEXT, FieldGroup.BASICS).fixed().internal();
    public static final Field<DayOrMonth> REOPENED_ON =
            LIST.add("reopened_on", FieldType.DATE, FieldGroup.BASICS).fixed();
    public static final Field<String> REOPENED_BY =
            LIST.add("reopened_by", FieldType.TEXT, FieldGroup.BASICS).fixed();
    public static final Field<String> REOPEN_REASON =
            LIST.add("reopen_reason", FieldType.LONG_TEXT, FieldGroup.BASICS).fixed();

    public static final List<Field<?>> ALL = LIST.done();

    private MonthCloseFields() {
    }
}
