package landfall.insight.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.ContractFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.RecognitionFields;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;

/** Makes what belongs to projects, and the bureau's choices, for the tests of figures. */
final class Bureaus {
    static final Bureau COUNTS_LOCAL = bureau(Map.of(BureauFields.COUNTS_LOCAL_CAPITAL, true));
    static final Bureau LANDS_AT_START = bureau(Map.of(BureauFields.LANDING_CRITERION, BureauFields.AT_START));

    private static int count;

    private Bureaus() {
    }

    static DayOrMonth day(String iso) {
        return DayOrMonth.parse(iso);
    }

    static Indicators figures(Entity... entities) {
        return Indicators.of(Pipeline.of(List.of(entities)));
    }

    static Item contract(Project project, String kind, String date) {
        return item(EntityKind.CONTRACT, Map.of(ContractFields.PROJECT, project.id(), ContractFields.KIND, kind,
                ContractFields.SIGNED_ON, day(date)));
    }

    static Item recognition(Project project, String milestone) {
        return item(EntityKind.RECOGNITION, Map.of(RecognitionFields.PROJECT, project.id(),
                RecognitionFields.MILESTONE, milestone, RecognitionFields.DEPARTMENT, "商务"));
    }

    /** Certified money. */
    static Item money(Project project, String date, String wan, String nature) {
        return money(project, date, wan, Map.of(FundArrivalFields.NATURE, nature,
                FundArrivalFields.CERTIFIED_BY, "财政局"));
    }

    static Item money(Project project, String date, String wan, Map<Field<?>, ?> more) {
        var values = new LinkedHashMap<Field<?>, Object>(more);
        values.put(FundArrivalFields.PROJECT, project.id());
        values.put(FundArrivalFields.ARRIVED_ON, date == null ? null : day(date));
        values.put(FundArrivalFields.AMOUNT, wan == null ? null : Money.wan(wan));
        return item(EntityKind.FUND_ARRIVAL, values);
    }

    static Item foreign(Project project, String date, long dollars, boolean confirmed) {
        return item(EntityKind.FDI_RECORD, Map.of(FdiRecordFields.PROJECT, project.id(), FdiRecordFields.ARRIVED_ON,
                day(date), FdiRecordFields.DOLLARS, Dollars.of(dollars), FdiRecordFields.CONFIRMED, confirmed));
    }

    static Item trip(String id, String direction, String leader, String level, String from, String to) {
        return new Item(id, Facts.none(EntityKind.TRIP).withAll(map(TripFields.DIRECTION, direction,
                TripFields.LEADER, leader, TripFields.LEADER_LEVEL, level, TripFields.FIRST_DAY, day(from),
                TripFields.LAST_DAY, day(to))));
    }

    static Item visit(String trip, String enterprise, String date) {
        return item(EntityKind.VISIT, map(VisitFields.TRIP, trip, VisitFields.ENTERPRISE, enterprise, VisitFields.DAY,
                day(date)));
    }

    // Pairs of field and value; a value may be null.
    private static Map<Field<?>, Object> map(Object... pairs) {
        var values = new LinkedHashMap<Field<?>, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((Field<?>) pairs[i], pairs[i + 1]);
        }
        return values;
    }

    private static Item item(EntityKind kind, Map<Field<?>, ?> values) {
        count++;
        return new Item("item" + count, Facts.none(kind).withAll(values));
    }

    private static Bureau bureau(Map<Field<?>, ?> values) {
        return new Bureau(Bureau.ID, Facts.none(EntityKind.BUREAU).withAll(values));
    }
}
