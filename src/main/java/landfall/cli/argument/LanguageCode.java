package landfall.cli.argument;

import java.util.Arrays;
import landfall.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Refuses a language that the program does not speak; {@link Console#listen} has followed a known one already. */
public final class LanguageCode implements ITypeConverter<String> {
    @Override
    public String convert(String typed) {
        if (Arrays.stream(Language.values()).noneMatch(language -> language.code().equals(typed))) {
            throw new TypeConversionException(typed);
        }
        return typed;
    }
}
