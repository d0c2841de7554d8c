package landfall.chart;

import landfall.insight.Tally;
import landfall.text.Formats;
import landfall.text.Texts;

/** What a mark says when it is pointed at or read out. */
public final class Said {
    private Said() {
    }

    /** 2024年8月：4.6 亿元，3 个项目, with the number of projects without an amount when there are any. */
    public static String of(String what, Tally tally, Texts texts) {
        var formats = Formats.forScreen(texts);
        String count = formats.integer(tally.count());
        String money = formats.money(tally.total());
        return tally.withoutAmount() == 0 ? texts.of("chart.mark", what, money, count)
                : texts.of("chart.mark.unknown", what, money, count, formats.integer(tally.withoutAmount()));
    }
}
