package landfall.domain;

import java.util.List;

/** The fields of a filter that is kept under a name. */
public final class ViewFields {
    private static final FieldList LIST = new FieldList(EntityKind.VIEW);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS);
    /** The filter as {@code insight} writes it down. */
    public static final Field<String> FILTER = LIST.add("filter", FieldType.TEXT, FieldGroup.BASICS).fixed();

    public static final List<Field<?>> ALL = LIST.done();

    private ViewFields() {
    }
}
