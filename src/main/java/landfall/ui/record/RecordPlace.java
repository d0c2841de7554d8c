package landfall.ui.record;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.report.output.PaperKind;
import landfall.text.Texts;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.print.SaveMenu;
import landfall.ui.kit.record.RecordView;
import org.kordamp.ikonli.feather.Feather;

/** The place with the change record of the whole bureau: who changed what, when, on which computer. */
public final class RecordPlace implements Place {
    private final Texts texts;
    private final RecordView view;
    private final VBox root = Style.CANVAS.on(new VBox());

    public RecordPlace(PlaceContext context) {
        texts = context.texts();
        view = new RecordView(context, false);
        VBox.setVgrow(view, Priority.ALWAYS);
        var save = new SaveMenu(texts, "record-save", view::save);
        var print = Controls.primary(Feather.PRINTER, texts.of("reports.print"), Keys.command("P"), view::print);
        print.setId("record-print");
        root.getChildren().addAll(new Toolbar(context, texts.of("record.title")).withSearch().withLanguages()
                .with(save, print), view);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.P) {
                if (event.isShiftDown()) {
                    view.save(PaperKind.PDF);
                } else {
                    view.print();
                }
                event.consume();
            }
        });
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Route route) {
        root.requestFocus();
    }

    @Override
    public void show(Pipeline pipeline) {
        view.show(pipeline);
    }

    @Override
    public Node filterField() {
        return view.filterField();
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("Enter", texts.of("record.key.turn")), new Hint("R", texts.of("record.key.revert")),
                new Hint("O", texts.of("record.key.open")), new Hint(Keys.command("P"), texts.of("reports.print")));
    }
}
