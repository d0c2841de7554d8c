package landfall.domain;

import java.util.List;
import java.util.Objects;
import landfall.domain.value.Grade;

/** A company that invests, or may invest. */
public record Enterprise(String id, Facts facts) implements Entity {
    public Enterprise {
        Objects.requireNonNull(id);
        Objects.requireNonNull(facts);
    }

    /** The name, never null. */
    public String name() {
        String name = get(EnterpriseFields.NAME);
        return name == null ? "" : name;
    }

    /** Its places on lists of enterprises, never null. */
    public List<Grade> grades() {
        List<Grade> grades = get(EnterpriseFields.GRADES);
        return grades == null ? List.of() : grades;
    }
}
