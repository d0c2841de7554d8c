package landfall.ui.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.Pipeline;
import landfall.domain.value.Count;
import landfall.insight.Ageing;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.form.FieldEditor;
import landfall.ui.kit.form.FormContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.ThemeChoice;
import landfall.workspace.Home;

/** The settings of the bureau, which travel with the workspace, and those of this computer, which do not. */
public final class SettingsPlace implements Place {
    private static final double WIDTH = 720;

    private final PlaceContext context;
    private final Texts texts;
    private final VBox root = new VBox();
    private final List<FieldEditor<?>> bureauFields = new ArrayList<>();
    private final Map<FieldEditor<?>, Object> shown = new HashMap<>();
    private final CalendarPanel calendar;
    private final PeoplePanel people;
    private final TemplatePanel template;
    private final DefinitionsPanel definitions;
    private final BatchesPanel batches;
    private final BackupsPanel backups;
    private Segmented<ThemeChoice> looks;
    private Pipeline pipeline = Pipeline.EMPTY;

    public SettingsPlace(PlaceContext context) {
        this.context = context;
        this.texts = context.texts();
        calendar = new CalendarPanel(context);
        people = new PeoplePanel(context);
        definitions = new DefinitionsPanel(context);
        batches = new BatchesPanel(context);
        template = new TemplatePanel(context);
        backups = new BackupsPanel(context);
        var column = new VBox(16, bureauPanel(), letterheadPanel(), panel(texts.of("settings.people"), texts.of("settings.people.note"),
                people), limitsPanel(),
                panel(texts.of("settings.definitions"), texts.of("settings.definitions.note"), definitions),
                panel(texts.of("settings.batches"), texts.of("settings.batches.note"), batches),
                panel(texts.of("settings.calendar"), texts.of("settings.calendar.note"), calendar),
                panel(texts.of("settings.template"), texts.of("settings.template.note"), template),
                computerPanel(),
                panel(texts.of("settings.backups.title"), texts.of("settings.backups.note"), backups), filesPanel());
        column.setMaxWidth(WIDTH);
        column.setPadding(new Insets(24));
        Style.CANVAS.on(root);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getChildren().addAll(new Toolbar(context, texts.of("settings.title")).withSearch().withLanguages(),
                scroll);
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Route route) {
        looks.choose(ThemeChoice.of(context.settings().theme("")));
        template.show();
        backups.show();
        root.requestFocus();
    }

    @Override
    public void show(Pipeline now) {
        pipeline = now;
        bureauFields.forEach(this::showValue);
        calendar.show(now);
        people.show(now);
        definitions.show(now);
        batches.show(now);
    }

    // What is being typed stays: an edit elsewhere, or that of the field before, may come while the user types on.
    private <T> void showValue(FieldEditor<T> editor) {
        T now = pipeline.bureau().get(editor.field());
        boolean typed = shown.containsKey(editor) && (editor.input().read().isUnreadable()
                || !Objects.equals(editor.value(), shown.get(editor)));
        if (!typed || Objects.equals(editor.value(), now)) {
            editor.show(now);
            shown.put(editor, now);
        }
    }

    private static VBox panel(String title, String note, Node content) {
        var panel = Style.PANEL.on(new VBox(12, new VBox(2, Style.BOLD.on(new Label(title)),
                Controls.label(note, Style.TEXT_SM, Style.MUTED)), content));
        panel.setPadding(new Insets(16));
        return panel;
    }

    private VBox bureauPanel() {
        var column = new VBox(12);
        for (Field<?> field : BureauFields.ALL) {
            if (!field.isFixed() && field.group() == FieldGroup.BASICS && !BureauFields.LETTERHEAD.contains(field)) {
                column.getChildren().add(bureauEditor(field));
            }
        }
        return panel(texts.of("settings.bureau"), texts.of("settings.bureau.note"), column);
    }

    private VBox letterheadPanel() {
        var column = new VBox(12);
        for (Field<?> field : BureauFields.LETTERHEAD) {
            FieldEditor<?> editor = bureauEditor(field);
            editor.setId("letterhead-" + field.key());
            if (field == BureauFields.NUMBER_CODE) {
                editor.setNote(texts.of("settings.letterhead.number_code"));
            }
            column.getChildren().add(editor);
        }
        return panel(texts.of("settings.letterhead"), texts.of("settings.letterhead.note"), column);
    }

