package landfall.cli.argument;

import java.util.Arrays;
import landfall.domain.Stage;
import landfall.text.Language;
import landfall.text.Texts;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a stage by its code in any case, or by its name in any language. */
public final class StageName implements ITypeConverter<Stage> {
    /** For the help page. */
    public static final String CHOICE = "lead|talks|signed|landed|producing";

    @Override
    public Stage convert(String typed) {
        return Arrays.stream(Stage.values()).filter(stage -> isNamed(stage, typed.strip())).findFirst()
                .orElseThrow(() -> new TypeConversionException(typed));
    }

    private static boolean isNamed(Stage stage, String typed) {
        return stage.name().equalsIgnoreCase(typed) || Arrays.stream(Language.values())
                .anyMatch(language -> Texts.in(language).of("stage." + stage.name()).equalsIgnoreCase(typed));
    }
}
