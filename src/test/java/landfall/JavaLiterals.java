package landfall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The string literals of Java sources, without those in comments. */
final class JavaLiterals {
    private final String source;
    private final Set<String> found = new TreeSet<>();
    private int at;

    private JavaLiterals(String source) {
        this.source = source;
    }

    /** The literals of every .java file below a directory; text blocks count as one literal each. */
    static Set<String> under(Path directory) throws IOException {
        var all = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.addAll(in(Files.readString(file)));
            }
        }
        return all;
    }

    static Set<String> in(String source) {
        var literals = new JavaLiterals(source);
        while (literals.at < source.length()) {
            literals.step();
        }
        return literals.found;
    }

    private void step() {
        if (source.startsWith("//", at)) {
            at = after("\n", at);
        } else if (source.startsWith("/*", at)) {
            at = after("*/", at + 2);
        } else if (source.startsWith("\"\"\"", at)) {
            found.add(quoted("\"\"\""));
        } else if (source.charAt(at) == '"') {
            found.add(quoted("\""));
        } else if (source.charAt(at) == '\'') {
            quoted("'");
        } else {
            at++;
        }
    }

    private String quoted(String quote) {
        int from = at + quote.length();
        at = from;
        while (at < source.length() && !source.startsWith(quote, at)) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        String text = source.substring(from, Math.min(at, source.length()));
        at += quote.length();
        return text;
    }

    private int after(String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }
}
