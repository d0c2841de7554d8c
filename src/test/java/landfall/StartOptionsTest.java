package landfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** However the program is started, its virtual machine gets the options of one file. */
class StartOptionsTest {
    private static final Path PACKAGING = Path.of("packaging");

    @Test
    void everyWayToStartTakesItsOptionsFromTheOneFileAndAddsNoneOfThatKind() throws IOException {
        String options = Files.readString(PACKAGING.resolve("lib/jvm.options"));
        for (String start : List.of("bin/landfall", "bin/landfall.bat", "linux/landfall", "make/Program.java")) {
            String text = Files.readString(PACKAGING.resolve(start));
            assertTrue(text.contains("jvm.options"), start);
            options.lines().filter(line -> line.startsWith("-")).map(line -> line.replaceAll("[0-9=].*", ""))
                    .forEach(option -> assertFalse(text.contains(option), () -> start + " repeats " + option));
        }
    }

    @Test
    void theMenuEntryAndTheFileKindsNameTheSameTypesForTheEndingsThatTheProgramOpens() throws IOException {
        String menu = Files.readString(PACKAGING.resolve("linux/landfall.desktop"));
        String kinds = Files.readString(PACKAGING.resolve("linux/landfall-mime.xml"));
        Set<String> types = menu.lines().filter(line -> line.startsWith("MimeType="))
                .flatMap(line -> List.of(line.substring("MimeType=".length()).split(";")).stream())
                .collect(Collectors.toSet());
        assertEquals(Set.of("application/x-landfall", "application/x-landpack"), types);
        for (String ending : List.of("landfall", "landpack")) {
            assertTrue(kinds.contains("<mime-type type=\"application/x-" + ending + "\">"), ending);
            assertTrue(kinds.contains("pattern=\"*." + ending + "\""), ending);
            assertTrue(Files.readString(PACKAGING.resolve("make/FileKinds.java"))
                    .contains("(\"" + ending + "\", \"application/x-" + ending + "\""), ending);
        }
    }
}
