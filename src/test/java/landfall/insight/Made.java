package landfall.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;

/** Makes projects for the tests, one fact at a time. */
public final class Made {
    private static int count;
    private final Map<Field<?>, Object> values = new LinkedHashMap<>();

    private Made(Stage stage) {
        values.put(ProjectFields.STAGE, stage);
    }

    public static Made in(Stage stage) {
        return new Made(stage);
    }

    /** A project signed on the day or in the month given in ISO form. */
    public static Made signed(String date) {
        return in(Stage.SIGNED).on(Stage.SIGNED, date);
    }

    public <T> Made with(Field<T> field, T value) {
        values.put(field, value);
        return this;
    }

    public Made on(Stage stage, String date) {
        return with(ProjectFields.entryDate(stage), date == null ? null : DayOrMonth.parse(date));
    }

    public Made yi(String amount) {
        return with(ProjectFields.TOTAL_INVESTMENT, Money.yi(amount));
    }

    public Made left(Exit exit, String date) {
        return with(ProjectFields.EXIT, exit)
                .with(ProjectFields.EXIT_ON, date == null ? null : DayOrMonth.parse(date));
    }

    public Project project() {
        count++;
        return new Project("p" + count, Facts.none(EntityKind.PROJECT).withAll(values));
    }

    public static Enterprise enterprise(String id, Grade... grades) {
        return new Enterprise(id, Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, id + "公司")
                .with(EnterpriseFields.GRADES, List.of(grades)));
    }
}
