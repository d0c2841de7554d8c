package landfall.ui.reports;

import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.journal.Draft;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import landfall.workspace.MonthClose;
import org.kordamp.ikonli.feather.Feather;

/** Says what a close means before it is done; asks for the reason before a month is opened again. */
final class CloseDialog extends VBox {
    private static final double WIDTH = 460;
    private static final int REASON_ROWS = 3;

    private final PlaceContext context;
    private final Texts texts;
    private final CloseState state;
    private final TextArea reason = new TextArea();
    private Runnable close = () -> { };

    private CloseDialog(PlaceContext context, CloseState state) {
        this.context = context;
        this.texts = context.texts();
        this.state = state;
        setId("close-dialog");
        setPrefWidth(WIDTH);
        boolean reopens = state.isClosed();
        String month = context.formats().month(state.month());
        var title = Style.DIALOG_TITLE.on(new Label(texts.of(reopens ? "reports.close.reopen.title"
                : "reports.close.title", month)));
        var note = Style.TEXT_SM.on(new Label(texts.of(reopens ? "reports.close.reopen.note" : "reports.close.note")));
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        var body = Style.DIALOG_BODY.on(new VBox(8, note));
        Button go = Controls.primary(texts.of(reopens ? "reports.close.reopen.go" : "reports.close.go"), this::go);
        go.setId("close-go");
        if (reopens) {
            var label = Controls.label(texts.of("field.month_close.reopen_reason"), Style.TEXT_SM);
            label.setLabelFor(reason);
            reason.setId("close-reason");
            reason.setPrefRowCount(REASON_ROWS);
            reason.setWrapText(true);
            body.getChildren().addAll(label, reason);
            go.disableProperty().bind(reason.textProperty().map(String::isBlank));
        } else {
            go.setDefaultButton(true);
        }
        var space = Controls.spacer();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(8, Icons.of(reopens ? Feather.UNLOCK : Feather.LOCK),
                title)), body, Style.DIALOG_FOOT.on(new HBox(8, space,
                        Controls.button(texts.of("reports.cancel"), () -> close.run()), go)));
    }

    static void open(PlaceContext context, CloseState state) {
        var dialog = new CloseDialog(context, state);
        dialog.close = context.navigator().dialog(dialog);
        if (state.isClosed()) {
            dialog.reason.requestFocus();
        }
    }

    // What the month comes to and its bulletin are worked out where saving is done, so that no edit comes between.
    private void go() {
        close.run();
        String why = reason.getText();
        var workspace = context.workspace();
        String person = workspace.author().name();
        var today = context.today().get();
        Callable<Draft> draft = () -> {
            Pipeline now = workspace.pipeline();
            return state.isClosed() ? MonthClose.reopen(now, state.month(), why, today, person)
                    : MonthClose.close(now, state.month(), today, person);
        };
        context.background().run(() -> workspace.perform(draft.call()));
    }
}
