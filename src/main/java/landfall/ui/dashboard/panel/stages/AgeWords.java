package landfall.ui.dashboard.panel.stages;

import java.util.ArrayList;
import java.util.List;
import landfall.insight.AgeStrip;
import landfall.text.Formats;
import landfall.text.Texts;

/** The heat strip in words, for the clipboard and for paper. */
public final class AgeWords {
    private AgeWords() {
    }

    /** The heads of all columns but the stage's. */
    public static List<String> heads(Texts texts) {
        var heads = new ArrayList<String>();
        AgeStrip.bands().forEach(band -> heads.add(name(band, texts)));
        heads.addAll(List.of(texts.of("dashboard.ages.paused"), texts.of("dashboard.ages.stale")));
        return heads;
    }

    /** A stage's row, the stage first. */
    public static List<String> cells(AgeStrip.Row row, Formats formats, Texts texts) {
        var cells = new ArrayList<String>();
        cells.add(texts.of("stage." + row.stage().name()));
        row.cells().forEach(tally -> cells.add(formats.integer(tally.count())));
        cells.add(formats.integer(row.paused().count()));
        cells.add(formats.integer(row.stale().count()));
        return cells;
    }

    /** A band of working days, 11–20. */
    static String name(AgeStrip.Band band, Texts texts) {
        if (band.fromDay() == 0) {
            return texts.of("dashboard.ages.up_to", band.toDay().getAsInt());
        }
        return band.toDay().isPresent() ? texts.of("dashboard.ages.between", band.fromDay(), band.toDay().getAsInt())
                : texts.of("dashboard.ages.above", band.fromDay() - 1);
    }
}
