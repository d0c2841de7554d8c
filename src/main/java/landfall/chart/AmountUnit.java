package landfall.chart;

import landfall.domain.value.Money;
import landfall.text.Formats;
import landfall.text.Texts;

/**
 * The one unit in which a chart's amounts are written.
 *
 * @param yuan how many yuan one unit is
 * @param decimals how many decimals every amount has
 * @param label the unit as the heading names it, such as 亿元
 */
public record AmountUnit(long yuan, int decimals, String label) {
    private static final long MILLION = 1_000_000L;
    private static final long BILLION = 1_000_000_000L;

    /** 亿元 with one decimal; billions of yuan with two in English. */
    public static AmountUnit large(Texts texts) {
        return texts.isChinese() ? new AmountUnit(Money.YI, 1, texts.of("chart.unit.large"))
                : new AmountUnit(BILLION, 2, texts.of("chart.unit.large"));
    }

    /** 万元; millions of yuan in English. */
    public static AmountUnit small(Texts texts) {
        return new AmountUnit(texts.isChinese() ? Money.WAN : MILLION, 0, texts.of("chart.unit.small"));
    }

    /** The number without the unit, with thousands separators and this unit's decimals. */
    public String number(Money money, Formats formats) {
        return formats.moneyIn(money, yuan, decimals);
    }

    /** The number with its unit: 31.1 亿元, ¥3.11 bn. */
    public String written(Money money, Formats formats, Texts texts) {
        return yuan == Money.YI || yuan == BILLION ? texts.of("chart.amount.large", number(money, formats))
                : texts.of("chart.amount.small", number(money, formats));
    }

    /** The amount in this unit. */
    public double of(Money money) {
        return (double) money.yuan() / yuan;
    }
}
