import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/**
 * Writes what is bundled, under which licence, with the texts of the licences. The list of libraries and licences comes
 * from their own descriptions, which Maven reads; the texts come out of the jars, or from the folder of texts for those
 * that bring none.
 */
final class Notices {
    static final String FILE = "THIRD-PARTY-NOTICES.txt";
    private static final Pattern LINE =
            Pattern.compile("\\s*\\((?<licence>.+)\\) (?<name>.+) \\((?<group>[^:() ]+):(?<artifact>[^:]+):[^: ]+ - (?<url>.+)\\)");
    private static final Pattern JAR = Pattern.compile("(?<artifact>.+?)-(?<version>\\d[^-]*)(-[a-z0-9-]+)?\\.jar");
    private static final Pattern TEXT = Pattern.compile("(.*/)?(licen[cs]e|notice|copying)[^/]*(?<!\\.class)",
            Pattern.CASE_INSENSITIVE);
    private static final String RULE = "\n" + "=".repeat(100) + "\n";

    private record Library(String name, String licence, String url) {
    }

    private Notices() {
    }

    /**
     * @param list    the list that Maven made of all libraries
     * @param jars    the jars that are shipped
     * @param texts   texts of licences by artifact, for jars without one, and {@code data-*.txt} for bundled data
     * @param more    the licence of the table of pinyin initials
     * @param runtime the bundled Java, whose own notices lie in its folder {@code legal}
     */
    static void write(Path list, List<Path> jars, Path texts, Path more, Path runtime,
            Path file) throws IOException {
        Map<String, Library> libraries = read(list);
        var table = new StringBuilder();
        Map<String, List<String>> users = new LinkedHashMap<>();
        for (Path jar : jars) {
            var named = JAR.matcher(jar.getFileName().toString());
            if (!named.matches()) {
                continue; // the program itself
            }
            String artifact = named.group("artifact");
            String who = artifact + " " + named.group("version");
            Library library = libraries.get(artifact);
            if (library == null || library.licence().toLowerCase(Locale.ROOT).contains("unknown")) {
                throw new Tools.Failure("No licence is known for " + jar.getFileName() + ".");
            }
            table.append(String.format("%-32s %s%n%33s%s%n", who, library.licence(), "", library.url()));
            List<String> found = new ArrayList<>(inside(jar));
            found.addAll(beside(texts, artifact));
            if (found.isEmpty()) {
                throw new Tools.Failure(jar.getFileName() + " (" + library.licence() + ") brings no text of its licence: put "
                        + "it into " + texts.resolve(artifact + ".txt"));
            }
            found.forEach(text -> users.computeIfAbsent(text, none -> new ArrayList<>()).add(who));
        }
        var all = new StringBuilder("Landfall is made with the following libraries and data.\n\n").append(table)
                .append("\nJava (OpenJDK ").append(System.getProperty("java.runtime.version"))
                .append("): GPL v2 with the Classpath Exception; its notices lie in the folder legal of the bundled Java.\n");
        try (var files = Files.list(texts)) {
            for (Path data : files.filter(each -> each.getFileName().toString().startsWith("data-")).sorted().toList()) {
                users.put(Files.readString(data).strip(), List.of("Bundled data"));
            }
        }
        users.put(Files.readString(more).strip(), List.of("Bundled data"));
        users.put(Files.readString(runtime.resolve("legal/java.base/LICENSE")).strip(), List.of("JavaFX and Java"));
        users.forEach((text, who) -> all.append(RULE).append(String.join(", ", who)).append(RULE).append('\n')
                .append(text).append('\n'));
        Files.writeString(file, all.toString().replace("\r\n", "\n"));
    }

    private static Map<String, Library> read(Path list) throws IOException {
        Map<String, Library> libraries = new TreeMap<>();
        for (String line : Files.readAllLines(list)) {
            var found = LINE.matcher(line);
            if (found.matches()) {
                libraries.put(found.group("artifact"),
                        new Library(found.group("name"), found.group("licence"), found.group("url")));
            }
        }
        return libraries;
    }

    private static List<String> inside(Path path) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var jar = new JarFile(path.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (!entry.isDirectory() && TEXT.matcher(entry.getName()).matches()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        texts.add(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip());
                    }
                }
            }
        }
        return texts;
    }

    /** The text kept for an artifact; a family such as javafx-base and javafx-graphics shares that of its first word. */
    private static List<String> beside(Path texts, String artifact) throws IOException {
        for (String name : List.of(artifact, artifact.replaceFirst("-.*", ""))) {
            Path file = texts.resolve(name + ".txt");
            if (Files.exists(file)) {
                return List.of(Files.readString(file).strip());
            }
        }
        return List.of();
    }
}
