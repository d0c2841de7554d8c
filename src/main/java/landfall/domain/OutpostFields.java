package landfall.domain;

import java.util.List;
import landfall.domain.value.DayOrMonth;

/** The fields of an outpost (驻点): officers who are stationed in another city (domain §2.2). */
public final class OutpostFields {
    private static final FieldList LIST = new FieldList(EntityKind.OUTPOST);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> CITY = LIST.add("city", FieldType.CHOICE, FieldGroup.BASICS);
    public static final Field<String> REGION = LIST.add("region", FieldType.CHOICE, FieldGroup.BASICS)
            .options("粤港澳大湾区", "长三角", "京津冀", "成渝", "长株潭", "海南", "境外", "其他");
    /** From the week of this day on a report is due every week. */
    public static final Field<DayOrMonth> SINCE = LIST.add("since", FieldType.DATE, FieldGroup.BASICS).required();
    /** The day on which it was given up; empty while it stands. */
    public static final Field<DayOrMonth> UNTIL = LIST.add("until", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<String> LEADER =
            LIST.add("leader", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OFFICER);
    public static final Field<List<String>> TEAM = LIST.add("team", FieldType.CHOICES, FieldGroup.BASICS)
            .namedBy(EntityKind.OFFICER);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private OutpostFields() {
    }
}
