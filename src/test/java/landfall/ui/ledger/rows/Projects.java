package landfall.ui.ledger.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;

/** Builds projects for tests, one field after another. */
final class Projects {
    static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    private final List<Entity> entities = new ArrayList<>();

    /** Adds a project with values in pairs of field and value; an investor is given by name. */
    Projects add(String id, Object... fieldsAndValues) {
        Facts facts = Facts.none(EntityKind.PROJECT);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            Field<?> field = (Field<?>) fieldsAndValues[i];
            Object value = fieldsAndValues[i + 1];
            if (field == ProjectFields.INVESTOR) {
                value = enterprise(value.toString());
            }
            facts = with(facts, field, value);
        }
        entities.add(new Project(id, facts));
        return this;
    }

    private String enterprise(String name) {
        Facts facts = Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, name);
        entities.add(new Enterprise("e-" + name, facts));
        return "e-" + name;
    }

    @SuppressWarnings("unchecked")
    private static <T> Facts with(Facts facts, Field<T> field, Object value) {
        return facts.with(field, (T) value);
    }

    Pipeline pipeline() {
        return Pipeline.of(entities);
    }

    List<LedgerRow> rows() {
        return LedgerRow.all(pipeline(), Ageing.of(Pipeline.EMPTY, TODAY));
    }
}
