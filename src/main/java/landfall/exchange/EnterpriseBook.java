package landfall.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.value.Grade;
import landfall.domain.value.Names;
import landfall.journal.Ids;

/** The enterprises of the bureau and those that a ledger brings, found by their normalised names. */
final class EnterpriseBook {
    private final Pipeline pipeline;
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Map<Field<?>, Object>> changes = new LinkedHashMap<>();
    private final Map<String, Map<Field<?>, Object>> said = new HashMap<>();

    EnterpriseBook(Pipeline pipeline) {
        this.pipeline = pipeline;
        for (Enterprise enterprise : pipeline.enterprises()) {
            ids.putIfAbsent(Names.normalised(enterprise.name()), enterprise.id());
        }
    }

    /** The id of the enterprise of that name; it is made when there is none. */
    String id(String name) {
        return ids.computeIfAbsent(Names.normalised(name), normalised -> {
            String id = Ids.next();
            set(id, EnterpriseFields.NAME, name);
            return id;
        });
    }

    /** Adds the grades that the enterprise does not have yet; a grade without a year gives way to one with a year. */
    void addGrades(String id, List<Grade> grades) {
        var all = new ArrayList<>(grades(id));
        boolean changed = false;
        for (Grade grade : grades) {
            changed |= add(all, grade);
        }
        if (changed) {
            set(id, EnterpriseFields.GRADES, List.copyOf(all));
        }
    }

    private static boolean add(List<Grade> all, Grade grade) {
        for (int i = 0; i < all.size(); i++) {
            Grade known = all.get(i);
            boolean same = Names.normalised(known.name()).equals(Names.normalised(grade.name()))
                    && (grade.listYear() == null || grade.listYear().equals(known.listYear()));
            if (same) {
                boolean ranks = known.rank() == null && grade.rank() != null;
                if (ranks) {
                    all.set(i, new Grade(known.name(), known.listYear(), grade.rank()));
                }
                return ranks;
            }
        }
        all.add(grade);
        return true;
    }

    /** True when the enterprise is on the list of that name, whatever the year. */
    boolean isOn(String id, String list) {
        return grades(id).stream().anyMatch(grade -> Names.normalised(grade.name()).equals(Names.normalised(list)));
    }

    private List<Grade> grades(String id) {
        @SuppressWarnings("unchecked")
        var planned = (List<Grade>) changes.getOrDefault(id, Map.of()).get(EnterpriseFields.GRADES);
        Enterprise known = pipeline.enterprise(id);
        return planned != null ? planned : known == null ? List.of() : known.grades();
    }

    /** Gives a field of the enterprise a value; false when an earlier row gave it another, which stays. */
    boolean put(String id, Field<?> field, Object value) {
        Object earlier = said.computeIfAbsent(id, key -> new HashMap<>()).putIfAbsent(field, value);
        if (earlier != null) {
            return earlier.equals(value);
        }
        Enterprise known = pipeline.enterprise(id);
        if (known == null || !value.equals(known.get(field))) {
            set(id, field, value);
        }
        return true;
    }

    private void set(String id, Field<?> field, Object value) {
        changes.computeIfAbsent(id, key -> new LinkedHashMap<>()).put(field, value);
    }

    /** What changes, by enterprise. */
    Map<String, Map<Field<?>, Object>> changes() {
        return changes;
    }
}
