package landfall.domain;

import java.util.List;

/** The fields of the bureau itself: what its papers and its window carry. */
public final class BureauFields {
    private static final FieldList LIST = new FieldList(EntityKind.BUREAU);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS);
    /** True for a generated workspace, which is marked 演示数据 wherever it shows. */
    public static final Field<Boolean> DEMO = LIST.add("demo", FieldType.FLAG, FieldGroup.BASICS).fixed();
    public static final Field<String> ISSUER = LIST.add("issuer", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> RECIPIENTS = LIST.add("recipients", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> COPIES_TO = LIST.add("copies_to", FieldType.TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private BureauFields() {
    }
}
