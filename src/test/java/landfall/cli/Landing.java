package landfall.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import landfall.cli.terminal.Console;
import landfall.workspace.Home;

/** Runs the command line inside the test, on a folder of its own, and keeps what it printed. */
final class Landing {
    static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    private final Path folder;
    Window window = workspace -> { };
    Tour tour = (directory, daily) -> { };

    /** @param folder a new one of this test */
    Landing(Path folder) {
        this.folder = folder;
    }

    /** What a command left: its exit code and what it printed. */
    record Outcome(int code, String out, String error) {
        Object json() {
            return parse(out);
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> object() {
            return (Map<String, Object>) json();
        }

        @SuppressWarnings("unchecked")
        List<Map<String, Object>> array() {
            return (List<Map<String, Object>>) json();
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> refusal() {
            return (Map<String, Object>) object().get("error");
        }
    }

    /** Runs {@code landfall} with the arguments; a path is passed as it is written. */
    Outcome run(Object... arguments) {
        var out = new StringWriter();
        var error = new StringWriter();
        var console = new Console(new PrintWriter(out), new PrintWriter(error), new Home(folder.resolve("home")), () -> TODAY);
        int code = Program.run(console, window, tour,
                Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Outcome(code, out.toString(), error.toString());
    }

    /** A path in the test's folder. */
    Path at(String name) {
        return folder.resolve(name);
    }

    /** One of the ledgers that bureaus really keep, or the figures expected of them. */
    static Path ledger(String name) {
        try {
            return Path.of(Landing.class.getResource("/landfall/ledgers/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where copies of that workspace go. */
    Path backups(Path workspace) {
        String name = workspace.getFileName().toString().replace(".landfall", "");
        return Home.locate().folder().resolve("backups")
                .resolve(name + "-" + Integer.toHexString(folder.toString().hashCode()));
    }

    /** Every file under the test's folder, the home folder aside, with its content, to compare before and after. */
    Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(path -> !path.startsWith(folder.resolve("home"))).toList()) {
                files.put(folder.relativize(path).toString(),
                        Files.isDirectory(path) ? "folder" : Arrays.toString(Files.readAllBytes(path)));
            }
        }
        return files;
    }

    /** The value as lists, maps, texts, big decimals, flags and nulls. */
    static Object parse(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new IllegalArgumentException("more than one value: " + json);
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_ARRAY -> {
                var list = new ArrayList<Object>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                return list;
            }
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (map.put(name, value(parser)) != null) {
                        throw new IllegalArgumentException(name + " stands twice");
                    }
                }
                return map;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                return new BigDecimal(parser.getText()); // as written, so that float noise would show
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> {
                return parser.getText();
            }
        }
    }
}
