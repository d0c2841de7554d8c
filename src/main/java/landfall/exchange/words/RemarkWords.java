package landfall.exchange.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.text.AreaUnit;
import landfall.text.Reading;
import landfall.text.Readings;

/** Finds the figures that officers hide in the remarks: 约200亩;带动就业5000余人;年税收3000万元. */
public final class RemarkWords {
    private static final String ABOUT = "(?:大?约|近|超过?|逾|不少于|至少|将近)?";
    private static final String FIGURE = ABOUT + "\\d[\\d,.]*";
    private static final Pattern LAND = Pattern.compile("(" + FIGURE + "[余多]?亩(?:左右|以上)?)");
    private static final Pattern INVESTMENT = Pattern.compile("总?投资(?:额|规模)?(?:为|达)?(" + FIGURE + "[余多]?[亿万]元?(?:左右|以上)?)");
    private static final Pattern JOBS = Pattern.compile("就业(?:岗位|人数|人员|人口)?(?:为|达到?)?(" + FIGURE
            + "[万千]?[余多]?(?:人|个|名)(?:以上|左右)?)|(" + FIGURE + "[万千]?[余多]?(?:个|名|人)(?:以上|左右)?)(?:的)?(?:就业|人就业)");
    private static final Pattern TAX = Pattern.compile("(?:(?:(?<!\\d)年|预计|预期|达产|每年)[^;；,，。\\d]{0,8})(?:税收|纳税|缴税|利税)(?:额|贡献)?(?:为|达到?|可达)?("
            + FIGURE + "[余多]?[亿万]元?(?:以上|左右)?)");

    private RemarkWords() {
    }

    /** A qualified area in the remarks that gives the same figure as the exact one, or null. */
    public static Area qualified(String remarks, Area exact) {
        Matcher found = LAND.matcher(Words.flat(remarks));
        while (found.find()) {
            Area area = value(Readings.area(found.group(1), AreaUnit.MU));
            if (area != null && area.qualifier() != Qualifier.EXACT && area.hundredthsOfMu() == exact.hundredthsOfMu()) {
                return area;
            }
        }
        return null;
    }

    /** A qualified investment in the remarks that gives the same figure as the exact one, or null. */
    public static Money qualified(String remarks, Money exact) {
        Matcher found = INVESTMENT.matcher(Words.flat(remarks));
        while (found.find()) {
            Money money = value(Readings.money(found.group(1), Money.WAN));
            if (money != null && money.qualifier() != Qualifier.EXACT && money.yuan() == exact.yuan()) {
                return money;
            }
        }
        return null;
    }

    /** The jobs that the remarks speak of, or null. */
    public static Count jobs(String remarks) {
        Matcher found = JOBS.matcher(Words.flat(remarks));
        return found.find() ? value(Readings.count(found.group(1) != null ? found.group(1) : found.group(2))) : null;
    }

    /** The yearly tax that the remarks expect, or null. */
    public static Money tax(String remarks) {
        Matcher found = TAX.matcher(Words.flat(remarks));
        return found.find() ? value(Readings.money(found.group(1), Money.WAN)) : null;
    }

    private static <T> T value(Reading<T> reading) {
        return reading.isUnreadable() ? null : reading.value();
    }
}
