package landfall.cli.argument;

import java.util.regex.Pattern;
import landfall.domain.value.Quarter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a quarter as 2024-Q3, in a year that a calendar on the wall may show. */
public final class QuarterText implements ITypeConverter<Quarter> {
    private static final Pattern FORM = Pattern.compile("(19|20|21)\\d\\d-Q[1-4]");

    @Override
    public Quarter convert(String typed) {
        if (!FORM.matcher(typed).matches()) {
            throw new TypeConversionException(typed);
        }
        return Quarter.parse(typed);
    }
}
