package landfall;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.exchange.ImportPlan;
import landfall.exchange.Ledger;
import landfall.exchange.LedgerExport;
import landfall.insight.AsOf;
import landfall.journal.Author;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.journal.Ids;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.ProjectForm;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.workspace.Home;
import landfall.workspace.Workspace;

/**
 * Takes every field of a project from the form through the file, the ledger, the export, the import and the change
 * record. It names no field but the few that a project cannot be without, so that one added to the description is
 * walked as well.
 */
public final class FieldWalk {
    static final List<String> STATIONS = List.of("form", "store", "ledger", "export", "import", "audit", "as of");
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Author AUTHOR = new Author("周敏", "test");

    private final Path folder;
    private final Texts texts;
    private final Map<String, List<String>> seen = new LinkedHashMap<>();

    private FieldWalk(Path folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
    }

    /** Where each field, by its key, was found with the value that it was given; throws where it was not. */
    public static Map<String, List<String>> walk(Path folder, boolean chinese) throws Exception {
        var walk = new FieldWalk(folder, Texts.in(chinese ? Language.CHINESE : Language.ENGLISH));
        walk.go();
        return walk.seen;
    }

    private static List<Field<?>> fields() {
        return EntityKind.PROJECT.fields().stream().filter(field -> !field.isInternal()).toList();
    }

    private void go() throws Exception {
        String id = Ids.next();
        var home = new Home(folder.resolve("home"));
        Path file = folder.resolve("walk.landfall");
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(typed(id, workspace.pipeline()));
        }
        try (Workspace workspace = Workspace.open(file, AUTHOR, home)) {
            Pipeline pipeline = workspace.pipeline();
            Project project = pipeline.project(id);
            check("store", field -> equal(field, pipeline.readable(field, project.get(field))));
            check("as of", field -> equal(field, pipeline.readable(field,
                    AsOf.on(pipeline, TODAY).project(id).get(field))));
            LedgerRow row = LedgerRow.of(pipeline, project, ageing(pipeline));
            check("ledger", field -> equal(field, LedgerColumn.of(field).value(row)));
            Path exported = folder.resolve("walk.xlsx");
            LedgerExport.write(exported, pipeline, pipeline.projects(), LedgerExport.allFields(), texts);
            var listing = LedgerExport.listing(pipeline, pipeline.projects(), LedgerExport.allFields(), texts);
            check("export", field -> !listing.rows().getFirst().get(LedgerExport.allFields().indexOf(field)).isBlank());
            importAnew(exported, home);
            List<Change> changes = workspace.history(id).getFirst().changes();
            check("audit", field -> changes.stream().anyMatch(change -> change.cell().field().equals(field.key())
                    && Objects.equals(change.value(), field.type().encode(project.get(field)))
                    && EditLabels.field(change.cell(), texts).equals(texts.of(field.labelKey()))));
        }
    }

    private static landfall.insight.Ageing ageing(Pipeline pipeline) {
        return landfall.insight.Ageing.of(pipeline, TODAY);
    }

    private void importAnew(Path exported, Home home) {
        try (Workspace empty = Workspace.create(folder.resolve("anew.landfall"), AUTHOR, home)) {
            empty.perform(ImportPlan.of(Ledger.read(exported), empty.pipeline(), TODAY).toDraft());
            Pipeline pipeline = empty.pipeline();
            Project project = pipeline.projects().getFirst();
            check("import", field -> equal(field, pipeline.readable(field, project.get(field))));
        }
    }

    // What people type goes through the form; what follows from what they do is set as those acts set it.
    private Draft typed(String id, Pipeline pipeline) throws Exception {
        Draft draft = Draft.of(EditKind.CREATE, "walk");
        List<Field<?>> asked = fields().stream().filter(field -> !field.isFixed()).toList();
        var context = new FormContext(texts, pipeline, texts.isChinese() ? Money.WAN : 1_000_000, TODAY);
        Pictures.onWindow(() -> {
            var form = new ProjectForm(asked, field -> false, context);
            asked.forEach(field -> type(form, field));
            if (!form.validate()) {
                throw new AssertionError("the form refuses what was typed");
            }
            form.writeTo(draft, id);
            return null;
        });
        fields().stream().filter(Field::isFixed).forEach(field -> draft.setAny(id, field, done(field)));
        check("form", field -> draft.values().keySet().stream().anyMatch(cell -> cell.field().equals(field.key())));
        return draft;
    }

    private void type(ProjectForm form, Field<?> field) {
        switch (form.editor(field).input().focusNode()) {
            case CheckBox box -> box.setSelected(true);
            case TextInputControl text -> text.setText(text(field));
            default -> throw new AssertionError(field + " has no input");
        }
    }

    private static Object done(Field<?> field) {
        return switch (field.type().shape()) {
            case STAGE -> Stage.PRODUCING;
            case EXIT -> Exit.SUSPENDED;
            case DATE -> DayOrMonth.parse("2024-08-01");
            default -> text(field);
        };
    }

    // Distinct for every field, so that none can stand in for another.
    private static String text(Field<?> field) {
        int number = fields().indexOf(field) + 11;
        return switch (field.type().shape()) {
            case MONEY -> 200 - number + "00万元"; // the total stands first and is the largest
            case DOLLARS -> number + "00万美元";
            case AREA -> number + "亩";
            case FLOOR_AREA -> number + "00.5㎡";
            case COUNT -> Integer.toString(number);
            case NUMBER -> "7." + number;
            case YEAR -> "20" + number % 24 / 10 + number % 10;
            case DATE -> 2010 + number / 9 + "-0" + (1 + number % 9); // in the order in which things happen
            case CHOICES -> "甲" + number + "、乙" + number;
            default -> field == ProjectFields.CODE ? "ZS-2024-0001"
                    : field == ProjectFields.CAPITAL_ORIGIN ? "境外" : "词" + number;
        };
    }

    private static boolean equal(Field<?> field, Object value) {
        return Objects.equals(expected(field), value instanceof Enum<?> || value == null ? value : plain(value));
    }

    private static Object plain(Object value) {
        return switch (value) {
            case landfall.domain.value.Quantity quantity -> quantity.amount().stripTrailingZeros().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case List<?> words -> String.join("、", words.stream().map(Object::toString).toList());
            default -> value.toString();
        };
    }

    private static Object expected(Field<?> field) {
        String text = text(field);
        return switch (field.type().shape()) {
            case MONEY -> text.replace("00万元", "000000");
            case DOLLARS -> text.replace("00万美元", "000000");
            case AREA -> new BigDecimal(text.replace("亩", "")).stripTrailingZeros().toPlainString();
            case FLOOR_AREA -> text.replace("㎡", "");
            case COUNT -> new BigDecimal(text).stripTrailingZeros().toPlainString();
            case FLAG -> "true";
            case STAGE -> Stage.PRODUCING;
            case EXIT -> Exit.SUSPENDED;
            case DATE -> field.isFixed() ? "2024-08-01" : text;
            default -> text;
        };
    }

    private interface Found {
        boolean in(Field<?> field);
    }

    private void check(String station, Found found) {
        var lost = new ArrayList<String>();
        for (Field<?> field : fields()) {
            if (found.in(field)) {
                seen.computeIfAbsent(field.key(), key -> new ArrayList<>()).add(station);
            } else {
                lost.add(field.key());
            }
        }
        if (!lost.isEmpty()) {
            throw new AssertionError("lost at the station " + station + ": " + lost);
        }
    }
}
