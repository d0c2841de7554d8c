package landfall.ui.kit.chart;

import java.util.List;
import java.util.function.Supplier;

/**
 * What stands behind a figure: its rows and, on demand, what it leaves out.
 *
 * @param title what the figure is, such as 签约项目 · 2024年8月
 * @param definition the sentence that says what counts, possibly empty
 * @param total the figure itself, in words
 * @param counted in the order in which they are shown
 * @param leftOut called in the background when the user asks; null where nothing is left out by a rule
 */
public record PopupSheet(String title, String definition, String total, List<PopupLine> counted,
        Supplier<LeftOut> leftOut) {

    /**
     * What a figure leaves out.
     *
     * @param summary how many for which reason, possibly empty
     */
    public record LeftOut(String summary, List<PopupLine> lines) {
        public LeftOut {
            lines = List.copyOf(lines);
        }
    }

    public PopupSheet {
        counted = List.copyOf(counted);
    }
}
