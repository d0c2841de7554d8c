package landfall.domain;

import java.util.List;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;

/** The fields of an enterprise (domain §2.2). */
public final class EnterpriseFields {
    private static final FieldList LIST = new FieldList(EntityKind.ENTERPRISE);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS).required();
    public static final Field<String> CREDIT_CODE = LIST.add("credit_code", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> ORIGIN_PLACE = LIST.add("origin_place", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> NATURE = LIST.add("nature", FieldType.CHOICE, FieldGroup.BASICS)
            .options("国企(央企)", "国企(地方)", "民企", "外企", "港澳台资", "科研院所/高校");
    public static final Field<List<Grade>> GRADES = LIST.add("grades", FieldType.GRADES, FieldGroup.BASICS)
            .options("世界500强", "中国企业500强", "中国民营企业500强", "中央企业", "上市公司", "行业头部企业", "跨国公司",
                    "独角兽", "专精特新“小巨人”", "国家高新技术企业", "规上企业", "一般企业");

    /** The enterprise that controls this one (D: at least half of it, or actual control; domain §4.2 sign_500). */
    public static final Field<String> PARENT = LIST.add("parent", FieldType.ENTERPRISE, FieldGroup.BASICS);
    public static final Field<String> LISTED_CODE = LIST.add("listed_code", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> MAIN_PRODUCTS = LIST.add("main_products", FieldType.LONG_TEXT, FieldGroup.BASICS);
    /** In yuan a year. */
    public static final Field<Money> REVENUE = LIST.add("revenue", FieldType.MONEY, FieldGroup.BASICS);
    public static final Field<Boolean> IN_ZONE = LIST.add("is_in_zone", FieldType.FLAG, FieldGroup.BASICS);
    public static final Field<String> FOUNDER_NATIVE_PLACE =
            LIST.add("founder_native_place", FieldType.TEXT, FieldGroup.BASICS);

    /** The warnings that somebody has looked at and let stand, each with the values it was about. */
    public static final Field<List<String>> ACCEPTED =
            LIST.add("accepted_warnings", FieldType.CHOICES, FieldGroup.BASICS).fixed().internal();

    public static final List<Field<?>> ALL = LIST.done();

    private EnterpriseFields() {
    }
}
