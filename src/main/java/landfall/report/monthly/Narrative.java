package landfall.report.monthly;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.value.Money;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.comparison.MonthlySigned;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.report.writing.Words;

/** The opening paragraph of the bulletin: one whole sentence a figure. */
final class Narrative {
    private static final Words.Variants COUNT = new Words.Variants("report.lead.signed.up", "report.lead.signed.down",
            "report.lead.signed.level", "report.lead.signed.no_base");
    private static final Words.Variants AMOUNT = new Words.Variants("report.lead.amount.up", "report.lead.amount.down",
            "report.lead.amount.level", "report.lead.amount.no_base");
    private static final Words.Variants CAPITAL = new Words.Variants("report.lead.capital.up",
            "report.lead.capital.down", "report.lead.capital.level", "report.lead.capital.no_base");
    private static final Words.Variants MONTH = new Words.Variants("report.lead.month.up", "report.lead.month.down",
            "report.lead.month.level", "report.lead.month.no_base");

    private final MonthFigures figures;
    private final Words words;
    private final List<String> sentences = new ArrayList<>();

    private Narrative(MonthFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    static String of(MonthFigures figures, Words words) {
        var narrative = new Narrative(figures, words);
        narrative.signed();
        narrative.month();
        narrative.works();
        narrative.talks();
        return String.join(words.texts().isChinese() ? "" : " ", narrative.sentences);
    }

    private void signed() {
        IndicatorRow count = figures.row(Indicator.SIGN_N);
        String period = words.formats().period(figures.yearToDate());
        if (count.ytd() == 0 && count.priorYtd() == 0) {
            sentences.add(words.of("report.lead.signed.none", period));
            return;
        }
        sentences.add(words.grown(count.growth(), COUNT, period, count.ytd()));
        if (count.ytd() == 0) {
            return;
        }
        sentences.add(grownMoney(figures.row(Indicator.SIGN_INV), AMOUNT));
        int unknown = figures.row(Indicator.SIGN_INV).ytdFigure().incomplete().size();
        if (unknown > 0) {
            sentences.add(words.of("report.lead.unknown", unknown));
        }
        bands();
        sentences.add(grownMoney(figures.row(Indicator.SIGN_CAP), CAPITAL));
    }

    private String grownMoney(IndicatorRow row, Words.Variants variants) {
        return words.grown(row.growth(), variants, words.formats().money(row.ytdFigure().money()));
    }

    private void bands() {
        long large = figures.row(Indicator.SIGN_GE_100M).ytd();
        long larger = figures.row(Indicator.SIGN_GE_1BN).ytd();
        long top = figures.row(Indicator.SIGN_500).ytd();
        if (larger > 0) {
            sentences.add(words.of("report.lead.bands", large, larger));
        } else if (large > 0) {
            sentences.add(words.of("report.lead.band", large));
        }
        if (top > 0) {
            sentences.add(words.of("report.lead.top500", top));
        }
    }

    private void month() {
        MonthlySigned.Month month = figures.months().getLast();
        long count = figures.row(Indicator.SIGN_N).month();
        Figure amount = figures.row(Indicator.SIGN_INV).monthFigure();
        String name = words.monthOnly(figures.month());
        // An amount put right in a month without signings is no signing; the list of corrections tells of it.
        if (count == 0 && figures.signed().isEmpty()) {
            sentences.add(words.of("report.lead.month.none", name));
            return;
        }
        Money total = amount.money();
        Growth growth = month.growth();
        sentences.add(words.grown(growth, MONTH, name, count, words.formats().money(total)));
    }

    private void works() {
        long landed = figures.row(Indicator.LAND_N).ytd();
        long started = figures.row(Indicator.START_N).ytd();
        long done = figures.row(Indicator.DONE_N).ytd();
        long producing = figures.row(Indicator.PROD_N).ytd();
        if (landed + started + done + producing > 0) {
            sentences.add(words.of("report.lead.works", words.monthsSoFar(figures.month()), landed, started, done,
                    producing));
        }
    }

    private void talks() {
        Figure stock = figures.row(Indicator.TALK_STOCK).ytdFigure();
        if (stock.value() > 0) {
            sentences.add(words.of("report.lead.talks", words.formats().date(figures.cutOff()), stock.value(),
                    words.formats().money(figures.row(Indicator.TALK_STOCK_INV).ytdFigure().money())));
        }
    }
}
