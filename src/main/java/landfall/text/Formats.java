package landfall.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Money;
import landfall.domain.value.Period;
import landfall.domain.value.Qualifier;

/** Writes amounts, areas, percentages and dates as the bureau writes them (domain §4.1 and §10). */
public final class Formats {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String MINUS = "\u2212";
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    private static final long MILLION = 1_000_000L;
    private static final long BILLION = 1_000_000_000L;

    private final Texts texts;
    private final boolean chinese;
    private final String gap;

    private Formats(Texts texts, String gap) {
        this.texts = texts;
        this.chinese = texts.isChinese();
        this.gap = gap;
    }

    /** For the screen: a thin gap stands between number and unit. */
    public static Formats forScreen(Texts texts) {
        return new Formats(texts, "\u00a0");
    }

    /** For official print: 26个, 76.7亿元. */
    public static Formats forPrint(Texts texts) {
        return new Formats(texts, texts.isChinese() ? "" : "\u00a0");
    }

    /** 20 亿元, 6,800 万元, 约 3 亿元; ¥2.00 bn, ¥68 m. Null is 待估 (to be estimated). */
    public String money(Money money) {
        return money == null ? texts.of("app.money.unknown") : moneyNumber(money) + gap + moneyUnit(money);
    }

    /** The number of {@link #money} with its qualifier and without its unit. */
    public String moneyNumber(Money money) {
        BigDecimal yuan = money.in(1);
        BigDecimal number = yuan.divide(unit(yuan));
        return qualified(chinese ? plain(number, 2) : "\u00a5" + (isLarge(yuan) ? fixed(number, 2) : plain(number, 2)),
                money.qualifier());
    }

    /** The unit that goes with {@link #moneyNumber}. */
    public String moneyUnit(Money money) {
        boolean large = isLarge(money.in(1));
        return chinese ? texts.of(large ? "app.unit.yi" : "app.unit.wan")
                : texts.of(large ? "app.unit.billion" : "app.unit.million");
    }

    private BigDecimal unit(BigDecimal amount) {
        boolean large = isLarge(amount);
        return BigDecimal.valueOf(chinese ? large ? Money.YI : Money.WAN : large ? BILLION : MILLION);
    }

    // What is rounded up to the larger unit is written in it: 1 亿元, never 10,000 万元.
    private boolean isLarge(BigDecimal amount) {
        long small = chinese ? Money.WAN : MILLION;
        long large = chinese ? Money.YI : BILLION;
        return amount.abs().divide(BigDecimal.valueOf(small), 2, RoundingMode.HALF_UP)
                .compareTo(BigDecimal.valueOf(large / small)) >= 0;
    }

    /** The amount in a unit of so many yuan with fixed decimals, for a column that keeps one unit; null is empty. */
    public String moneyIn(Money money, long yuanPerUnit, int decimals) {
        return money == null ? "" : fixed(money.in(yuanPerUnit), decimals);
    }

    /** 200 亩, 约 200 亩; null is empty. */
    public String area(Area area) {
        return area == null ? "" : qualified(plain(area.mu(), 2), area.qualifier()) + gap + texts.of("app.unit.mu");
    }

    /** 1,200 万美元, 1.2 亿美元; US$12 m; null is empty. */
    public String dollars(Dollars dollars) {
        if (dollars == null) {
            return "";
        }
        boolean large = isLarge(dollars.amount());
        String number = plain(dollars.amount().divide(unit(dollars.amount())), 2);
        return qualified(chinese ? number : "US$" + number, dollars.qualifier()) + gap
                + (chinese ? texts.of(large ? "app.unit.yi_dollars" : "app.unit.wan_dollars")
                : texts.of(large ? "app.unit.billion" : "app.unit.million"));
    }

    /** 12,000 ㎡; null is empty. */
    public String floorArea(FloorArea area) {
        return area == null ? "" : qualified(plain(area.amount(), 2), area.qualifier()) + gap
                + texts.of("app.unit.square_metre");
    }

    /** 2024年; 2024. */
    public String year(Year year) {
        return texts.of("app.year", year.toString());
    }

    /** 5,000 余; null is empty. */
    public String count(Count count) {
        return count == null ? "" : qualified(integer(count.number()), count.qualifier());
    }

    public String integer(long number) {
        return fixed(BigDecimal.valueOf(number), 0);
    }

    /** With thousands separators and so many decimals, rounded half up. */
    public String fixed(BigDecimal number, int decimals) {
        return write(number, decimals, decimals);
    }

    /** With thousands separators and at most so many decimals, trailing zeros dropped. */
    public String plain(BigDecimal number, int decimals) {
        return write(number, 0, decimals);
    }

    /** 63.9%. */
    public String percent(BigDecimal percent) {
        return fixed(percent, 1) + "%";
    }

    /** A difference in percentage points with its sign and without its unit: +3.2, −2.8. */
    public String signed(BigDecimal points) {
        BigDecimal rounded = points.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + fixed(rounded, 1);
    }

    /** A growth with its sign: +36.5%, −14.8%. */
    public String growth(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + percent(rounded);
    }

    /** 2024年8月30日 or 2019年10月; 30 Aug 2024 or Aug 2024; null is empty. */
    public String date(DayOrMonth date) {
        if (date == null) {
            return "";
        }
        return date.isMonthOnly() ? month(date.month()) : date(date.earliest());
    }

    public String date(LocalDate date) {
        return date.format(pattern("yyyy年M月d日", "d MMM yyyy"));
    }

    /** 8月30日; 30 Aug. A month-only date keeps its month: 2024年8月. Null is empty. */
    public String shortDate(DayOrMonth date) {
        if (date == null) {
            return "";
        }
        return date.isMonthOnly() ? month(date.month()) : date.earliest().format(pattern("M月d日", "d MMM"));
    }

    /** A moment to the minute, as this computer's clock shows it: 2024-08-30 09:05. */
    public String moment(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }

    /** 2024年8月; Aug 2024. */
    public String month(YearMonth month) {
        return month.format(pattern("yyyy年M月", "MMM yyyy"));
    }

    /** 2024年1—8月, 2024年8月, or two dates; Jan–Aug 2024. */
    public String period(Period period) {
        YearMonth first = YearMonth.from(period.from());
        YearMonth last = YearMonth.from(period.to());
        boolean wholeMonths = period.from().getDayOfMonth() == 1 && period.to().equals(last.atEndOfMonth());
        if (!wholeMonths) {
            return date(period.from()) + (chinese ? "—" : "\u2013") + date(period.to());
        }
        if (first.equals(last)) {
            return month(first);
        }
        if (first.getYear() == last.getYear()) {
            return chinese ? first.getYear() + "年" + first.getMonthValue() + "—" + last.getMonthValue() + "月"
                    : first.format(pattern("", "MMM")) + "\u2013" + month(last);
        }
        return month(first) + (chinese ? "—" : "\u2013") + month(last);
    }

    private DateTimeFormatter pattern(String inChinese, String inEnglish) {
        return DateTimeFormatter.ofPattern(chinese ? inChinese : inEnglish, texts.language().locale());
    }

    private String qualified(String number, Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> number;
            case ABOUT -> texts.of("app.qualifier.about", number);
            case AT_LEAST -> texts.of("app.qualifier.at_least", number);
        };
    }

    private static String write(BigDecimal number, int leastDecimals, int mostDecimals) {
        var format = new DecimalFormat("#,##0", SYMBOLS);
        format.setMinimumFractionDigits(leastDecimals);
        format.setMaximumFractionDigits(mostDecimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number).replace("-", MINUS);
    }
}
