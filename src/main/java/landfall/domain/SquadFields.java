package landfall.domain;

import java.util.List;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;

/** The fields of a squad (小分队): a few officers who go after one region or industry (domain §2.2). */
public final class SquadFields {
    private static final FieldList LIST = new FieldList(EntityKind.SQUAD);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> LEADER =
            LIST.add("leader", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OFFICER);
    public static final Field<List<String>> MEMBERS = LIST.add("members", FieldType.CHOICES, FieldGroup.BASICS)
            .namedBy(EntityKind.OFFICER);
    public static final Field<String> REGION = LIST.add("region", FieldType.CHOICE, FieldGroup.BASICS)
            .options("粤港澳大湾区", "长三角", "京津冀", "成渝", "长株潭", "海南", "境外", "其他");
    /** The industry that it goes after. */
    public static final Field<String> INDUSTRY = LIST.add("industry", FieldType.CHOICE, FieldGroup.BASICS);
    /** From the week of this day on a report is due every week. */
    public static final Field<DayOrMonth> SINCE = LIST.add("since", FieldType.DATE, FieldGroup.BASICS).required();
    /** The day on which it was dissolved; empty while it stands. */
    public static final Field<DayOrMonth> UNTIL = LIST.add("until", FieldType.DATE, FieldGroup.BASICS);
    /** How many visits it is to make in a year. */
    public static final Field<Count> TARGET_VISITS = LIST.add("target_visits", FieldType.COUNT, FieldGroup.BASICS);
    /** How many leads it is to find in a year. */
    public static final Field<Count> TARGET_LEADS = LIST.add("target_leads", FieldType.COUNT, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private SquadFields() {
    }
}
