package landfall.domain;

import java.util.List;
import landfall.domain.value.DayOrMonth;

/** The fields of a department's recognition of a milestone: one a milestone and department (domain §2.1). */
public final class RecognitionFields {
    private static final FieldList LIST = new FieldList(EntityKind.RECOGNITION);

    public static final Field<String> DOCUMENT = LIST.add("document", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> PROJECT = LIST.add("project", FieldType.PROJECT, FieldGroup.BASICS).fixed();
    public static final Field<String> MILESTONE =
            LIST.add("milestone", FieldType.CHOICE, FieldGroup.BASICS)
            .options("签约", "落地", "开工", "竣工", "投产", "达效").required();
    public static final Field<String> DEPARTMENT =
            LIST.add("department", FieldType.CHOICE, FieldGroup.BASICS)
            .options("商务", "发改", "工信", "统计").required();
    public static final Field<DayOrMonth> RECOGNISED_ON =
            LIST.add("recognised_on", FieldType.DATE, FieldGroup.BASICS).required();
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private RecognitionFields() {
    }
}
