package landfall.report;

import java.util.List;
import java.util.Objects;
import landfall.domain.Project;

/**
 * One thing that was verified before the bulletin goes out.
 *
 * @param passed false when somebody should look at it
 * @param title what was found, in a few words
 * @param detail the figures behind it, or what to do
 * @param projects the projects concerned, possibly none
 */
public record Check(boolean passed, String title, String detail, List<Project> projects) {
    public Check {
        Objects.requireNonNull(title);
        Objects.requireNonNull(detail);
        projects = List.copyOf(projects);
    }
}
