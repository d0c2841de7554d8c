package landfall.cli.argument;

import java.time.Year;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a year as 2024, in a year that a calendar on the wall may show. */
public final class YearText implements ITypeConverter<Year> {
    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d\\d");

    @Override
    public Year convert(String typed) {
        if (!FORM.matcher(typed).matches()) {
            throw new TypeConversionException(typed);
        }
        return Year.parse(typed);
    }
}
