package landfall.cli.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import landfall.text.Texts;

/** Messages about rows of a ledger, each said once with all the rows that it is about. */
final class RowMessages {
    /** More would bury the message; the JSON names every row. */
    private static final int MOST_RUNS = 12;

    private final Texts texts;
    private final boolean namesSheets;
    private final Map<Place, TreeSet<Integer>> rows = new LinkedHashMap<>();

    private record Place(String sheet, String message) {
    }

    /** @param namesSheets true when the rows are those of several sheets */
    RowMessages(Texts texts, boolean namesSheets) {
        this.texts = texts;
        this.namesSheets = namesSheets;
    }

    /** Adds a message about the row with that number, or about the whole table when it is 0. */
    void add(String sheet, int row, String message) {
        rows.computeIfAbsent(new Place(sheet, message), place -> new TreeSet<>()).add(row);
    }

    /** One line a message, in the order in which they came. */
    List<String> lines() {
        return rows.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList();
    }

    private String line(Place place, TreeSet<Integer> numbers) {
        String where = numbers.first() == 0 ? texts.of("cli.import.table") : where(numbers);
        return namesSheets ? texts.of("cli.import.line_of_sheet", place.sheet, where, place.message)
                : texts.of("cli.import.line", where, place.message);
    }

    /** 2–5, 8 for 2, 3, 4, 5 and 8; of many the first and how many there are. */
    private String where(TreeSet<Integer> numbers) {
        var runs = new ArrayList<int[]>();
        for (int number : numbers) {
            if (!runs.isEmpty() && runs.getLast()[1] + 1 == number) {
                runs.getLast()[1] = number;
            } else {
                runs.add(new int[] {number, number});
            }
        }
        String first = runs.stream().limit(MOST_RUNS).map(run -> run[0] == run[1] ? Integer.toString(run[0]) : run[0] + "\u2013" + run[1])
                .collect(Collectors.joining(texts.of("cli.separator")));
        return runs.size() <= MOST_RUNS ? texts.of("cli.import.row", first)
                : texts.of("cli.import.rows_among", first, numbers.size());
    }
}
