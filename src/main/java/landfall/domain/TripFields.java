package landfall.domain;

import java.util.List;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;

/** The fields of a trip (走出去) or of a reception (请进来), domain §2.2 and §5.4. */
public final class TripFields {
    public static final String OUTBOUND = "走出去";
    public static final String INBOUND = "请进来";

    private static final FieldList LIST = new FieldList(EntityKind.TRIP);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> DIRECTION =
            LIST.add("direction", FieldType.CHOICE, FieldGroup.BASICS).options(OUTBOUND, INBOUND).required();
    /** The batch number (批次号) under which the ledger lists it. */
    public static final Field<String> NUMBER = LIST.add("number", FieldType.TEXT, FieldGroup.BASICS);
    /** The day of departure, or of arrival at the bureau: the date that counts (domain §4.2 out_b, in_b). */
    public static final Field<DayOrMonth> FIRST_DAY =
            LIST.add("first_day", FieldType.DATE, FieldGroup.BASICS).required();
    /** Empty for a trip of one day. */
    public static final Field<DayOrMonth> LAST_DAY = LIST.add("last_day", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<String> REGION = LIST.add("region", FieldType.CHOICE, FieldGroup.BASICS)
            .options("粤港澳大湾区", "长三角", "京津冀", "成渝", "长株潭", "海南", "境外", "其他");
    public static final Field<String> PLACE = LIST.add("place", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> LEADER =
            LIST.add("leader", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OFFICER);
    /** What the leader was then; empty for what the leader is in the list of people. */
    public static final Field<String> LEADER_LEVEL = LIST.add("leader_level", FieldType.CHOICE, FieldGroup.BASICS)
            .options("党工委书记/管委会主任", "班子成员", "专班负责人", "部门负责人", "小分队");
    public static final Field<List<String>> MEMBERS = LIST.add("members", FieldType.CHOICES, FieldGroup.BASICS)
            .namedBy(EntityKind.OFFICER);
    /** How many people came or went along. */
    public static final Field<Count> PEOPLE = LIST.add("people", FieldType.COUNT, FieldGroup.BASICS);
    public static final Field<String> EVENT = LIST.add("event", FieldType.CHOICE, FieldGroup.BASICS);
    public static final Field<List<String>> HOSTS = LIST.add("hosts", FieldType.CHOICES, FieldGroup.BASICS)
            .namedBy(EntityKind.OFFICER);
    public static final Field<String> RESULT = LIST.add("result", FieldType.LONG_TEXT, FieldGroup.BASICS);
    public static final Field<String> FOLLOW_UP = LIST.add("follow_up", FieldType.LONG_TEXT, FieldGroup.BASICS);
    public static final Field<String> FOLLOW_UP_OWNER =
            LIST.add("follow_up_owner", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OFFICER);
    public static final Field<DayOrMonth> FOLLOW_UP_DUE =
            LIST.add("follow_up_due", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<DayOrMonth> FOLLOWED_UP_ON =
            LIST.add("followed_up_on", FieldType.DATE, FieldGroup.BASICS);
    /** When the fifteen-day after-trip form was handed in. */
    public static final Field<DayOrMonth> FORM_FILED_ON =
            LIST.add("form_filed_on", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private TripFields() {
    }
}
