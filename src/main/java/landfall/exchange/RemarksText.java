package landfall.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts together a project's remarks: what the ledger's own column says, and the texts that no field takes. */
final class RemarksText {
    private static final Pattern KEPT = Pattern.compile("[^：]{1,40}：.+");

    private RemarksText() {
    }

    /**
     * The new remarks. Lines that are already there are not repeated; lines that an earlier ledger left for other
     * columns stay.
     *
     * @param before the remarks so far, or null
     * @param own what the ledger's column of remarks says, or null
     * @param kept lines "header：value"
     */
    static String joined(String before, String own, List<String> kept) {
        Set<String> lines = new LinkedHashSet<>(lines(own));
        List<String> old = lines(before);
        var wanted = new LinkedHashSet<>(lines);
        wanted.addAll(kept);
        if (wanted.isEmpty() || old.containsAll(wanted)) {
            return before;
        }
        Set<String> headers = kept.stream().map(RemarksText::header).collect(Collectors.toSet());
        for (String line : old) {
            boolean ofAnotherColumn = KEPT.matcher(line).matches() && !headers.contains(header(line));
            if (own == null ? !headers.contains(header(line)) : ofAnotherColumn) {
                lines.add(line);
            }
        }
        lines.addAll(kept);
        return String.join("\n", lines);
    }

    private static String header(String line) {
        return KEPT.matcher(line).matches() ? line.substring(0, line.indexOf('：')) : line;
    }

    private static List<String> lines(String text) {
        return text == null ? List.of()
                : new ArrayList<>(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
