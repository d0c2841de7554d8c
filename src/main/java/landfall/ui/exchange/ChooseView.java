package landfall.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The first step: a field to drop a ledger on, and why the last one could not be read. */
final class ChooseView extends StackPane {
    private final Texts texts;
    private final ImportActions actions;

    ChooseView(Texts texts, ImportActions actions) {
        this.texts = texts;
        this.actions = actions;
        Style.CANVAS.on(this);
    }

    void show(ImportState state) {
        var box = ExchangeStyle.IMPORT_DROP.on(new VBox());
        box.setMaxSize(640, 320);
        if (state.busy()) {
            box.setAlignment(Pos.CENTER);
            box.setSpacing(12);
            box.getChildren().setAll(Icons.huge(Feather.FILE_TEXT),
                    Controls.label(texts.of("exchange.choose.reading", state.file().getFileName()), Style.BOLD),
                    new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS));
        } else if (state.problem() != null) {
            Button again = Controls.primary(texts.of("exchange.choose.another"), actions::choose);
            box.getChildren().setAll(new EmptyState(Feather.ALERT_CIRCLE, texts.of("exchange.choose.failed"),
                    state.problem(), again).failed());
        } else {
            Button choose = Controls.primary(texts.of("exchange.choose.button"), actions::choose);
            box.getChildren().setAll(new EmptyState(Feather.DOWNLOAD, texts.of("exchange.choose.title"),
                    texts.of("exchange.choose.note"), choose));
        }
        getChildren().setAll(box);
    }
}
