package landfall.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A written report: the paper, where its figures come from, and what was checked.
 *
 * @param cutOff the day up to which it reports
 * @param traces the printed figures by id, in the order of the paper
 * @param checks what was verified before it goes out, possibly nothing
 */
public record Paper(LocalDate cutOff, Document document, Map<String, Trace> traces, List<Check> checks) {
    public Paper {
        Objects.requireNonNull(cutOff);
        Objects.requireNonNull(document);
        traces = Collections.unmodifiableMap(new LinkedHashMap<>(traces));
        checks = List.copyOf(checks);
    }
}
