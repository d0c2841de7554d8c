package landfall.domain;

import java.util.List;

/** The fields of the bureau's own wording of a section of the monthly bulletin, one for each language. */
public final class BulletinTextFields {
    private static final FieldList LIST = new FieldList(EntityKind.BULLETIN_TEXT);

    /** The month in ISO form, 2024-08. */
    public static final Field<String> MONTH = LIST.add("month", FieldType.TEXT, FieldGroup.BASICS).fixed();
    /** The section's name in the program. */
    public static final Field<String> SECTION = LIST.add("section", FieldType.TEXT, FieldGroup.BASICS).fixed();
    /** The code of the language, zh or en. */
    public static final Field<String> LANGUAGE = LIST.add("language", FieldType.TEXT, FieldGroup.BASICS).fixed();
    /** A line for each paragraph or point; empty once the generated text is wanted again. */
    public static final Field<String> TEXT = LIST.add("text", FieldType.LONG_TEXT, FieldGroup.BASICS).fixed();
    /** The text that was generated when this one was written. */
    public static final Field<String> GENERATED =
            LIST.add("generated", FieldType.LONG_TEXT, FieldGroup.BASICS).fixed();

    public static final List<Field<?>> ALL = LIST.done();

    private BulletinTextFields() {
    }
}
