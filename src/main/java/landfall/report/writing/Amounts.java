package landfall.report.writing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.domain.value.Quantity;
import landfall.text.Formats;
import landfall.text.Texts;

/** A column of amounts: one unit and one number of decimals, as few as the amounts allow. */
public final class Amounts {
    private static final long MILLION = 1_000_000L;

    private final Texts texts;
    private final Formats formats;
    private final long unit;
    private final int decimals;
    private final String name;

    private Amounts(Texts texts, long unit, int decimals, String name) {
        this.texts = texts;
        this.formats = Formats.forPrint(texts);
        this.unit = unit;
        this.decimals = decimals;
        this.name = name;
    }

    private static Amounts ofMoney(Texts texts, long unit, int decimals) {
        return new Amounts(texts, unit, decimals, !texts.isChinese() ? texts.of("report.unit.million")
                : texts.of(unit == Money.YI ? "app.unit.yi" : "app.unit.wan"));
    }

    /** Sums of US dollars in 万美元, in English in millions, with at most two decimals. */
    public static Amounts dollars(Texts texts, Collection<Dollars> amounts) {
        long unit = texts.isChinese() ? Money.WAN : MILLION;
        return new Amounts(texts, unit, widest(amounts, unit, 0), texts.of("app.unit.dollars"));
    }

    /** Sums in 亿元, rounded to at most two decimals; in English in millions of yuan with at most one. */
    public static Amounts sums(Texts texts, Collection<Money> amounts) {
        long unit = texts.isChinese() ? Money.YI : MILLION;
        return ofMoney(texts, unit, Math.min(texts.isChinese() ? 2 : 1, decimals(texts, amounts, unit)));
    }

    /** Single amounts, exact: in 亿元 when two decimals hold them all, otherwise in 万元. Nulls are passed over. */
    public static Amounts exact(Texts texts, List<Money> amounts) {
        List<Money> known = amounts.stream().filter(Objects::nonNull).toList();
        boolean large = known.stream().allMatch(money -> fits(money, Money.YI, 2));
        long unit = !texts.isChinese() ? MILLION : large ? Money.YI : Money.WAN;
        return ofMoney(texts, unit, unit == Money.WAN ? widest(known, unit, 0) : decimals(texts, known, unit));
    }

    /** The unit for a column's header. */
    public String unit() {
        return name;
    }

    /** The number with its qualifier; null is 待估. */
    public String text(Quantity amount) {
        if (amount == null) {
            return texts.of("app.money.unknown");
        }
        String number = formats.fixed(in(amount, unit), decimals);
        return switch (amount.qualifier()) {
            case EXACT -> number;
            case ABOUT -> texts.of("app.qualifier.about", number);
            case AT_LEAST -> texts.of("app.qualifier.at_least", number);
        };
    }

    /** The unrounded amount in the column's unit, for a spreadsheet; null where it is not known. */
    public BigDecimal figure(Quantity amount) {
        return amount == null ? null : in(amount, unit);
    }

    private static int decimals(Texts texts, Collection<Money> amounts, long unit) {
        return widest(amounts, unit, texts.isChinese() ? 1 : 0);
    }

    private static int widest(Collection<? extends Quantity> amounts, long unit, int least) {
        return Stream.iterate(least, places -> places < 2, places -> places + 1)
                .filter(places -> amounts.stream().allMatch(one -> fits(one, unit, places))).findFirst().orElse(2);
    }

    private static BigDecimal in(Quantity amount, long unit) {
        return amount.amount().divide(BigDecimal.valueOf(unit));
    }

    private static boolean fits(Quantity amount, long unit, int decimals) {
        BigDecimal number = in(amount, unit).stripTrailingZeros();
        return number.signum() == 0 || number.scale() <= decimals;
    }
}
