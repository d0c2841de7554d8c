package landfall.report.writing;

import java.time.YearMonth;
import java.util.Optional;
import landfall.domain.BureauFields;
import landfall.domain.BulletinFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.value.Count;

/** The running number of a monthly bulletin within its year: the one set by hand, or the next one. */
public final class IssueNumber {
    private IssueNumber() {
    }

    /** The number set for the month by hand; empty when there is none. */
    public static Optional<Count> set(Pipeline pipeline, YearMonth month) {
        return pipeline.items(EntityKind.BULLETIN).stream()
                .filter(item -> month.toString().equals(item.get(BulletinFields.MONTH)))
                .map(item -> item.get(BulletinFields.NUMBER)).filter(number -> number != null).findFirst();
    }

    /**
     * The number to suggest: as many after the last one set by hand in the year as there are months since; the number
     * of the month when none is set before it.
     */
    public static long suggested(Pipeline pipeline, YearMonth month) {
        Item last = null;
        for (Item item : pipeline.items(EntityKind.BULLETIN)) {
            if (item.get(BulletinFields.NUMBER) == null || item.get(BulletinFields.MONTH) == null) {
                continue;
            }
            YearMonth of = YearMonth.parse(item.get(BulletinFields.MONTH));
            if (of.getYear() == month.getYear() && of.isBefore(month)
                    && (last == null || of.isAfter(YearMonth.parse(last.get(BulletinFields.MONTH))))) {
                last = item;
            }
        }
        return last == null ? month.getMonthValue() : last.get(BulletinFields.NUMBER).number()
                + month.getMonthValue() - YearMonth.parse(last.get(BulletinFields.MONTH)).getMonthValue();
    }

    /** The number as the bureau writes it: 2024年第8期, or 湘招通〔2024〕8号 in any language. */
    public static String text(Pipeline pipeline, YearMonth month, Words words) {
        String year = Integer.toString(month.getYear());
        String number = Long.toString(set(pipeline, month).map(Count::number)
                .orElseGet(() -> suggested(pipeline, month)));
        String style = pipeline.bureau().get(BureauFields.NUMBER_STYLE);
        if (style == null || !style.contains("〔")) {
            return words.of("report.number", year, number);
        }
        String code = pipeline.bureau().get(BureauFields.NUMBER_CODE);
        return words.of("report.document_number", code == null ? "" : code, year, number);
    }
}
