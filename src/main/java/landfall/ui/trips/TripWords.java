package landfall.ui.trips;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.text.FieldText;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;

/** Trips and visits in words: days, names, numbers. */
final class TripWords {
    private final PlaceContext context;
    private final Texts texts;
    private final Pipeline pipeline;

    TripWords(PlaceContext context, Pipeline pipeline) {
        this.context = context;
        this.texts = context.texts();
        this.pipeline = pipeline;
    }

    /** 2024年8月26日—8月30日, or one date. */
    String days(Item trip) {
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY);
        if (first == null || last == null || last.equals(first)) {
            return context.formats().date(first == null ? last : first);
        }
        return texts.of("trips.days", context.formats().date(first),
                first.year() == last.year() ? context.formats().shortDate(last) : context.formats().date(last));
    }

    /** 5 天 · 3 家企业 · 走访 4 次: what there is to say about the size of a trip. */
    String size(Item trip, List<Item> visits) {
        long enterprises = visits.stream().map(visit -> visit.get(VisitFields.ENTERPRISE)).filter(Objects::nonNull)
                .distinct().count();
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY) == null ? first : trip.get(TripFields.LAST_DAY);
        boolean exact = first != null && !first.isMonthOnly() && !last.isMonthOnly()
                && !last.earliest().isBefore(first.earliest());
        String met = texts.of("trips.size", context.formats().integer(enterprises),
                context.formats().integer(visits.size()));
        return exact ? texts.of("trips.size.days",
                context.formats().integer(ChronoUnit.DAYS.between(first.earliest(), last.earliest()) + 1), met) : met;
    }

    /** Whom a visit met: the enterprise, else what the visit was about. */
    String name(Item visit) {
        String enterprise = value(visit, VisitFields.ENTERPRISE);
        String purpose = value(visit, VisitFields.PURPOSE);
        return !enterprise.isEmpty() ? enterprise : purpose.isEmpty() ? texts.of("trips.visit.unnamed") : purpose;
    }

    /** The value of a field in words, empty for none. */
    String value(Item item, Field<?> field) {
        return FieldText.of(field, item.get(field), texts, context.formats(), pipeline::nameOf);
    }

    /** 8月26日 周一; a month without a day keeps its month. */
    String day(DayOrMonth day) {
        if (day == null) {
            return texts.of("trips.day.none");
        }
        return day.isMonthOnly() ? context.formats().date(day) : texts.of("trips.day", context.formats().shortDate(day),
                day.earliest().getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.language().locale()));
    }

    /** True when a trip or one of its visits was given different values on different laptops. */
    static boolean isDisputed(Item trip, Pipeline pipeline) {
        return !pipeline.conflicts(trip.id()).isEmpty() || pipeline.itemsOf(EntityKind.VISIT, trip.id()).stream()
                .anyMatch(visit -> !pipeline.conflicts(visit.id()).isEmpty());
    }

    /** True when what should follow a trip or a visit is late. */
    static boolean isOverdue(Item item, LocalDate today) {
        boolean visit = item.kind() == EntityKind.VISIT;
        DayOrMonth due = item.get(visit ? VisitFields.FOLLOW_UP_DUE : TripFields.FOLLOW_UP_DUE);
        DayOrMonth done = item.get(visit ? VisitFields.FOLLOWED_UP_ON : TripFields.FOLLOWED_UP_ON);
        return due != null && done == null && due.latest().isBefore(today);
    }
}
