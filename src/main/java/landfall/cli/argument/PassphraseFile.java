package landfall.cli.argument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import landfall.text.Problem;
import picocli.CommandLine.Option;

/** The option that names a file with a passphrase, so that it stands neither on the command line nor in its history. */
public final class PassphraseFile {
    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.passphrase_file")
    private Path file;

    /**
     * The first line of the file; null when none was named.
     *
     * @throws Problem when it cannot be read or the line is empty
     */
    public char[] read() {
        if (file == null) {
            return null;
        }
        try (var lines = Files.lines(file)) {
            String passphrase = lines.findFirst().orElse("");
            if (passphrase.isEmpty()) {
                throw new Problem("cli.passphrase.empty", file);
            }
            return passphrase.toCharArray();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new Problem(e, "cli.passphrase.unreadable", file);
        }
    }
}
