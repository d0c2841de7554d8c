package landfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ToolProvider;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.ui.kit.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One description of a field drives everything: form, file, ledger, export, import and change record. */
class FieldWalkTest {
    private static final String LAST = "    public static final List<Field<?>> ALL";
    private static final String ADDED = """
                public static final Field<FloorArea> CLEAN_ROOM =
                        LIST.add("clean_room", FieldType.FLOOR_AREA, INVESTMENT);
                public static final Field<String> BANK = LIST.add("bank", FieldType.CHOICE, PEOPLE).options("甲银行");
                public static final Field<DayOrMonth> LIT_ON = LIST.add("lit_on", FieldType.DATE, PLAN);
            """;
    private static final Map<String, String> LABELS =
            Map.of("clean_room", "洁净厂房", "bank", "合作银行", "lit_on", "计划通电日");

    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyFieldOfAProjectIsFoundWithItsValueAtEveryStation(boolean chinese) throws Exception {
        Map<String, List<String>> seen = FieldWalk.walk(folder, chinese);
        Set<String> keys = new HashSet<>(seen.keySet());
        EntityKind.PROJECT.fields().stream().filter(field -> !field.isInternal()).map(Field::key)
                .forEach(key -> assertTrue(keys.remove(key), key));
        assertEquals(Set.of(), keys);
        seen.forEach((key, stations) -> assertEquals(Set.copyOf(FieldWalk.STATIONS), Set.copyOf(stations), key));
    }

    @Test
    void aFieldAddedToTheDescriptionAppearsAtEveryStation() throws Exception {
        Path classes = withAddedFields(folder.resolve("classes"));
        try (var loader = new Anew(classes)) {
            var walk = loader.loadClass(FieldWalk.class.getName()).getMethod("walk", Path.class, boolean.class);
            @SuppressWarnings("unchecked")
            var seen = (Map<String, List<String>>) walk.invoke(null, Files.createDirectory(folder.resolve("w")), true);
            for (String key : LABELS.keySet()) {
                assertEquals(Set.copyOf(FieldWalk.STATIONS), Set.copyOf(seen.get(key)), key);
            }
        }
    }

    // The description with three more lines and their labels, compiled anew; nothing else of the program changes.
    private static Path withAddedFields(Path classes) throws IOException {
        Path source = Path.of("src/main/java/landfall/domain/ProjectFields.java");
        String description = Files.readString(source);
        assertTrue(description.contains(LAST));
        Path changed = Files.createDirectories(classes.resolve("source/landfall/domain")).resolve("ProjectFields.java");
        Files.writeString(changed, description.replace(LAST, ADDED + "\n" + LAST));
        int failed = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-proc:none", "-d", classes.toString(),
                "-classpath", System.getProperty("java.class.path"), changed.toString());
        assertEquals(0, failed, "the changed description does not compile");
        Path texts = Files.createDirectories(classes.resolve("landfall/text"));
        for (String language : List.of("zh", "en")) {
            String name = "field_" + language + ".properties";
            var labels = new StringBuilder(Files.readString(Path.of("src/main/resources/landfall/text", name)));
            LABELS.forEach((key, label) -> labels.append("field.project.").append(key).append('=').append(label)
                    .append('\n'));
            Files.writeString(texts.resolve(name), labels);
        }
        return classes;
    }

    /** Loads the program a second time, with some classes of its own; libraries are shared with the test. */
    private static final class Anew extends URLClassLoader {
        Anew(Path classes) throws IOException {
            super(urls(classes), FieldWalkTest.class.getClassLoader());
        }

        private static URL[] urls(Path classes) throws IOException {
            var urls = new ArrayList<URL>(List.of(classes.toUri().toURL()));
            for (String entry : Arrays.asList("target/classes", "target/test-classes")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
            return urls.toArray(URL[]::new);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("landfall.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            }
        }

        @Override
        public URL getResource(String name) {
            URL own = name.startsWith("landfall/") ? findResource(name) : null;
            return own != null ? own : super.getResource(name);
        }
    }
}
