package landfall.report.writing;

import java.util.List;
import landfall.domain.value.Dollars;
import landfall.domain.value.Money;
import landfall.insight.close.Entry;
import landfall.insight.close.Line;
import landfall.insight.close.Part;
import landfall.insight.indicator.Indicator;
import landfall.text.Formats;
import landfall.text.Texts;

/** What an open month reports late and puts right, in words: which figure, its old and its new value. */
public record EntryWords(Texts texts, Formats formats) {
    /** One figure that an entry changes; — stands for what did not or does not count. */
    public record Change(String figure, String before, String after) {
    }

    public String kind(Entry entry) {
        return texts.of(entry.kind().labelKey());
    }

    /** The figures that the entry changes. */
    public List<Change> changes(Entry entry) {
        return entry.changed().stream().map(indicator -> new Change(texts.of(indicator.labelKey()),
                value(entry.before(), indicator), value(entry.after(), indicator))).toList();
    }

    private String value(Line line, Indicator indicator) {
        if (line == null) {
            return "—";
        }
        Part part = line.part(indicator);
        return switch (indicator.unit()) {
            case YUAN -> formats.money(new Money(part.amount(), part.qualifier()));
            case DOLLARS -> formats.dollars(new Dollars(part.amount(), part.qualifier()));
            default -> formats.integer(part.amount());
        };
    }
}
