package landfall.ui.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.report.word.WordTemplate;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Chooses what the bureau's Word files look like: the built-in template or a file of its own beside the workspace. */
final class TemplatePanel extends VBox {
    private static final String PATTERN = "*.docx";

    private final PlaceContext context;
    private final Texts texts;
    private final Label inUse = new Label();
    private final Button reset;

    TemplatePanel(PlaceContext context) {
        super(12);
        this.context = context;
        this.texts = context.texts();
        inUse.setId("template-in-use");
        var choose = Controls.button(texts.of("settings.template.choose"), this::choose);
        choose.setId("template-choose");
        reset = Controls.button(texts.of("settings.template.reset"), this::reset);
        reset.setId("template-reset");
        var export = Controls.button(texts.of("settings.template.export"), this::export);
        export.setId("template-export");
        getChildren().addAll(Style.TEXT_SM.on(inUse), new HBox(8, choose, reset, export));
        show();
    }

    private Path place() {
        return WordTemplate.place(context.workspace().file());
    }

    /** Says which template is in use. */
    void show() {
        boolean own = Files.exists(place());
        inUse.setText(own ? place().toString() : texts.of("settings.template.built_in"));
        reset.setDisable(!own);
    }

    private void choose() {
        context.navigator().files().open(texts.of("settings.template.choose"), texts.of("settings.template.kind"),
                List.of(PATTERN)).ifPresent(file -> context.background().runAside(() -> {
                    WordTemplate.adopt(file, context.workspace().file());
                    return file.getFileName();
                }).onSuccess(name -> done("settings.template.chosen", name)).onError(context.navigator()::warn));
    }

    private void reset() {
        context.background().runAside(() -> {
            WordTemplate.forget(context.workspace().file());
            return true;
        }).onSuccess(done -> done("settings.template.is_reset")).onError(context.navigator()::warn);
    }

    private void export() {
        context.navigator().files().save(texts.of("settings.template.export"), Path.of(texts.of("report.template.file")),
                texts.of("settings.template.kind"), PATTERN).ifPresent(target -> context.background().runAside(() -> {
                    WordTemplate.saveSample(texts.language(), target);
                    return target;
                }).onSuccess(file -> done("settings.template.exported", file)).onError(context.navigator()::warn));
    }

    private void done(String key, Object... arguments) {
        show();
        context.navigator().say(texts.of(key, arguments));
    }
}
