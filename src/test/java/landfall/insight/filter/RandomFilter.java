package landfall.insight.filter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;

/** Filters with every kind of condition and the oddest words, the same for the same seed. */
final class RandomFilter {
    private static final String[] SCRAPS = {"新材料", "a", ";", "|", "=", "\\", " ", "..", "\n", "\r", "\t", "周敏", "=", "stale",
        "\u3000", "x y", "exits", "n"};
    private final Random random;

    RandomFilter(long seed) {
        random = new Random(seed);
    }

    @SuppressWarnings("unchecked")
    ProjectFilter next() {
        ProjectFilter filter = maybe() ? ProjectFilter.ALL : ProjectFilter.LIVE;
        filter = maybe() ? filter.withText(word()) : filter;
        filter = maybe() ? filter.withStages(stages()) : filter;
        filter = maybe() ? filter.withAmount(maybe() ? random.nextLong() : null, random.nextLong()) : filter;
        filter = filter.withStaleOnly(maybe()).withOverdueOnly(maybe());
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            Shape shape = field.type().shape();
            if (random.nextInt(6) == 0 && (shape == Shape.CHOICE || shape == Shape.TEXT)) {
                filter = filter.withAny((Field<String>) field, words());
            } else if (random.nextInt(6) == 0 && shape == Shape.DATE) {
                filter = filter.withDates((Field<DayOrMonth>) field, span());
            }
        }
        return random.nextInt(5) == 0 ? ProjectFilter.decode(filter.encode() + "; later_" + random.nextInt(9) + "=a\\;b|c")
                : filter;
    }

    private Set<Stage> stages() {
        var stages = EnumSet.noneOf(Stage.class);
        List.of(Stage.values()).forEach(stage -> {
            if (maybe()) {
                stages.add(stage);
            }
        });
        return stages;
    }

    private Set<String> words() {
        var words = new TreeSet<String>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            word.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return word.toString();
    }

    private DateSpan span() {
        DateSpan.Current[] current = DateSpan.Current.values();
        LocalDate day = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(400));
        return switch (random.nextInt(4)) {
            case 0 -> current[random.nextInt(current.length)];
            case 1 -> new DateSpan.Between(day, null);
            case 2 -> new DateSpan.Between(null, day);
            default -> new DateSpan.Between(day, day.plusDays(random.nextInt(40)));
        };
    }

    private boolean maybe() {
        return random.nextBoolean();
    }
}
