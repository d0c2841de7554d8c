package landfall.domain;

import java.util.List;

/** The fields of a person of the bureau, of a unit, or of a leader (domain §2.2). */
public final class OfficerFields {
    private static final FieldList LIST = new FieldList(EntityKind.OFFICER);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> UNIT =
            LIST.add("unit", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.UNIT);
    public static final Field<String> POST = LIST.add("post", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> LEVEL =
            LIST.add("level", FieldType.CHOICE, FieldGroup.BASICS)
            .options("党工委书记/管委会主任", "班子成员", "专班负责人", "部门负责人", "工作人员");
    public static final Field<String> PHONE = LIST.add("phone", FieldType.TEXT, FieldGroup.BASICS).personal();
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private OfficerFields() {
    }
}
