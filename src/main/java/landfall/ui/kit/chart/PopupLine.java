package landfall.ui.kit.chart;

import landfall.domain.Project;

/**
 * One row behind a figure, as it is read.
 *
 * @param project the project whose dossier the row opens, or null
 * @param name what is counted
 * @param about who stands behind it, such as the investor
 * @param value what it adds to the figure, or why it is left out
 * @param date the date by which it counts, possibly empty
 */
public record PopupLine(Project project, String name, String about, String value, String date) {
    String words() {
        return String.join(" ", name, about, value, date).strip();
    }
}
