package landfall.exchange.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.exchange.rows.CellReader.Value;
import landfall.exchange.table.LedgerTable;
import landfall.exchange.table.MappedColumn;
import landfall.exchange.table.Mapping;
import landfall.exchange.table.UnitColumn;
import landfall.exchange.words.GradeWords;
import landfall.exchange.words.Note;
import landfall.exchange.words.RemarkWords;
import landfall.exchange.words.StageWords.Standing;
import landfall.exchange.words.Words;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;

/** Reads a row of a ledger by its mapping; what cannot be read is kept as text and warned about. */
final class RowReader {

    private final Table sheet;
    private final Mapping mapping;
    private final CellReader cells;
    private final List<RowWarning> warnings;
    private final MappedColumn units;
    private final boolean hasOwnerAndUnit;

    RowReader(LedgerTable table, List<RowWarning> warnings) {
        this.sheet = table.header().sheet();
        this.mapping = table.mapping();
        this.cells = new CellReader(table.year());
        this.warnings = warnings;
        this.units = UnitColumn.among(mapping.columns()).orElse(null);
        this.hasOwnerAndUnit = mapping.taking(ProjectFields.OWNER)
                .filter(column -> column.column().label().contains("单位")).isPresent();
    }

    private RowReader(RowReader other, List<RowWarning> warnings) {
        this.sheet = other.sheet;
        this.mapping = other.mapping;
        this.cells = other.cells;
        this.warnings = warnings;
        this.units = other.units;
        this.hasOwnerAndUnit = other.hasOwnerAndUnit;
    }

    /** The same reader, with its warnings in another list. */
    RowReader noting(List<RowWarning> list) {
        return new RowReader(this, list);
    }

