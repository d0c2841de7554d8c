package landfall.domain;

import java.util.List;
import landfall.domain.value.Count;

/** The fields of an issue of the monthly bulletin: what the bureau sets for it by hand. */
public final class BulletinFields {
    private static final FieldList LIST = new FieldList(EntityKind.BULLETIN);

    /** The month in ISO form, 2024-08. */
    public static final Field<String> MONTH = LIST.add("month", FieldType.TEXT, FieldGroup.BASICS).fixed();
    /** The running number within the year; the suggested one when empty. */
    public static final Field<Count> NUMBER = LIST.add("number", FieldType.COUNT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private BulletinFields() {
    }
}
