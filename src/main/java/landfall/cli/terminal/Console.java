package landfall.cli.terminal;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.function.Supplier;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.Home;
import landfall.workspace.Settings;

/** What a command talks to: the two streams, the user's settings, and the day. */
public final class Console {
    private final PrintWriter out;
    private final PrintWriter error;
    private final Settings settings;
    private final Supplier<LocalDate> clock;
    private LocalDate today;
    private Language language;
    private boolean json;

    /**
     * @param out for results
     * @param error for messages about what went wrong
     * @param home where the user's settings are
     * @param clock says the day, once it is wanted
     */
    public Console(PrintWriter out, PrintWriter error, Home home, Supplier<LocalDate> clock) {
        this.out = out;
        this.error = error;
        this.settings = Settings.load(home);
        this.clock = clock;
        this.language = settings.language();
    }

    /** The terminal and the home folder of this user, today. */
    public static Console ofThisComputer() {
        return new Console(Terminal.out(), Terminal.error(), Home.locate(), LocalDate::now);
    }

    /** Looks at the options that decide how everything else is said, a complaint about other options included. */
    public void listen(String... arguments) {
        for (int i = 0; i < arguments.length && !arguments[i].equals("--"); i++) {
            json |= arguments[i].equals("--json");
            if (arguments[i].startsWith("--lang=")) {
                speak(arguments[i].substring("--lang=".length()));
            } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                speak(arguments[i + 1]);
            }
        }
    }

    private void speak(String code) {
        for (Language known : Language.values()) {
            if (known.code().equals(code)) {
                language = known;
            }
        }
    }

    /** True when the result goes to a script. */
    public boolean isJson() {
        return json;
    }

    /** Where results go. */
    public PrintWriter out() {
        return out;
    }

    /** Where messages about what went wrong go. */
    public PrintWriter error() {
        return error;
    }

    public Settings settings() {
        return settings;
    }

    public LocalDate today() {
        if (today == null) { // one day for the whole command
            today = clock.get();
        }
        return today;
    }

    /** The words in the language of this run. */
    public Texts texts() {
        return Texts.in(language);
    }

    /** How amounts and dates are written in the language of this run. */
    public Formats formats() {
        return Formats.forScreen(texts());
    }

    /** Prints one line of a result; blanks that must not break on the screen are ordinary ones here. */
    public void say(String line) {
        out.println(line.replace('\u00a0', ' '));
    }

    /** Prints a result for a script, whole or not at all. */
    public void json(Json.Body body) {
        out.print(Json.text(body));
    }

    public void flush() {
        out.flush();
        error.flush();
    }
}
