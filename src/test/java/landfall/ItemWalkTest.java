package landfall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.AsOf;
import landfall.journal.Author;
import landfall.journal.Change;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.journal.draft.ItemDrafts;
import landfall.text.FieldText;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.form.ProjectForm;
import landfall.workspace.Home;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Takes every field of a trip and of a visit from the form through the file, the past view and the change record. */
class ItemWalkTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final Author AUTHOR = new Author("周敏", "test");
    private static final Texts TEXTS = Texts.in(Language.CHINESE);

    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @EnumSource(value = EntityKind.class, names = {"TRIP", "VISIT"})
    void everyFieldIsFoundWithItsValueAtEveryStation(EntityKind kind) throws Exception {
        var home = new Home(folder.resolve("home"));
        Path file = folder.resolve("walk.landfall");
        Item made = ItemDrafts.make(kind, "t1", Map.of());
        try (Workspace workspace = Workspace.create(file, AUTHOR, home)) {
            workspace.perform(Draft.of(EditKind.CREATE, "云谷").set("p1", ProjectFields.NAME, "云谷项目")
                    .set("p1", ProjectFields.STAGE, Stage.LEAD));
            workspace.perform(typed(made, workspace.pipeline()));
        }
        try (Workspace workspace = Workspace.open(file, AUTHOR, home)) {
            Pipeline pipeline = workspace.pipeline();
            List<Change> changes = workspace.history(made.id()).getFirst().changes();
            for (Field<?> field : kind.fields()) {
                Item kept = (Item) pipeline.entity(kind, made.id());
                assertEquals(expected(field), words(kept, field, pipeline), field.key());
                Item past = (Item) AsOf.on(pipeline, TODAY).entity(kind, made.id());
                assertEquals(kept.get(field), past.get(field), field.key());
                assertTrue(changes.stream().anyMatch(change -> change.cell().field().equals(field.key())
                        && Objects.equals(change.value(), field.type().encode(kept.get(field)))
                        && EditLabels.field(change.cell(), TEXTS).equals(TEXTS.of(field.labelKey()))), field.key());
            }
            assertEquals(null, AsOf.on(pipeline, LocalDate.of(2024, 4, 1)).entity(kind, made.id()));
        }
    }

    private static String words(Item item, Field<?> field, Pipeline pipeline) {
        return FieldText.of(field, item.get(field), TEXTS, Formats.forScreen(TEXTS), pipeline::nameOf);
    }

    private static List<Field<?>> asked(EntityKind kind) {
        return kind.fields().stream().filter(field -> !field.isFixed()).collect(Collectors.toList());
    }

    private static Draft typed(Item made, Pipeline pipeline) throws Exception {
        return Pictures.onWindow(() -> {
            var form = new ProjectForm(asked(made.kind()), Field::isRequired,
                    new FormContext(TEXTS, pipeline, 1, TODAY));
            asked(made.kind()).forEach(field -> type(form, field));
            assertTrue(form.validate(), "the form refuses what was typed");
            Draft draft = ItemDrafts.save(null, new Item(made.id(), made.facts().withAll(form.values())), null);
            form.prepare(draft);
            return draft;
        });
    }

    private static void type(ProjectForm form, Field<?> field) {
        switch (form.editor(field).input().focusNode()) {
            case CheckBox box -> box.setSelected(true);
            case TextInputControl text -> text.setText(expected(field));
            default -> throw new AssertionError(field + " has no input");
        }
    }

    // Distinct for every field, so that none can stand in for another; dates follow each other.
    private static String expected(Field<?> field) {
        int number = field.kind().fields().indexOf(field) + 1;
        return switch (field.type().shape()) {
            case DATE -> "2024年5月" + number + "日";
            case COUNT -> Integer.toString(number);
            case FLAG -> TEXTS.of("reading.yes");
            case REFERENCE -> field.isFixed() ? "t1" : field.key().equals("project") ? "云谷项目" : "某企业";
            case CHOICES -> "甲" + number + "、乙" + number;
            default -> "词" + number;
        };
    }
}
