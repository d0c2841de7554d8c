package landfall.domain;

import java.util.List;

/** The fields of a person at an enterprise; personal data, shown masked until asked for (domain §2.2). */
public final class ContactFields {
    private static final FieldList LIST = new FieldList(EntityKind.CONTACT);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> ENTERPRISE =
            LIST.add("enterprise", FieldType.ENTERPRISE, FieldGroup.BASICS).fixed();
    public static final Field<String> POST = LIST.add("post", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> PHONE = LIST.add("phone", FieldType.TEXT, FieldGroup.BASICS).personal();
    public static final Field<String> WECHAT = LIST.add("wechat", FieldType.TEXT, FieldGroup.BASICS).personal();
    public static final Field<String> NATIVE_PLACE = LIST.add("native_place", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> ALMA_MATER = LIST.add("alma_mater", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private ContactFields() {
    }
}
