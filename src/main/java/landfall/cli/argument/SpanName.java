package landfall.cli.argument;

import java.util.Locale;
import java.util.Map;
import landfall.insight.indicator.Span;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a stretch of time by its short name in any case. */
public final class SpanName implements ITypeConverter<Span> {
    /** For the help page. */
    public static final String CHOICE = "month|quarter|ytd|lunar|year";
    private static final Map<String, Span> NAMES = Map.of("month", Span.MONTH, "quarter", Span.QUARTER,
            "ytd", Span.YEAR_TO_DATE, "lunar", Span.LUNAR_YEAR, "year", Span.YEAR);

    @Override
    public Span convert(String typed) {
        Span span = NAMES.get(typed.strip().toLowerCase(Locale.ROOT));
        if (span == null) {
            throw new TypeConversionException(typed);
        }
        return span;
    }
}
