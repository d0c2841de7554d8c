package landfall.cli.argument;

import java.time.YearMonth;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a month as 2023-09, in a year that a calendar on the wall may show. */
public final class MonthText implements ITypeConverter<YearMonth> {
    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d\\d-(0[1-9]|1[0-2])");

    @Override
    public YearMonth convert(String typed) {
        if (!FORM.matcher(typed).matches()) {
            throw new TypeConversionException(typed);
        }
        return YearMonth.parse(typed);
    }
}
