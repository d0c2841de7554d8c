package landfall.report;

import java.util.List;
import java.util.Objects;
import landfall.domain.Project;

/**
 * A printed figure and the projects behind it.
 *
 * @param id the figure's id in the document
 * @param label what the figure counts, and when
 * @param value the figure as it is printed
 * @param definition the rule by which it is taken, possibly empty
 * @param projects the projects that make it
 */
public record Trace(String id, String label, String value, String definition, List<Project> projects) {
    public Trace {
        Objects.requireNonNull(id);
        Objects.requireNonNull(label);
        Objects.requireNonNull(value);
        Objects.requireNonNull(definition);
        projects = List.copyOf(projects);
    }
}
