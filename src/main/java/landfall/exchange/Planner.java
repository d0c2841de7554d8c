package landfall.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.FieldType;
import landfall.domain.FieldType.Shape;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.StageEntry;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.domain.value.Names;
import landfall.exchange.PlannedRow.Action;
import landfall.exchange.rows.LedgerRow;
import landfall.exchange.rows.RowWarning;
import landfall.exchange.words.DateWords;
import landfall.exchange.words.GradeWords;
import landfall.exchange.words.Note;
import landfall.exchange.words.Words;
import landfall.journal.Ids;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Rules;
import landfall.quality.rule.Severity;
import landfall.quality.rule.Surroundings;
import landfall.text.Language;
import landfall.text.Texts;

/** Works out what each row of a ledger changes, without changing anything. */
final class Planner {
    private static final List<Field<DayOrMonth>> PAST_ONLY = pastOnly();
    // An enterprise's name stands under the project's investor; its grades are joined with those known.
    private static final List<Field<?>> OF_INVESTOR = EntityKind.ENTERPRISE.fields().stream()
            .filter(field -> field != EnterpriseFields.NAME && field != EnterpriseFields.GRADES).toList();

    private final Pipeline pipeline;
    private final LocalDate today;
    private final ProjectIndex projects;
    private final EnterpriseBook enterprises;
    private final Codes codes;
    private final List<RowWarning> warnings;
    private final Surroundings around;

    Planner(Pipeline pipeline, LocalDate today, List<LedgerRow> rows, List<RowWarning> warnings) {
        this.pipeline = pipeline;
        this.today = today;
        this.projects = new ProjectIndex(pipeline);
        this.enterprises = new EnterpriseBook(pipeline);
        this.codes = new Codes(pipeline, rows);
        this.warnings = warnings;
        this.around = new Surroundings(pipeline, today);
    }

    @SuppressWarnings("unchecked")
    private static List<Field<DayOrMonth>> pastOnly() {
        return EntityKind.PROJECT.fields().stream().filter(field -> field.type() == FieldType.DATE
                && (field.group() == FieldGroup.MILESTONES || field == ProjectFields.LAST_PROGRESS_ON))
                .map(field -> (Field<DayOrMonth>) field).toList();
    }

    ProjectIndex projects() {
        return projects;
    }

    Map<String, Map<Field<?>, Object>> enterpriseChanges() {
        return enterprises.changes();
    }

    /** What the row changes in the project, or makes when there is none. */
    PlannedRow plan(LedgerRow row, Project before) {
        if (before == null) {
            projects.namesake(row).ifPresent(note -> warn(row, ProjectFields.NAME, note));
        }
        Map<Field<?>, Object> values = new LinkedHashMap<>(row.values());
        var kept = new ArrayList<>(row.kept());
        forecasts(row, values, kept, before);
        row.inferred().forEach((field, value) -> infer(values, field, value, before));
        code(row, values, kept, before);
        StageDecision.decide(row, values, before, note -> warn(row, ProjectFields.STAGE, note));
        String investor = investor(row, values, kept, before);
        company(values, before);
        String remarks = RemarksText.joined(before == null ? null : before.get(ProjectFields.REMARKS),
                row.get(ProjectFields.REMARKS).orElse(null), kept);
        values.remove(ProjectFields.REMARKS);
        if (remarks != null) {
            values.put(ProjectFields.REMARKS, remarks);
        }
        return planned(row, values, before, investor);
    }

