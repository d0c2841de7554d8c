package landfall.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotationTest {
    private static final LocalDateTime NOON = LocalDateTime.of(2024, 8, 30, 12, 0);

    private static Backup backup(Reason reason, LocalDateTime at, boolean isSound) {
        return Backup.in(Path.of("backups"), "招商局", reason, at, isSound);
    }

    private static List<Backup> kept(List<Backup> backups) {
        return Rotation.of(backups).entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(Map.Entry::getKey).toList();
    }

    @Test
    void whatWasLeftOfAnInterruptedCopyGoesAfterADay(@TempDir Path folder) throws IOException {
        Path old = Files.createFile(folder.resolve(backup(Reason.SESSION, NOON, true).name() + ".tmp"));
        Path beside = Files.createFile(folder.resolve(old.getFileName() + "-wal"));
        Path young = Files.createFile(folder.resolve(backup(Reason.SESSION, NOON.plusDays(9), true).name() + ".tmp"));
        for (Path path : List.of(old, beside)) {
            Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(25, ChronoUnit.HOURS)));
        }
        new BackupFolder(folder).prune(backup(Reason.SESSION, NOON.plusDays(9), true));
        assertFalse(Files.exists(old) || Files.exists(beside));
        assertTrue(Files.exists(young));
    }

    @Test
    void theNameSaysWhyAndWhenAndIsReadBack() {
        for (Reason reason : Reason.values()) {
            for (boolean isSound : new boolean[] {true, false}) {
                Backup made = backup(reason, NOON.plusNanos(7_000_000), isSound);
                assertEquals(made, Backup.of(made.file()).orElseThrow());
            }
        }
        assertEquals("招商局-20240830-120000-000-before-import.landfall",
                backup(Reason.BEFORE_IMPORT, NOON, true).name());
        Backup old = Backup.of(Path.of("招商局-20240101-080000-123.landfall")).orElseThrow();
        assertEquals(Reason.BY_HAND, old.reason());
        assertTrue(Backup.of(Path.of("招商局.landfall")).isEmpty());
        assertTrue(Backup.of(Path.of("招商局-20249901-080000-123.landfall")).isEmpty());
    }

    @Test
    void threeYearsOfSixSessionsADayLeaveTenSessionsFourteenDaysAndTwelveMonths() {
        var backups = new ArrayList<Backup>();
        for (int hours = 0; hours < 3 * 365 * 24; hours += 4) {
            backups.add(backup(Reason.SESSION, NOON.minusHours(hours), true));
        }
        List<Backup> kept = kept(backups);
        assertEquals(backups.subList(0, 10), kept.subList(0, 10));
        assertEquals(14, kept.stream().filter(one -> one.at().isAfter(NOON.minusDays(13).toLocalDate().atStartOfDay()))
                .map(one -> one.at().toLocalDate()).distinct().count());
        assertEquals(12, kept.stream().map(one -> YearMonth.from(one.at())).distinct().count());
        assertTrue(kept.size() <= 10 + 14 + 12, kept.size() + " kept");
        assertEquals(kept, kept(kept), "what was kept once is kept when looked at again");
    }

    @Test
    void anHourOfImportsDoesNotPushTheSessionsOut() {
        var backups = new ArrayList<Backup>();
        for (int i = 0; i < 30; i++) {
            backups.add(backup(Reason.BEFORE_IMPORT, NOON.minusMinutes(i), true));
        }
        for (int i = 0; i < 10; i++) {
            backups.add(backup(Reason.SESSION, NOON.minusHours(2 + i), true));
        }
        List<Backup> kept = kept(backups);
        assertEquals(5, kept.stream().filter(one -> one.reason() == Reason.BEFORE_IMPORT).count());
        assertEquals(10, kept.stream().filter(one -> one.reason() == Reason.SESSION).count());
    }

    @Test
    void copiesOfAlteredRecordsNeverCostASoundOne() {
        Backup sound = backup(Reason.SESSION, NOON.minusYears(9), true);
        var backups = new ArrayList<>(List.of(sound));
        for (int i = 0; i < 40; i++) {
            backups.add(backup(Reason.SESSION, NOON.minusDays(i), false));
        }
        for (int i = 0; i < 40; i++) {
            backups.add(backup(Reason.BEFORE_IMPORT, NOON.minusYears(1).minusMinutes(i), true));
        }
        Map<Backup, Set<Rotation.Place>> places = Rotation.of(backups);
        assertTrue(places.entrySet().stream().filter(entry -> entry.getKey().isSound())
                .noneMatch(entry -> entry.getValue().isEmpty()));
        assertEquals(5, kept(backups).stream().filter(one -> !one.isSound()).count());
        assertFalse(kept(List.of(sound)).isEmpty());
    }
}
