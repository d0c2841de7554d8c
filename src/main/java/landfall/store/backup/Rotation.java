package landfall.store.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which copies are kept: the last ten sessions, the last copy of each of fourteen days and of each of twelve months,
 * and the last five of every other reason. Days and months without a copy do not count.
 */
public final class Rotation {
    private static final int SESSIONS = 10;
    private static final int DAYS = 14;
    private static final int MONTHS = 12;
    private static final int OTHERS = 5;

    /** What a copy is kept as. */
    public enum Place {
        /** One of the latest of its reason. */
        LATEST,
        /** The last of a day. */
        DAY,
        /** The last of a month. */
        MONTH;

        /** The key of its name in the text bundles. */
        public String labelKey() {
            return "store.kept." + name();
        }
    }

    private Rotation() {
    }

    /**
     * Like {@link #of(List)}, where copies of days that are yet to come, which a wrong clock has named, have places of
     * their own: else each copy of now would cost the one before.
     */
    public static Map<Backup, Set<Place>> of(List<Backup> backups, LocalDateTime now) {
        Map<Backup, Set<Place>> places = new LinkedHashMap<>();
        Map<Boolean, List<Backup>> byClock = backups.stream()
                .collect(Collectors.partitioningBy(backup -> backup.at().isAfter(now.plusDays(1))));
        places.putAll(of(byClock.get(true)));
        places.putAll(of(byClock.get(false)));
        return places;
    }

    /**
     * What each copy is kept as, the newest first; none for those that go. While the latest copy is one of altered
     * records no sound one goes, as they may be what is wanted next.
     */
    public static Map<Backup, Set<Place>> of(List<Backup> backups) {
        List<Backup> newestFirst = backups.stream().sorted(Comparator.comparing(Backup::at)
                .thenComparing(Backup::name).reversed()).toList();
        boolean keepSound = !newestFirst.isEmpty() && !newestFirst.getFirst().isSound();
        var seen = new EnumMap<Reason, Integer>(Reason.class);
        int unsound = 0;
        Set<LocalDate> days = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        Map<Backup, Set<Place>> places = new LinkedHashMap<>();
        for (Backup backup : newestFirst) {
            Set<Place> kept = EnumSet.noneOf(Place.class);
            if (!backup.isSound()) {
                if (unsound++ < OTHERS) {
                    kept.add(Place.LATEST);
                }
                places.put(backup, kept);
                continue;
            }
            if (seen.merge(backup.reason(), 1, Integer::sum) <= most(backup.reason()) || keepSound) {
                kept.add(Place.LATEST);
            }
            LocalDate day = backup.at().toLocalDate();
            if (days.size() < DAYS && days.add(day)) {
                kept.add(Place.DAY);
            }
            if (months.size() < MONTHS && months.add(YearMonth.from(day))) {
                kept.add(Place.MONTH);
            }
            places.put(backup, kept);
        }
        return places;
    }

    private static int most(Reason reason) {
        return reason == Reason.SESSION ? SESSIONS : OTHERS;
    }
}
