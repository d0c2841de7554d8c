package landfall.cli.terminal;

import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as picocli asks for it. */
public final class Version implements IVersionProvider {

    /** The bare number, for example 1.0.0. */
    public static String number() {
        return ProgramVersion.number();
    }

    @Override
    public String[] getVersion() {
        return new String[] {Texts.in(Language.CHINESE).of("app.name") + " " + number()};
    }
}
