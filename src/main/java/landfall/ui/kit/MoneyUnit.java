package landfall.ui.kit;

import landfall.domain.value.Money;
import landfall.text.Texts;

/** The unit in which totals and columns are shown: 亿元 or 万元, bn or m in English. */
public enum MoneyUnit {
    LARGE, SMALL;

    private static final long MILLION = 1_000_000L;
    private static final long BILLION = 1_000_000_000L;

    /** How many yuan one unit is. */
    public long yuan(Texts texts) {
        if (texts.isChinese()) {
            return this == LARGE ? Money.YI : Money.WAN;
        }
        return this == LARGE ? BILLION : MILLION;
    }

    /** The unit's name, 亿元 for instance. */
    public String label(Texts texts) {
        if (texts.isChinese()) {
            return texts.of(this == LARGE ? "app.unit.yi" : "app.unit.wan");
        }
        return texts.of(this == LARGE ? "app.unit.billion" : "app.unit.million");
    }

    /** How many decimals a column of amounts in this unit has. */
    public int decimals(Texts texts) {
        return this == SMALL ? 0 : texts.isChinese() ? 2 : 3;
    }

    /** How many decimals a total in this unit has. */
    public int totalDecimals(Texts texts) {
        return this == SMALL ? 0 : texts.isChinese() ? 1 : 2;
    }
}
