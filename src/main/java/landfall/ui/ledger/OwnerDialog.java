package landfall.ui.ledger;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.ProjectFields;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Style;
import landfall.ui.kit.form.FieldEditor;
import landfall.ui.kit.form.FormContext;
import landfall.ui.ledger.rows.LedgerRow;

/** Asks who is to be in charge of one or several projects; all of them change in one edit. */
final class OwnerDialog extends VBox {
    private static final double WIDTH = 360;

    private final PlaceContext context;
    private final List<LedgerRow> rows;
    private final FieldEditor<String> owner;
    private Runnable close = () -> { };

    private OwnerDialog(PlaceContext context, List<LedgerRow> rows) {
        this.context = context;
        this.rows = rows;
        Texts texts = context.texts();
        owner = new FieldEditor<>(ProjectFields.OWNER, FormContext.of(context), true);
        owner.input().focusNode().setId("ledger-owner");
        setPrefWidth(WIDTH);
        var save = Controls.primary(texts.of("ledger.owner.verb", rows.size()), this::save);
        save.setId("ledger-owner-save");
        getChildren().addAll(
                Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("ledger.owner.title"), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(owner)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("ledger.owner.cancel"), () -> close.run()),
                        save)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                save();
            }
        });
    }

    static void open(PlaceContext context, List<LedgerRow> rows) {
        var dialog = new OwnerDialog(context, rows);
        dialog.close = context.navigator().dialog(dialog);
        dialog.owner.input().focusNode().requestFocus();
    }

    private void save() {
        if (!owner.validate(true)) {
            owner.input().focusNode().requestFocus();
            return;
        }
        String label = ProjectFields.OWNER.labelKey();
        Draft draft = rows.size() == 1 ? Draft.of(EditKind.CHANGE, rows.getFirst().project().name(), label)
                : Draft.of(EditKind.BULK, Integer.toString(rows.size()), label);
        rows.forEach(row -> draft.set(row.id(), ProjectFields.OWNER, owner.value()));
        close.run();
        context.perform(draft);
    }
}
