package landfall.ui.board;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.board.look.BoardStyle;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.BoardModel;
import landfall.ui.board.model.BoardSnapshot;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The withdrawn and terminated projects, folded away below the columns until somebody looks. */
final class Tray extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double ROW = 30;
    private static final int MOST_ROWS = 6;

    private final BoardModel model;
    private final Texts texts;
    private final Formats formats;
    private final BoardActions actions;
    private final FontIcon fold = Icons.small(Feather.CHEVRON_UP);
    private final Button head = BoardStyle.TRAY_HEAD.on(new Button());
    private final ListView<BoardCard> list = new ListView<>();

    Tray(BoardModel model, Texts texts, Formats formats, BoardActions actions) {
        this.model = model;
        this.texts = texts;
        this.formats = formats;
        this.actions = actions;
        BoardStyle.TRAY.on(this);
        head.setGraphic(fold);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setId("board-tray-head");
        head.setOnAction(event -> unfold(!list.isVisible()));
        list.setId("board-tray");
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && list.getSelectionModel().getSelectedItem() != null) {
                actions.open(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY
                    && list.getSelectionModel().getSelectedItem() != null) {
                actions.open(list.getSelectionModel().getSelectedItem());
            }
        });
        getChildren().addAll(head, list);
        unfold(false);
        model.boardProperty().addListener((property, before, now) -> show(now));
        show(model.board());
    }

    private void show(BoardSnapshot board) {
        int count = board.tray().size();
        head.setText(texts.of("board.tray.head", count));
        if (!list.getItems().equals(board.tray())) {
            list.getItems().setAll(board.tray());
        }
        list.setPrefHeight(Math.min(count, MOST_ROWS) * ROW + 2);
        setVisible(count > 0);
        setManaged(count > 0);
    }

    private void unfold(boolean open) {
        list.setVisible(open);
        list.setManaged(open);
        fold.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP);
        pseudoClassStateChanged(OPEN, open);
    }

    /** One project that left: what, how, when and why. */
    private final class Row extends ListCell<BoardCard> {
        private final Label name = Controls.label("", Style.BOLD);
        private final Label way = Controls.label("", Style.MUTED);
        private final Label date = Controls.label("", Style.MUTED);
        private final Label reason = Controls.label("", Style.MUTED);
        private final Label amount = Controls.label("", Style.MUTED);
        private final Button revive = Controls.link(texts.of("board.menu.revive"), () -> actions.revive(getItem()));
        private final HBox row = BoardStyle.TRAY_ROW.on(new HBox(12));

        Row() {
            row.setAlignment(Pos.CENTER_LEFT);
            name.setPrefWidth(220);
            way.setMinWidth(96);
            date.setMinWidth(110);
            amount.setMinWidth(90);
            row.getChildren().addAll(name, way, date, amount, reason, Controls.spacer(), revive);
        }

        @Override
        protected void updateItem(BoardCard card, boolean empty) {
            super.updateItem(card, empty);
            if (empty || card == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Project project = card.project();
            String why = project.get(ProjectFields.EXIT_REASON);
            name.setText(project.name());
            way.setText(texts.of("stage.exit." + project.exit().name()));
            way.setGraphic(new StageGlyph(project.stage(), 12));
            date.setText(formats.date(project.get(ProjectFields.EXIT_ON)));
            amount.setText(formats.money(project.totalInvestment()));
            reason.setText(why == null ? "" : why);
            setGraphic(row);
            setAccessibleText(texts.of("board.tray.said", project.name(), way.getText(), date.getText(),
                    reason.getText()));
        }
    }
}
