package landfall.domain;

import java.util.List;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;

/** The fields of a file kept with a project; the file itself is found by the hash of its content. */
public final class AttachmentFields {
    private static final FieldList LIST = new FieldList(EntityKind.ATTACHMENT);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> PROJECT = LIST.add("project", FieldType.PROJECT, FieldGroup.BASICS).fixed();
    public static final Field<String> CATEGORY =
            LIST.add("category", FieldType.CHOICE, FieldGroup.BASICS)
            .options("合同协议", "批复文件", "评审材料", "会议纪要", "现场照片", "企业资料", "其他");
    /** The SHA-256 of the content, in lower-case hexadecimal digits. */
    public static final Field<String> HASH = LIST.add("hash", FieldType.TEXT, FieldGroup.BASICS).fixed();
    /** The length in bytes. */
    public static final Field<Count> LENGTH = LIST.add("length", FieldType.COUNT, FieldGroup.BASICS).fixed();
    public static final Field<DayOrMonth> ADDED_ON =
            LIST.add("added_on", FieldType.DATE, FieldGroup.BASICS).fixed();
    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.BASICS);

    public static final List<Field<?>> ALL = LIST.done();

    private AttachmentFields() {
    }
}
