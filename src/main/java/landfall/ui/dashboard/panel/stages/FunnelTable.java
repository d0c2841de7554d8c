package landfall.ui.dashboard.panel.stages;

import java.util.ArrayList;
import java.util.List;
import landfall.chart.AmountUnit;
import landfall.chart.Picture;
import landfall.insight.Funnel;
import landfall.text.Formats;
import landfall.text.Texts;

/** The funnel as a table: what stands around its bars on the screen, for the clipboard and for paper. */
public final class FunnelTable {
    private FunnelTable() {
    }

    /** The picture of the stages with the funnel's whole table in the place of its own. */
    static Picture of(Funnel funnel, Picture stages, AmountUnit unit, Texts texts) {
        return new Picture(texts.of("dashboard.funnel"), stages.unit(), stages.chart(), stages.marks(),
                headers(unit, texts), rows(funnel, unit, texts), stages.height());
    }

    public static List<String> headers(AmountUnit unit, Texts texts) {
        return List.of(texts.of("dashboard.funnel.stage"), texts.of("chart.projects"),
                texts.of("dashboard.funnel.amount.in", unit.label()), texts.of("dashboard.funnel.standing"),
                texts.of("dashboard.funnel.conversion"), texts.of("dashboard.funnel.stay"));
    }

    public static List<List<String>> rows(Funnel funnel, AmountUnit unit, Texts texts) {
        var formats = Formats.forScreen(texts);
        var rows = new ArrayList<List<String>>();
        for (Funnel.Step step : funnel.steps()) {
            rows.add(List.of(texts.of("stage." + step.stage().name()), formats.integer(step.reached().count()),
                    unit.number(step.reached().total(), formats), formats.integer(step.standing().count()),
                    step.conversion() == null ? "—" : formats.percent(step.conversion()), stays(step, texts)));
        }
        return rows;
    }

    /** The median and the ninetieth percentile of the days in a stage, — where none is known. */
    static String stays(Funnel.Step step, Texts texts) {
        var formats = Formats.forScreen(texts);
        return step.stays().isEmpty() ? "—" : texts.of("dashboard.funnel.stay.value",
                formats.integer(step.medianStay().getAsLong()), formats.integer(step.ninetiethStay().getAsLong()));
    }
}
