package landfall.cli.terminal;

import java.util.stream.Collectors;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.LogFile;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong, in words on the error stream and with --json as an object among the results. */
public final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    /** Something broke; the log has the details. */
    public static final int FAILED = ExitCode.SOFTWARE;
    /** Refused, and nothing was written. */
    public static final int REFUSED = ExitCode.USAGE;

    private final Console console;

    public Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        CommandLine command = e.getCommandLine();
        int code = tell(complaint(e), REFUSED);
        console.error().println(console.texts().of("cli.bad.see", command.getCommandSpec().qualifiedName()));
        return code;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return tell(e);
    }

    /** Tells the user of anything a command threw and returns the exit code. */
    public int tell(Throwable thrown) {
        return thrown instanceof Problem problem ? tell(problem, REFUSED)
                : tell(new Problem(thrown, "cli.failed", LogFile.report(thrown)), FAILED);
    }

    /** Tells the user of the problem and returns the code. */
    public int tell(Problem problem, int code) {
        String message = problem.message(console.texts());
        console.error().println(message);
        if (console.isJson()) {
            console.json(json -> {
                json.writeStartObject();
                json.writeObjectFieldStart("error");
                json.writeStringField("key", problem.key());
                json.writeStringField("message", message);
                json.writeEndObject();
                json.writeEndObject();
            });
        }
        return code;
    }

    private Problem complaint(ParameterException e) {
        Texts texts = console.texts();
        return switch (e) {
            case MissingParameterException missing -> new Problem("cli.bad.missing", missing.getMissing().stream()
                    .map(Failures::name).collect(Collectors.joining(texts.of("cli.separator"))));
            case UnmatchedArgumentException unmatched -> new Problem("cli.bad.unknown",
                    String.join(" ", unmatched.getUnmatched()));
            default -> e.getArgSpec() == null ? new Problem(e, "cli.bad.arguments")
                    : e.getValue() == null ? new Problem("cli.bad.missing", name(e.getArgSpec()))
                    : new Problem("cli.bad.value", e.getValue(), name(e.getArgSpec()), e.getArgSpec().paramLabel());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
