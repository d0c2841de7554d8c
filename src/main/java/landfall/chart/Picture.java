package landfall.chart;

import java.util.List;
import landfall.insight.Tally;
import org.jfree.chart.JFreeChart;

/**
 * A chart with all that stands behind it.
 *
 * @param title what it shows, such as 每月新签约额
 * @param unit of the values, such as 亿元
 * @param chart drawn in one palette; it has no title of its own, the reader puts {@link #title} and unit above it
 * @param marks what a pointer or a key can reach, in reading order
 * @param headers of the table that says the same as the chart
 * @param rows of that table
 * @param height the height in pixels at which the chart looks right; its width is free
 */
public record Picture(String title, String unit, JFreeChart chart, List<Mark> marks, List<String> headers,
        List<List<String>> rows, int height) {

    /**
     * A bar or another sign of the chart.
     *
     * @param series the index of the chart's series
     * @param category the index of the month, the row or the stage
     * @param name what the mark is, such as 2024年8月 or 新材料
     * @param words what the mark says, for a tip and for a screen reader
     * @param tally the projects behind it
     */
    public record Mark(int series, int category, String name, String words, Tally tally) {
    }

    public Picture {
        marks = List.copyOf(marks);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
