package landfall.domain;

import java.util.List;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;

/** The fields of a visit (对接考察): whom a trip met on a day, or who was met at a reception (domain §2.2). */
public final class VisitFields {
    private static final FieldList LIST = new FieldList(EntityKind.VISIT);

    public static final Field<String> TRIP = LIST.add("trip", FieldType.TRIP, FieldGroup.BASICS).fixed();
    /** The date that counts (domain §4.2 visit_n). */
    public static final Field<DayOrMonth> DAY = LIST.add("day", FieldType.DATE, FieldGroup.BASICS).required();
    public static final Field<String> ENTERPRISE =
            LIST.add("enterprise", FieldType.ENTERPRISE, FieldGroup.BASICS);
    /** What the visit was about, or its name where nobody's enterprise was visited, such as a round table. */
    public static final Field<String> PURPOSE = LIST.add("purpose", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> PLACE = LIST.add("place", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<List<String>> PERSONS = LIST.add("persons", FieldType.CHOICES, FieldGroup.BASICS);
    /** How many people were met, counted each time (人次). */
    public static final Field<Count> PEOPLE = LIST.add("people", FieldType.COUNT, FieldGroup.BASICS);
    public static final Field<String> PROJECT = LIST.add("project", FieldType.PROJECT, FieldGroup.BASICS);
    /** True for a return visit (回访), whatever the record knows of earlier ones. */
    public static final Field<Boolean> RETURN = LIST.add("is_return", FieldType.FLAG, FieldGroup.BASICS);
    /** The name of the outpost (驻点) that made it. */
    public static final Field<String> OUTPOST =
            LIST.add("outpost", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OUTPOST);
    /** The name of the squad (小分队) that made it. */
    public static final Field<String> SQUAD =
            LIST.add("squad", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.SQUAD);
    public static final Field<String> RESULT = LIST.add("result", FieldType.LONG_TEXT, FieldGroup.BASICS);
    /** What is to follow for this enterprise; what the whole trip leaves to do stands with the trip. */
    public static final Field<String> FOLLOW_UP = LIST.add("follow_up", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> FOLLOW_UP_OWNER =
            LIST.add("follow_up_owner", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OFFICER);
    public static final Field<DayOrMonth> FOLLOW_UP_DUE =
            LIST.add("follow_up_due", FieldType.DATE, FieldGroup.BASICS);
    public static final Field<DayOrMonth> FOLLOWED_UP_ON =
            LIST.add("followed_up_on", FieldType.DATE, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private VisitFields() {
    }
}
