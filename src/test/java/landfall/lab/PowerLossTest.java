package landfall.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import landfall.lab.Worker.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The power goes at any moment of a day's work, of which every write and every sync was recorded. */
class PowerLossTest {
    private static final int POINTS = Lab.times(200, 2);
    /** How many points are tried of one recorded day. */
    private static final int POINTS_OF_A_DAY = 500;
    private static final int MOST_TO_NOTICE = 20;

    private final Path folder = Lab.folder("power");
    private final long seed = Lab.seed();
    private final List<String> troubles = new ArrayList<>();
    private int acknowledged;
    private int lost;
    private int partial;

    @AfterEach
    void clean() {
        Lab.remove(folder);
    }

    @Test
    void whenThePowerGoesNothingIsLostThatWasSaidToBeSafe() throws Exception {
        assumeTrue(canTrace(), "strace is not installed or may not be used here: skipped");
        int events = 0;
        for (int done = 0; done < POINTS; done += POINTS_OF_A_DAY) {
            events += play(seed + done, Math.min(POINTS_OF_A_DAY, POINTS - done));
        }
        Lab.report("power loss", POINTS + " points, seed " + seed + ", of " + events + " recorded events, " + acknowledged
                + " edits acknowledged, " + lost + " lost, " + partial + " partial, " + troubles.size() + " troubles");
        assertEquals(List.of(), troubles, "seed " + seed);
        assertTrue(acknowledged > POINTS, acknowledged + " acknowledged, seed " + seed);
    }

    private static boolean canTrace() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true").start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private int play(long daySeed, int points) throws Exception {
        var random = new Random(daySeed);
        Path work = folder.resolve("work");
        Sample sample = Sample.make(work, random);
        Lab.remove(work.resolve(Sample.BUREAU + "-files"));
        Lab.remove(work.resolve("home"));
        for (String unused : List.of(Sample.BUREAU, Sample.OLD, Sample.DAMAGED, Sample.PACK)) {
            Files.delete(work.resolve(unused));
        }
        Path saidTo = folder.resolve("said");
        Path before = folder.resolve("before");
        Lab.copy(work, before);
        record(work, saidTo, random.nextLong());
        Path after = Files.move(work, folder.resolve("after"));
        Files.move(before, work);
        Trace trace = Trace.read(folder.resolve("trace"), work, saidTo);
        expectWhole(trace, work, after);
        int first = first(trace.events());
        for (int i = 0; i < points; i++) {
            int at = first + random.nextInt(trace.events().size() - first + 1);
            List<Event> events = trace.events().subList(0, at);
            Testimony testimony = testimony(sample, events);
            for (String trouble : lookAfter(events, work, daySeed + i, testimony)) {
                troubles.add("day " + daySeed + ", point " + i + ", event " + at + ": " + trouble);
            }
            acknowledged += testimony.acknowledged();
            lost += testimony.lost();
            partial += testimony.partial();
        }
        expectNoticed(sample, trace.events(), work, first);
        Lab.remove(work);
        Lab.remove(after);
        return trace.events().size() - first;
    }

    private static Testimony testimony(Sample sample, List<Event> events) {
        return new Testimony(null, sample.packed, events.stream().filter(Event.Said.class::isInstance)
                .map(event -> ((Event.Said) event).line()).toList());
    }

    private static List<String> lookAfter(List<Event> events, Path work, long pointSeed, Testimony testimony)
            throws IOException {
        Lab.remove(work);
        Disk.after(events, new Random(pointSeed)).write();
        return testimony.against(work);
    }

    // Had the program not waited for the disk, the lab would have seen it.
    private void expectNoticed(Sample sample, List<Event> events, Path work, int first) throws IOException {
        for (int i = 1; i <= MOST_TO_NOTICE; i++) {
            int at = first + (events.size() - first) * i / MOST_TO_NOTICE;
            List<Event> hasty = new ArrayList<>(events.subList(0, first));
            events.subList(first, at).stream().filter(event -> !(event instanceof Event.Sync)).forEach(hasty::add);
            if (!lookAfter(hasty, work, seed, testimony(sample, hasty)).isEmpty()) {
                return;
            }
        }
        throw new AssertionError("a program that never waits for the disk is not noticed, seed " + seed);
    }

    private void record(Path work, Path saidTo, long workSeed) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("strace", "-o", folder.resolve("trace").toString()));
        command.addAll(Trace.OPTIONS);
        List<String> child = Child.command(Task.DAY, work, workSeed);
        child.replaceAll(word -> word.startsWith("-Dorg.sqlite.tmpdir=") ? "-Dorg.sqlite.tmpdir=" + folder : word);
        command.addAll(child);
        command.add(saidTo.toString());
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the recorded day has no end");
        assertEquals(0, process.exitValue(), Files.readString(output));
    }

    // Nothing may have been overlooked: what the record gives in the end is what is there.
    private static void expectWhole(Trace trace, Path work, Path after) throws IOException {
        for (var file : trace.end().entrySet()) {
            Path there = after.resolve(work.relativize(file.getKey()));
            assertArrayEquals(Files.readAllBytes(there), file.getValue(), file.getKey().toString());
        }
        try (var paths = Files.walk(after)) {
            assertEquals(trace.end().size(), paths.filter(Files::isRegularFile).count());
        }
    }

    private static int first(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof Event.Name name && name.path().toString().endsWith("-lock")) {
                return i;
            }
        }
        throw new AssertionError("nothing was recorded");
    }
}
