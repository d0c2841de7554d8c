package landfall.domain;

import java.util.List;

/** The fields of a unit that is responsible for projects (domain §2.2). */
public final class UnitFields {
    private static final FieldList LIST = new FieldList(EntityKind.UNIT);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> KIND =
            LIST.add("kind", FieldType.CHOICE, FieldGroup.BASICS)
            .options("部门", "产业园", "专班", "驻点", "小分队", "平台公司", "街道乡镇", "其他");
    public static final Field<String> LEADER =
            LIST.add("leader", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OFFICER);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private UnitFields() {
    }
}
