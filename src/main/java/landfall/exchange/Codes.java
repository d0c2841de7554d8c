package landfall.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.value.Names;
import landfall.exchange.rows.LedgerRow;

/** Gives projects their numbers, ZS-YYYY-NNNN, each once. */
final class Codes {
    private static final Pattern OWN = Pattern.compile("(?i)ZS-(\\d{4})-(\\d{4,8})");

    private final Set<String> used = new HashSet<>();
    private final Map<Integer, Integer> last = new HashMap<>();

    Codes(Pipeline pipeline, List<LedgerRow> rows) {
        pipeline.projects().forEach(project -> {
            if (project.code() != null) {
                used.add(Names.normalised(project.code()));
                count(project.code());
            }
        });
        rows.forEach(row -> row.get(ProjectFields.CODE).ifPresent(this::count));
    }

    private void count(String code) {
        Matcher own = OWN.matcher(code.strip());
        if (own.matches()) {
            last.merge(Integer.valueOf(own.group(1)), Integer.valueOf(own.group(2)), Math::max);
        }
    }

    /** Takes a code from a ledger; false when another project has it. */
    boolean take(String code) {
        return used.add(Names.normalised(code));
    }

    /** The next code of a year. */
    String next(int year) {
        int number = last.merge(year, 1, Integer::sum);
        return String.format(Locale.ROOT, "ZS-%04d-%04d", year, number);
    }
}
