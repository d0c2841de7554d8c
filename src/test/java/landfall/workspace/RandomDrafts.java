package landfall.workspace;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.FieldType;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.domain.value.YearCurve;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** Things that somebody might do to anything of which the bureau keeps a record, any field of any kind. */
public final class RandomDrafts {
    private static final EntityKind[] KINDS = EntityKind.values();
    private static final int MOST_OF_A_KIND = 6;

    private final Random random;
    private final List<List<String>> ids = new ArrayList<>();

    public RandomDrafts(Random random) {
        this.random = random;
        for (int i = 0; i < KINDS.length; i++) {
            ids.add(new ArrayList<>());
        }
    }

    /** Something new, a deletion, one value for several of a kind, or a few values of one. */
    public Draft next() {
        EntityKind kind = KINDS[random.nextInt(KINDS.length)];
        List<String> known = ids.get(kind.ordinal());
        int what = random.nextInt(8);
        if (known.isEmpty() || what == 0 && known.size() < MOST_OF_A_KIND) {
            String id = kind.key() + known.size();
            known.add(id);
            Draft created = Draft.of(EditKind.CREATE, id);
            kind.fields().stream().filter(field -> random.nextBoolean())
                    .forEach(field -> created.setAny(id, field, value(field)));
            return created;
        }
        if (what == 1) {
            return Draft.of(EditKind.DELETE, "x").delete(kind, any(known));
        }
        if (what == 2) {
            Field<?> field = any(kind.fields());
            Draft bulk = Draft.of(EditKind.BULK, Integer.toString(known.size()), field.labelKey());
            Object value = value(field);
            known.forEach(id -> bulk.setAny(id, field, value));
            return bulk;
        }
        String id = any(known);
        Field<?> first = any(kind.fields());
        Draft change = Draft.of(EditKind.CHANGE, id, first.labelKey()).setAny(id, first, value(first));
        for (int i = random.nextInt(3); i > 0; i--) {
            Field<?> field = any(kind.fields());
            change.setAny(id, field, value(field));
        }
        return change;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    // Few values a field, so that edits often meet a value that stands already.
    private Object value(Field<?> field) {
        int number = random.nextInt(5);
        Qualifier qualifier = Qualifier.values()[random.nextInt(3)];
        return random.nextInt(4) == 0 ? null : switch (field.type().shape()) {
            case MONEY -> new Money(number * 12_345L, qualifier);
            case DOLLARS -> new Dollars(number, qualifier);
            case AREA -> new Area(number * 333L, qualifier);
            case FLOOR_AREA -> new FloorArea(number * 10_001L, qualifier);
            case COUNT -> new Count(number, qualifier);
            case NUMBER -> BigDecimal.valueOf(71_234 + number, 4);
            case YEAR -> Year.of(2020 + number);
            case DATE -> DayOrMonth.parse(number < 2 ? "2024-0" + (1 + number) : "2024-03-0" + number);
            case FLAG -> number % 2 == 0;
            case STAGE -> Stage.values()[number];
            case EXIT -> Exit.values()[number % 3];
            case REFERENCE -> (field.type() == FieldType.PROJECT ? "project" : "enterprise") + number;
            case GRADES -> List.of(new Grade("世界500强", 2020 + number, number == 0 ? null : number));
            case CHOICES -> List.of("甲" + number, "乙");
            case CURVE -> YearCurve.of(java.util.stream.IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> BigDecimal.valueOf(month * month + number)).toList());
            case TEXT, LONG_TEXT, CHOICE -> "值" + number + (number == 4 ? "\n'\";--" : "");
        };
    }
}
