package landfall.ui.exchange;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.exchange.LedgerExport;
import landfall.exchange.table.MappedColumn;
import landfall.text.Texts;

/** Where a column's values go: into a field, into the remarks, or nowhere. */
record Target(Field<?> field, boolean kept) {
    static final Target NOWHERE = new Target(null, false);
    static final Target REMARKS = new Target(null, true);

    static List<Target> all() {
        var targets = new ArrayList<Target>();
        targets.add(NOWHERE);
        targets.add(REMARKS);
        for (Field<?> field : LedgerExport.allFields()) {
            targets.add(new Target(field, false));
        }
        targets.add(new Target(EnterpriseFields.CREDIT_CODE, false));
        return List.copyOf(targets);
    }

    static Target of(MappedColumn column) {
        return column.field() != null ? new Target(column.field(), false) : column.kept() ? REMARKS : NOWHERE;
    }

    String label(Texts texts) {
        if (field == null) {
            return texts.of(kept ? "exchange.target.remarks" : "exchange.target.nowhere");
        }
        String label = texts.of(field.labelKey());
        return field == ProjectFields.NAME ? texts.of("exchange.target.required", label) : label;
    }
}
