package landfall.cli.argument;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import landfall.domain.value.Week;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a week as 2024-W35, in a year that a calendar on the wall may show. */
public final class WeekText implements ITypeConverter<Week> {
    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d\\d-W\\d\\d");

    @Override
    public Week convert(String typed) {
        try {
            if (FORM.matcher(typed).matches()) {
                return Week.parse(typed);
            }
        } catch (DateTimeException e) {
            throw new TypeConversionException(typed); // a week that the year does not have
        }
        throw new TypeConversionException(typed);
    }
}
