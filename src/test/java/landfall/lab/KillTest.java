package landfall.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import landfall.lab.Worker.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The program is killed in the middle of everything it does (SIGKILL): what it had said was safe is there, whole. */
class KillTest {
    private static final int ROUNDS = Lab.times(20, 1);
    private static final long FIRST_GAP = 200_000_000;

    private final Path folder = Lab.folder("kill");
    private final long seed = Lab.seed();
    private final List<String> troubles = new ArrayList<>();
    private final Map<Task, Integer> kills = new EnumMap<>(Task.class);
    private int acknowledged;
    private int lost;
    private int partial;

    @AfterEach
    void clean() {
        Lab.remove(folder);
    }

    @Test
    void aProgramThatIsKilledLosesNothingItHadSaidWasSafe() throws Exception {
        Sample sample = Sample.make(folder.resolve("sample"), new Random(seed));
        var rounds = new ArrayList<Callable<Void>>();
        for (int i = 0; i < ROUNDS; i++) {
            int round = i;
            rounds.add(() -> {
                play(sample, round);
                return null;
            });
        }
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (Future<Void> played : two.invokeAll(rounds)) {
                played.get();
            }
        }
        Lab.report("kill -9", ROUNDS + " rounds, seed " + seed + ", " + kills + ", " + acknowledged
                + " edits acknowledged, " + lost + " lost, " + partial + " partial, " + troubles.size() + " troubles");
        assertEquals(List.of(), troubles, "seed " + seed);
        assertTrue(acknowledged >= ROUNDS, "only " + acknowledged + " edits, seed " + seed);
    }

    private void play(Sample sample, int round) throws IOException, InterruptedException {
        var random = new Random(seed + round);
        Task task = Task.values()[round % Task.DAY.ordinal()];
        Path here = folder.resolve("round" + round);
        Lab.copy(sample.folder, here);
        Path errors = folder.resolve("errors" + round);
        Process child = new ProcessBuilder(Child.command(task, here, random.nextLong())).redirectError(errors.toFile()).start();
        var said = new ArrayList<String>();
        try (BufferedReader voice = child.inputReader(StandardCharsets.UTF_8);
                ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor()) {
            assertEquals("ready", voice.readLine(),
                    () -> task + ", seed " + seed + ", round " + round + ": " + text(errors));
            // Somewhere in what follows one of the first things it says, however fast this machine is today.
            int after = random.nextInt(most(task));
            long gap = FIRST_GAP;
            long heard = System.nanoTime();
            for (String line = ""; line != null; line = voice.readLine()) {
                said.add(line);
                if (said.size() > 1) {
                    gap = System.nanoTime() - heard;
                    heard = System.nanoTime();
                }
                if (said.size() == after + 1) {
                    // SIGKILL; the process itself, unlike its handle, would close what it has said.
                    killer.schedule(child.toHandle()::destroyForcibly, (long) (random.nextDouble() * 2 * gap),
                            TimeUnit.NANOSECONDS);
                }
            }
            child.toHandle().destroyForcibly();
        }
        int status = child.waitFor();
        assertEquals(128 + 9, status, () -> task + " ended by itself, seed " + seed + ", round " + round + ": " + text(errors));
        var testimony = new Testimony(sample.edits, sample.packed, said);
        List<String> found = testimony.against(here);
        synchronized (this) {
            found.forEach(trouble -> troubles.add(task + ", round " + round + ": " + trouble));
            kills.merge(task, 1, Integer::sum);
            acknowledged += testimony.acknowledged();
            lost += testimony.lost();
            partial += testimony.partial();
        }
        if (found.isEmpty()) {
            Lab.remove(here);
        }
    }

    private static int most(Task task) {
        return switch (task) {
            case EDIT, BACK_UP -> 120;
            case RESTORE -> 60;
            case IMPORT, MERGE -> 16;
            default -> 6;
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