    private VBox limitsPanel() {
        Ageing.Limits usual = Ageing.Limits.USUAL;
        var limits = new HBox(16, limit(BureauFields.STALE_LEAD, usual.lead()),
                limit(BureauFields.STALE_TALKS, usual.talks()), limit(BureauFields.STALE_SIGNED, usual.signed()),
                limit(BureauFields.STALE_LANDED, usual.landed()));
        return panel(texts.of("settings.stale"), texts.of("settings.stale.note"), limits);
    }

    private FieldEditor<Count> limit(Field<Count> field, int usual) {
        FieldEditor<Count> editor = bureauEditor(field);
        editor.setId("limit-" + field.key());
        editor.setNote(texts.of("settings.stale.usual", usual));
        editor.setPrefWidth(WIDTH / 4);
        return editor;
    }

    private <T> FieldEditor<T> bureauEditor(Field<T> field) {
        var editor = new FieldEditor<>(field, FormContext.of(context), field == BureauFields.NAME);
        bureauFields.add(editor);
        editor.input().focusNode().focusedProperty().addListener((property, old, focused) -> {
            if (!focused && editor.validate(true)) {
                keep(editor);
            }
        });
        return editor;
    }

    private <T> void keep(FieldEditor<T> editor) {
        T value = editor.value();
        if (!Objects.equals(value, pipeline.bureau().get(editor.field()))) {
            String name = editor.field() == BureauFields.NAME ? String.valueOf(value) : pipeline.bureau().name();
            context.perform(Draft.of(EditKind.SETTINGS, name).set(Bureau.ID, editor.field(), value));
        }
    }

    private VBox computerPanel() {
        var officer = new TextField(context.settings().officer());
        officer.setAccessibleText(texts.of("settings.officer"));
        officer.setMaxWidth(240);
        officer.focusedProperty().addListener((property, old, focused) -> {
            String name = officer.getText().strip();
            if (!focused && !name.isEmpty() && !name.equals(context.settings().officer())) {
                context.settings().setOfficer(name);
                context.navigator().say(texts.of("settings.officer.kept"));
            }
        });
        var languages = new Segmented<Language>(context.navigator()::language).add(Language.CHINESE, "中文", null)
                .add(Language.ENGLISH, "English", null).choose(texts.language());
        looks = ThemeChoice.segmented(texts, ThemeChoice.of(context.settings().theme("")),
                context.navigator()::theme);
        var grid = grid();
        line(grid, 0, texts.of("settings.officer"), officer);
        line(grid, 1, texts.of("settings.language"), languages);
        line(grid, 2, texts.of("settings.theme"), looks);
        return panel(texts.of("settings.computer"), texts.of("settings.computer.note"), grid);
    }

    private VBox filesPanel() {
        Home home = Home.locate();
        var grid = grid();
        line(grid, 0, texts.of("settings.file"), path(context.workspace().file().toString()));
        line(grid, 1, texts.of("settings.backups"), path(home.folder().resolve("backups").toString()));
        line(grid, 2, texts.of("settings.logs"), path(home.folder().resolve("logs").toString()));
        var other = Controls.button(texts.of("settings.other_workspace"), () ->
                context.navigator().go(new Route.Welcome()));
        return panel(texts.of("settings.files"), texts.of("settings.files.note"),
                new VBox(12, grid, other));
    }

    private static TextField path(String path) {
        var field = new TextField(path);
        field.setEditable(false);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static GridPane grid() {
        var grid = Style.FORM.on(new GridPane());
        var first = new javafx.scene.layout.ColumnConstraints();
        first.setMinWidth(120);
        var second = new javafx.scene.layout.ColumnConstraints();
        second.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(first, second);
        return grid;
    }

    private static void line(GridPane grid, int row, String name, Node control) {
        var label = Style.FIELD_LABEL.on(new Label(name));
        label.setLabelFor(control);
        grid.add(label, 0, row);
        grid.add(control, 1, row);
    }
}
