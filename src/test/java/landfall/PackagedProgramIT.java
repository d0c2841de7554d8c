package landfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.cli.terminal.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program that the build packaged, the way a person would. */
@EnabledOnOs(value = {OS.LINUX, OS.MAC}, disabledReason = "runs the shell script")
class PackagedProgramIT {
    private static final Path PROGRAM = Path.of(System.getProperty("landfall.program"));
    private static final Path THIS_JDK = Path.of(System.getProperty("java.home"));
    private static final String TOOLS = "/usr/bin:/bin";

    @TempDir
    private Path directory;

    private record Outcome(int code, String out, String error) {
    }

    /** Links first, so that no cleaning up can follow one out of the directory. */
    @AfterEach
    void removeLinks() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path link : files.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void theProgramStartsWithTheJdkOfJavaHomeAndWarnsOfNothing() throws Exception {
        var outcome = run(PROGRAM.resolve("bin/landfall"), Map.of("PATH", TOOLS, "JAVA_HOME", THIS_JDK.toString()));
        assertEquals(new Outcome(0, "落地 Landfall " + Version.number() + "\n", ""), outcome);
    }

    @Test
    void theProgramStartsThroughASymbolicLinkInADirectoryWithSpacesAndChinese() throws Exception {
        Path moved = Files.createDirectories(directory.resolve("我的 程序"));
        Files.createSymbolicLink(moved.resolve("the program"), PROGRAM.toAbsolutePath());
        Path link = Files.createSymbolicLink(moved.resolve("落地"), Path.of("the program/bin/landfall"));
        assertEquals(0, run(link, Map.of("PATH", TOOLS, "JAVA_HOME", THIS_JDK.toString(), "LC_ALL", "C")).code());
    }

    @Test
    void anOldJavaHomeAndAnOldJavaOnThePathArePassedOver() throws Exception {
        Path old = fakeJdk("old jdk", "17.0.15");
        Path home = Files.createDirectories(directory.resolve("home/.jdks"));
        Files.createSymbolicLink(home.resolve("jdk-25"), THIS_JDK);
        var outcome = run(PROGRAM.resolve("bin/landfall"), Map.of("PATH", old.resolve("bin") + ":" + TOOLS,
                "JAVA_HOME", old.toString(), "HOME", home.getParent().toString()));
        assertEquals(0, outcome.code(), outcome.error());
    }

    @Test
    void aSuitableJavaOnThePathIsUsed() throws Exception {
        Path fake = fakeJdk("jdk", "26");
        Path bin = Files.createDirectories(directory.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), fake.resolve("bin/java"));
        var outcome = run(PROGRAM.resolve("bin/landfall"), Map.of("PATH", bin + ":" + TOOLS));
        assertEquals("fake java 26\n", outcome.out());
    }

    @Test
    void theCommandsWorkOneAfterTheOtherAndWriteNothingButTheirResults() throws Exception {
        assertEquals(new Outcome(0, "已新建演示工作区 demo.landfall：12 个项目。\n", ""),
                landfall("demo", "demo.landfall", "--projects", "12"));
        Files.writeString(directory.resolve("台账.csv"), "项目名称,投资方,总投资(亿元),签约日期\n奥特莱斯广场,杉杉集团,20,2019/4/16\n",
                Charset.forName("GBK"));
        assertSucceeds("\"created\": 1", landfall("import", "新的.landfall", "台账.csv", "--json"));
        assertSucceeds("\"total_investment\": 2000000000", landfall("list", "新的.landfall", "--json"));
        assertSucceeds("\"code\": \"sign_inv\"", landfall("summary", "新的.landfall", "--month", "2019-04", "--json"));
        assertSucceeds("20 亿元", landfall("summary", "新的.landfall", "--month", "2019-04"));
        assertSucceeds("out.xlsx", landfall("export", "新的.landfall", "out.xlsx"));
        assertEquals(2, landfall("list", "gone.landfall").code());
        assertEquals(Set.of("demo.landfall", "新的.landfall", "台账.csv", "out.xlsx", "home", "out", "error"),
                names(directory));
        assertEquals(Set.of("settings.properties"), names(directory.resolve("home")));
    }

    @Test
    void whatGoesWrongInsideReachesTheLogAndNotTheTerminal() throws Exception {
        Path home = Files.createDirectories(directory.resolve("home"));
        Files.writeString(home.resolve("settings.properties"), "language=\\u00zz");
        assertEquals(new Outcome(0, "落地 Landfall " + Version.number() + "\n", ""), landfall("--version"));
        try (Stream<Path> logs = Files.list(home.resolve("logs"))) {
            assertTrue(Files.readString(logs.findFirst().orElseThrow()).contains("IllegalArgumentException"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheProgramSaysSoAndFails() throws Exception {
        var outcome = landfall();
        assertEquals(1, outcome.code());
        assertEquals("", outcome.out());
        assertTrue(outcome.error().matches("这里没有可用的显示器.*There is no display here.*\\R"), outcome.error());
    }

    private Outcome landfall(String... arguments) throws Exception {
        return run(PROGRAM.resolve("bin/landfall"), Map.of("PATH", TOOLS, "JAVA_HOME", THIS_JDK.toString(),
                "LANDFALL_HOME", directory.resolve("home").toString()), arguments);
    }

    private static void assertSucceeds(String expected, Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.error());
        assertEquals("", outcome.error());
        assertTrue(outcome.out().contains(expected), outcome.out());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private Path fakeJdk(String name, String version) throws IOException {
        Path jdk = directory.resolve(name);
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho fake java " + version + "\n");
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return jdk;
    }

    private Outcome run(Path script, Map<String, String> environment) throws Exception {
        return run(script, environment, "--version");
    }

    private Outcome run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        Path out = directory.resolve("out");
        Path error = directory.resolve("error");
        var command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile())
                .redirectOutput(out.toFile()).redirectError(error.toFile());
        builder.environment().clear();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Outcome(code, Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(error, StandardCharsets.UTF_8));
    }
}
