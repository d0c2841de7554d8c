package landfall.chart;

import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.text.Formats;
import landfall.text.Texts;

/** How figures are written beside bars and in tables, amounts of money in the one unit of the page. */
public final class FigureWords {
    private FigureWords() {
    }

    /** The number without its unit, — where there is none; dollars keep theirs. */
    public static String number(Figure figure, AmountUnit unit, Formats formats) {
        return figure.indicator().unit() == Indicator.Unit.YUAN && figure.number() != null
                ? unit.number(figure.money(), formats) : figure.text(formats);
    }

    /** The number with its unit. */
    public static String written(Figure figure, AmountUnit unit, Formats formats, Texts texts) {
        if (figure.number() == null) {
            return "—";
        }
        return switch (figure.indicator().unit()) {
            case YUAN -> unit.written(figure.money(), formats, texts);
            case DOLLARS, PERCENT -> figure.text(formats);
            case PROJECTS, LEADS, BATCHES, ENTERPRISES, DAYS, MONTHS, WAN_PER_MU ->
                    figure.text(formats) + "\u00a0" + texts.of(figure.indicator().unit().labelKey());
        };
    }

    /** The unit of the numbers, empty for what carries its own. */
    public static String unit(Indicator indicator, AmountUnit unit, Texts texts) {
        return switch (indicator.unit()) {
            case YUAN -> unit.label();
            case DOLLARS, PERCENT -> "";
            case PROJECTS, LEADS, BATCHES, ENTERPRISES, DAYS, MONTHS, WAN_PER_MU -> texts.of(indicator.unit().labelKey());
        };
    }

    /** The length of a bar; 0 where there is no number. */
    public static double length(Figure figure) {
        return figure.number() == null ? 0 : Math.max(0, figure.number().doubleValue());
    }
}