    private PlannedRow planned(LedgerRow row, Map<Field<?>, Object> values, Project before, String investor) {
        Map<Field<?>, Object> changes = new LinkedHashMap<>();
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            Object value = values.get(field);
            if (value != null && (before == null || !isSame(field, before.get(field), value))) {
                changes.put(field, value);
            }
        }
        Facts facts = before == null ? Facts.none(EntityKind.PROJECT) : before.facts();
        Project after = new Project(before == null ? Ids.next() : before.id(), facts.withAll(changes));
        Action action = before == null ? Action.CREATE : changes.isEmpty() ? Action.UNCHANGED : Action.UPDATE;
        for (Finding finding : Rules.about(after, changes.keySet(), around)) {
            if (finding.severity() != Severity.HINT) {
                warn(row, finding.fields().getFirst(),
                        Note.of(finding.messageKey(), finding.said().arguments().toArray()));
            }
        }
        List<Field<?>> missing = StageEntry.toComplete(after);
        if (action != Action.UNCHANGED && !missing.isEmpty()) {
            warn(row, null, Note.of("exchange.warning.to_complete", after.stage(), missing));
        }
        return new PlannedRow(row, action, before, after, changes, investor, missing);
    }

    // Forecasts are not results (domain §7.1): a date still to come goes into the plan.
    private void forecasts(LedgerRow row, Map<Field<?>, Object> values, List<String> kept, Project before) {
        for (Field<DayOrMonth> field : PAST_ONLY) {
            var date = (DayOrMonth) values.get(field);
            boolean known = before != null && date != null && date.equals(before.get(field));
            if (date == null || known || !date.earliest().isAfter(today)) {
                continue;
            }
            values.remove(field);
            Field<DayOrMonth> plan = DateWords.forecast(field);
            if (plan != null && values.putIfAbsent(plan, date) == null) {
                warn(row, field, Note.of("exchange.warning.forecast", date, plan));
            } else {
                kept.add(Texts.in(Language.CHINESE).of(field.labelKey()) + "：" + date);
                warn(row, field, Note.of("exchange.warning.future", date));
            }
        }
    }

    // What the remarks say counts where nobody said otherwise: on new projects, and on figures that change.
    private static void infer(Map<Field<?>, Object> values, Field<?> field, Object value, Project before) {
        Object own = values.get(field);
        Object known = before == null ? null : before.get(field);
        boolean open = own == null ? before == null : known == null || !sameFigure(known, own);
        if (open) {
            values.put(field, value);
        } else if (own != null) {
            values.put(field, known);
        }
    }

    private static boolean sameFigure(Object one, Object other) {
        return one instanceof Money a && other instanceof Money b && a.yuan() == b.yuan()
                || one instanceof Area c && other instanceof Area d && c.hundredthsOfMu() == d.hundredthsOfMu();
    }

    private void code(LedgerRow row, Map<Field<?>, Object> values, List<String> kept, Project before) {
        String code = (String) values.remove(ProjectFields.CODE);
        if (before != null && before.code() != null) {
            if (code != null && !Names.normalised(code).equals(Names.normalised(before.code()))) {
                kept.add(Signing.codeLine(code));
                warn(row, ProjectFields.CODE, Note.of("exchange.warning.code_kept", before.code(), code));
            }
        } else if (code != null && codes.take(code)) {
            values.put(ProjectFields.CODE, code);
        } else if (before == null) {
            values.put(ProjectFields.CODE, nextCode(values));
            if (code != null) {
                kept.add(Signing.codeLine(code));
                warn(row, ProjectFields.CODE, Note.of("exchange.warning.code_taken", code));
            }
        }
    }

    private String nextCode(Map<Field<?>, Object> values) {
        var signed = (DayOrMonth) values.get(ProjectFields.SIGNED_ON);
        int year = signed != null ? signed.year() : PAST_ONLY.stream().map(field -> (DayOrMonth) values.get(field))
                .filter(Objects::nonNull).mapToInt(DayOrMonth::year).min().orElse(today.getYear());
        String code = codes.next(year);
        while (!codes.take(code)) {
            code = codes.next(year);
        }
        return code;
    }

    private String investor(LedgerRow row, Map<Field<?>, Object> values, List<String> kept, Project before) {
        var name = (String) values.remove(ProjectFields.INVESTOR);
        String known = before == null ? "" : pipeline.investorName(before);
        String id = before == null ? null : before.investorId();
        if (name != null) {
            id = Names.normalised(name).equals(Names.normalised(known)) && id != null ? id : enterprises.id(name);
            values.put(ProjectFields.INVESTOR, id);
        }
        @SuppressWarnings("unchecked")
        var grades = (List<Grade>) values.remove(EnterpriseFields.GRADES);
        var others = new LinkedHashMap<Field<?>, Object>();
        for (Field<?> field : OF_INVESTOR) {
            Object value = values.remove(field);
            if (value != null) {
                others.put(field, value);
            }
        }
        if (id == null) {
            keepWithoutInvestor(row, kept, grades, others);
            return "";
        }
        if (grades != null) {
            enterprises.addGrades(id, dated(row, id, grades, values, before));
        }
        for (Map.Entry<Field<?>, Object> other : others.entrySet()) {
            ofInvestor(row, kept, id, other.getKey(), other.getValue());
        }
        return name != null ? name : known;
    }

    private void ofInvestor(LedgerRow row, List<String> kept, String id, Field<?> field, Object value) {
        if (!enterprises.put(id, field, referring(field, value))) {
            kept.add(Texts.in(Language.CHINESE).of(field.labelKey()) + "："
                    + CellText.of(field, value, Language.CHINESE).replace("\n", " "));
            warn(row, field, Note.of("exchange.warning.investor_differs", field));
        }
    }

    // The project's company is written by its name, and known by its id.
    private void company(Map<Field<?>, Object> values, Project before) {
        Object name = values.get(ProjectFields.COMPANY);
        if (name != null) {
            Object known = before == null ? null
                    : pipeline.readable(ProjectFields.COMPANY, before.get(ProjectFields.COMPANY));
            boolean same = known != null && Names.normalised(known.toString()).equals(Names.normalised((String) name));
            values.put(ProjectFields.COMPANY, same ? before.get(ProjectFields.COMPANY)
                    : referring(ProjectFields.COMPANY, name));
        }
    }

    // A name that a field refers by becomes the id of the enterprise of that name.
    private Object referring(Field<?> field, Object value) {
        return field.type() == FieldType.ENTERPRISE ? enterprises.id((String) value) : value;
    }

    private void keepWithoutInvestor(LedgerRow row, List<String> kept, List<Grade> grades,
            Map<Field<?>, Object> others) {
        var texts = Texts.in(Language.CHINESE);
        if (grades != null) {
            kept.add(texts.of(EnterpriseFields.GRADES.labelKey()) + "："
                    + GradeWords.written(grades));
            warn(row, EnterpriseFields.GRADES, Note.of("exchange.warning.no_investor"));
        }
        others.forEach((field, value) -> {
            String text = CellText.of(field, value, Language.CHINESE);
            if (!kept.contains(text)) {
                kept.add(text);
            }
        });
    }

    // A grade without the year of its list is invalid (domain §2.2); the year of signing is the likely one.
    private List<Grade> dated(LedgerRow row, String enterprise, List<Grade> grades, Map<Field<?>, Object> values,
                              Project before) {
        var dated = new ArrayList<Grade>();
        for (Grade grade : grades) {
            if (grade.listYear() != null || enterprises.isOn(enterprise, grade.name())) {
                dated.add(grade);
                continue;
            }
            var signed = (DayOrMonth) values.getOrDefault(ProjectFields.SIGNED_ON,
                    before == null ? null : before.signedOn());
            dated.add(signed == null ? grade : new Grade(grade.name(), signed.year(), grade.rank()));
            warn(row, EnterpriseFields.GRADES, signed == null ? Note.of("exchange.warning.grade_undated", grade.name())
                    : Note.of("exchange.warning.grade_year", grade.name(), signed.year()));
        }
        return dated;
    }

    private static boolean isSame(Field<?> field, Object before, Object value) {
        if (before == null || before.equals(value)) {
            return before != null;
        }
        if (!(before instanceof String old && value instanceof String text)) {
            return false;
        }
        if (field.type().shape() == Shape.LONG_TEXT) {
            return old.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
                    .equals(text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        }
        return Words.tidy(old).equals(Words.tidy(text)) || field == ProjectFields.CHANNEL && text.equals(old + "招商");
    }

    private void warn(LedgerRow row, Field<?> field, Note note) {
        warnings.add(new RowWarning(row.sheet(), row.number(), field, note));
    }
}
