package landfall.sheet.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import landfall.sheet.file.SheetBudget;

/**
 * Splits text into records and fields, and finds out which character separates them. Forgiving where hand-made files
 * are wrong: a quotation mark that is never closed is an ordinary character, and takes nothing else with it.
 */
final class Delimited {

    private static final char[] CANDIDATES = {'\t', ',', ';', '|'};
    private static final int SAMPLE = 400;
    /** A quoted field longer than a spreadsheet cell can be is a stray quotation mark. */
    private static final int LONGEST_FIELD = 40_000;
    /** More than any ledger has; text beyond is not kept in memory. */
    private static final int MOST_FIELDS = 3_000_000;

    private final String text;
    private final char delimiter;
    private final int mostRecords;
    private final List<List<String>> records = new ArrayList<>();
    private int at;
    private int fieldCount;

    private Delimited(String text, char delimiter, int mostRecords) {
        this.text = text;
        this.delimiter = delimiter;
        this.mostRecords = mostRecords;
    }

    /**
     * All records, or empty if they are more than any ledger has. A blank line is a record with one empty field, so
     * that row numbers stay those of the spreadsheet.
     */
    static Optional<List<List<String>>> split(String text, char delimiter) {
        Delimited whole = new Delimited(text, delimiter, SheetBudget.MOST_ROWS);
        List<List<String>> records = whole.run();
        return whole.at < text.length() ? Optional.empty() : Optional.of(records);
    }

    /** The separator that divides the records most evenly into most fields; a comma where nothing does. */
    static char delimiterOf(String text) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(new Delimited(text, candidate, SAMPLE).run());
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /**
     * Title rows, ragged rows and commas inside words may not outvote the body of the table: what counts is how many
     * records have the same number of fields, and how many fields that is.
     */
    private static double score(List<List<String>> records) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int filled = 0;
        for (List<String> record : records) {
            if (record.size() > 1 || !record.getFirst().isBlank()) {
                filled++;
                sizes.merge(record.size(), 1, Integer::sum);
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> size : sizes.entrySet()) {
            double share = (double) size.getValue() / filled;
            best = Math.max(best, share * share * (size.getKey() - 1));
        }
        return best;
    }

    private List<List<String>> run() {
        while (at < text.length() && records.size() < mostRecords && fieldCount < MOST_FIELDS) {
            records.add(record());
        }
        return records;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (at >= text.length() || ++fieldCount >= MOST_FIELDS) {
                return fields;
            }
            char c = text.charAt(at++);
            if (c != delimiter) {
                if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return fields;
            }
        }
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == '"') {
            int close = closingQuote(at);
            if (close > 0) {
                String quoted = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return lineBreaks(quoted + rest());
            }
        }
        return rest();
    }

    /** Up to the next separator or end of line; after a closing quote there should be nothing left, but keep it. */
    private String rest() {
        int start = at;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == delimiter || c == '\n' || c == '\r') {
                break;
            }
            at++;
        }
        return text.substring(start, at);
    }

    private int closingQuote(int open) {
        int end = (int) Math.min(text.length(), (long) open + LONGEST_FIELD);
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == '"') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else {
                    // A field over several lines that does not end properly was opened by a stray mark.
                    return endsField(i + 1) || text.substring(open, i).indexOf('\n') < 0 ? i : -1;
                }
            }
        }
        return -1;
    }

    private boolean endsField(int index) {
        return index >= text.length() || text.charAt(index) == delimiter || "\r\n".indexOf(text.charAt(index)) >= 0;
    }

    private static String lineBreaks(String field) {
        return field.indexOf('\r') < 0 ? field : field.replace("\r\n", "\n").replace('\r', '\n');
    }
}
