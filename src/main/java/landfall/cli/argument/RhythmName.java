package landfall.cli.argument;

import java.util.Locale;
import java.util.Map;
import landfall.report.rhythm.Rhythm;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the five reports by how often it comes out, in any case. */
public final class RhythmName implements ITypeConverter<Rhythm> {
    /** For the help page. */
    public static final String CHOICE = "daily|weekly|monthly|quarterly|yearly";
    private static final Map<Rhythm, String> OPTIONS = Map.of(Rhythm.DAILY, "--day", Rhythm.WEEKLY, "--week",
            Rhythm.MONTHLY, "--month", Rhythm.QUARTERLY, "--quarter", Rhythm.YEARLY, "--year");

    /** The option that chooses its period. */
    public static String optionOf(Rhythm rhythm) {
        return OPTIONS.get(rhythm);
    }

    @Override
    public Rhythm convert(String typed) {
        for (Rhythm rhythm : Rhythm.values()) {
            if (rhythm.name().equals(typed.strip().toUpperCase(Locale.ROOT))) {
                return rhythm;
            }
        }
        throw new TypeConversionException(typed);
    }
}
