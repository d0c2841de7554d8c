package landfall.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import landfall.text.Language;
import landfall.text.Texts;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it. */
public final class Version implements IVersionProvider {

    /** The bare number, for example 1.0.0. */
    public static String number() {
        var properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/landfall/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {Texts.in(Language.CHINESE).of("app.name") + " " + number()};
    }
}
