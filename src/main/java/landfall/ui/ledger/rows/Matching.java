package landfall.ui.ledger.rows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Names;
import landfall.text.SearchWord;

/** Turns what stands in the filter row into a test of rows. */
final class Matching {
    private Matching() {
    }

    /** The test that the filter makes of a column, or empty when what was typed is not understood. */
    static Optional<Predicate<LedgerRow>> of(LedgerColumn column, ColumnFilter filter, LedgerWords words) {
        return switch (filter) {
            case ColumnFilter.AnyOf choice -> Optional.of(row -> {
                Object value = column.value(row);
                return choice.values().contains(value == null ? "" : value);
            });
            case ColumnFilter.Typed typed -> typed(column, typed.text().strip(), words);
        };
    }

    private static Optional<Predicate<LedgerRow>> typed(LedgerColumn column, String text, LedgerWords words) {
        if (text.isEmpty()) {
            return Optional.of(row -> true);
        }
        if (Bounds.asksForNothing(text)) {
            return Optional.of(row -> column.value(row) == null);
        }
        return switch (column.kind()) {
            case TEXT, CHOICE -> Optional.of(contains(column, text, words));
            case MONEY, AREA, NUMBER -> Bounds.number(text, words.decimals(column)).map(test -> row -> {
                BigDecimal number = words.number(column, row);
                return number != null && test.test(number);
            });
            case DATE -> Bounds.date(text)
                    .map(test -> row -> column.value(row) instanceof DayOrMonth date && test.test(date));
        };
    }

    // Every word must occur, as text or by pinyin initials; width, case and punctuation do not matter unless nothing else was typed.
    private static Predicate<LedgerRow> contains(LedgerColumn column, String text, LedgerWords words) {
        List<SearchWord> needles = Arrays.stream(text.split("\\s+")).map(Names::normalised)
                .filter(word -> !word.isEmpty()).map(SearchWord::of).toList();
        if (needles.isEmpty()) {
            String exact = text.toLowerCase(Locale.ROOT);
            return row -> words.plain(column, row).toLowerCase(Locale.ROOT).contains(exact);
        }
        return row -> {
            String hay = Names.normalised(words.plain(column, row));
            return needles.stream().allMatch(needle -> needle.isInName(hay));
        };
    }
}