    /** The row as a project; the hint is the stage of the title or heading above it, or null. */
    LedgerRow read(Row row, Stage hint) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        var kept = new ArrayList<String>();
        Standing standing = null;
        for (MappedColumn column : mapping.columns()) {
            Cell cell = column.isMoney() && units != null ? UnitColumn.joined(cell(row, column), row, units)
                    : cell(row, column);
            if (cell.isBlank() || column.isIgnored() || column == units) {
                continue;
            }
            if (column.field() == null) {
                keep(kept, column, cell);
                continue;
            }
            Value value = cells.read(column, cell);
            if (value.warning() != null) {
                warn(row, column.field(), value.warning());
            }
            if (value.keep()) {
                keep(kept, column, cell);
            }
            if (value.value() != null && CellReader.isStanding(column.field())) {
                standing = and(standing, CellReader.standing(value));
            } else if (value.value() != null) {
                values.put(column.field(), value.value());
            }
        }
        standing = withoutFormalContract(row, standing, kept, values);
        splitOwner(values);
        check(row, values);
        return new LedgerRow(sheet.name(), row.number(), values, inferred(row, values), standing,
                standing == null ? RowHints.of(row, mapping.columns(), hint) : hint, kept);
    }

    // 招商局/周敏 under 责任单位/责任人 is a unit and a person.
    private void splitOwner(Map<Field<?>, Object> values) {
        if (hasOwnerAndUnit && !values.containsKey(ProjectFields.OWNER_UNIT) && values.get(ProjectFields.OWNER) instanceof String text) {
            String[] parts = text.split("[/、／ ]+");
            if (parts.length == 2) {
                values.put(ProjectFields.OWNER_UNIT, parts[0]);
                values.put(ProjectFields.OWNER, parts[1]);
            }
        }
    }

    /** The cells of a row that continues the project above it, as lines for the remarks. */
    List<String> continuation(Row row) {
        var lines = new ArrayList<String>();
        for (MappedColumn column : mapping.columns()) {
            Cell cell = row.cell(column.column().index());
            if (!cell.isBlank() && !column.isIgnored()) {
                keep(lines, column, cell);
            }
        }
        return lines;
    }

    // Words reach down through merged cells; a merged figure belongs to one row only, or it would count twice.
    private Cell cell(Row row, MappedColumn column) {
        int index = column.column().index();
        Cell own = row.cell(index);
        if (!own.isBlank() || column.field() == null) {
            return own;
        }
        boolean reaches = switch (column.field().type().shape()) {
            case MONEY, DOLLARS, AREA, FLOOR_AREA, COUNT, NUMBER, LONG_TEXT -> false;
            default -> column.field() != ProjectFields.NAME && column.field() != ProjectFields.CODE;
        };
        boolean down = reaches && sheet.regionAt(row.number(), index)
                .filter(region -> region.firstColumn() == region.lastColumn()).isPresent();
        return down ? sheet.cellAt(row.number(), index) : own;
    }

    private static void keep(List<String> lines, MappedColumn column, Cell cell) {
        String text = Words.tidy(cell.shown());
        if (!CellReader.isNoWords(text)) {
            lines.add(column.column().header() + "：" + text);
        }
    }

    private static Standing and(Standing first, Standing second) {
        return first == null ? second : new Standing(first.stage() != null ? first.stage() : second.stage(),
                first.exit() != null ? first.exit() : second.exit());
    }

    // Letters of intent and framework agreements do not enter the signed stage (domain §1.1).
    private Standing withoutFormalContract(Row row, Standing standing, List<String> kept, Map<Field<?>, Object> values) {
        boolean informal = kept.stream().anyMatch(line -> line.matches("[^：]*(?:合同|协议|签约)(?:类型|性质|类别|形式)[^：]*：.*(?:意向|框架|战略).*"));
        boolean signed = values.containsKey(ProjectFields.SIGNED_ON)
                || standing != null && standing.stage() == Stage.SIGNED;
        if (!informal || !signed) {
            return standing;
        }
        Object date = values.remove(ProjectFields.SIGNED_ON);
        if (date != null) {
            mapping.taking(ProjectFields.SIGNED_ON).ifPresent(column -> kept.add(column.column().header() + "：" + date));
        }
        warn(row, ProjectFields.SIGNED_ON, Note.of("exchange.warning.framework"));
        return new Standing(Stage.TALKS, standing == null ? null : standing.exit());
    }

    private Map<Field<?>, Object> inferred(Row row, Map<Field<?>, Object> values) {
        Map<Field<?>, Object> inferred = new LinkedHashMap<>();
        if (!(values.get(ProjectFields.REMARKS) instanceof String remarks)) {
            return inferred;
        }
        if (values.get(ProjectFields.LAND) instanceof Area area && area.qualifier() == Qualifier.EXACT) {
            note(inferred, row, ProjectFields.LAND, RemarkWords.qualified(remarks, area), "exchange.warning.qualified");
        }
        if (values.get(ProjectFields.TOTAL_INVESTMENT) instanceof Money money && money.qualifier() == Qualifier.EXACT) {
            note(inferred, row, ProjectFields.TOTAL_INVESTMENT, RemarkWords.qualified(remarks, money),
                    "exchange.warning.qualified");
        }
        if (!values.containsKey(ProjectFields.EXPECTED_JOBS)) {
            Count jobs = RemarkWords.jobs(remarks);
            note(inferred, row, ProjectFields.EXPECTED_JOBS, jobs, "exchange.warning.from_remarks");
        }
        if (!values.containsKey(ProjectFields.EXPECTED_TAX)) {
            note(inferred, row, ProjectFields.EXPECTED_TAX, RemarkWords.tax(remarks), "exchange.warning.from_remarks");
        }
        return inferred;
    }

    private void note(Map<Field<?>, Object> inferred, Row row, Field<?> field, Object value, String key) {
        if (value != null) {
            inferred.put(field, value);
            warn(row, field, Note.of(key, field));
        }
    }

    private void check(Row row, Map<Field<?>, Object> values) {
        if (values.get(EnterpriseFields.GRADES) instanceof List<?> grades
                && grades.stream().anyMatch(grade -> GradeWords.isVague((Grade) grade))) {
            warn(row, EnterpriseFields.GRADES, Note.of("exchange.warning.which_list"));
        }
    }

    private void warn(Row row, Field<?> field, Note note) {
        warnings.add(new RowWarning(sheet.name(), row.number(), field, note));
    }
}
