package landfall.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import landfall.domain.Area;
import landfall.domain.Count;
import landfall.domain.DayOrMonth;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.Money;
import landfall.domain.PhoneNumber;
import landfall.domain.ProjectFields;

/** What makes a single value wrong, or worth a second look, in forms and imports alike (domain §2.1 and §2.3). */
public final class Checks {
    private static final int LONGEST_NAME = 60;
    private static final Money HUGE = Money.yi("100");
    private static final Money TINY = Money.wan("100");
    private static final int MOST_DAYS = 999;
    private static final BigDecimal MUCH_LAND = BigDecimal.valueOf(5_000);

    private Checks() {
    }

    /**
     * A remark on a value.
     *
     * @param refused true when the value cannot be kept; false when it only deserves a second look
     * @param key the text key of what to say
     */
    public record Remark(boolean refused, String key) {
        public String message(Texts texts) {
            return texts.of(key);
        }
    }

    /** The remark on the value of a project's field, if it deserves one; null is never remarked on. */
    public static Optional<Remark> of(Field<?> field, Object value, LocalDate today) {
        return Optional.ofNullable(value == null ? null : remark(field, value, today));
    }

    private static boolean isPast(Field<?> field) {
        return field.group() == FieldGroup.MILESTONES || field == ProjectFields.EXIT_ON;
    }

    private static Remark remark(Field<?> field, Object value, LocalDate today) {
        return switch (value) {
            case String name when field == ProjectFields.NAME && name.length() > LONGEST_NAME ->
                new Remark(true, "reading.check.long_name");
            case Money money when field == ProjectFields.TOTAL_INVESTMENT && money.yuan() == 0 ->
                new Remark(true, "reading.check.no_money");
            case Money money when money.compareTo(HUGE) >= 0 -> new Remark(false, "reading.check.huge");
            case Money money when field == ProjectFields.TOTAL_INVESTMENT && money.compareTo(TINY) < 0 ->
                new Remark(false, "reading.check.tiny");
            case Count limit when field.kind() == EntityKind.BUREAU && (limit.number() < 1 || limit.number() > MOST_DAYS) ->
                new Remark(true, "reading.check.limit");
            case Area area when area.mu().compareTo(MUCH_LAND) > 0 -> new Remark(false, "reading.check.much_land");
            case String phone when field.isPersonal() && !PhoneNumber.isPlausible(phone) ->
                new Remark(false, "reading.check.phone");
            case DayOrMonth date when isPast(field) && date.earliest().isAfter(today) ->
                new Remark(true, "reading.check.future");
            default -> null;
        };
    }
}
