package landfall.ui.cards;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.value.PhoneNumber;
import landfall.exchange.cards.Card;
import landfall.exchange.cards.CardPlan;
import landfall.exchange.cards.CardPlan.Entry;
import landfall.exchange.cards.CardReader;
import landfall.journal.Draft;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.SuggestionField;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.kordamp.ikonli.feather.Feather;

/** The people of a vCard file: whose contacts they become, and which of them. */
public final class CardsDialog extends VBox {
    private static final double WIDTH = 680;
    private static final double ROW = 34;
    private static final double MOST_ROWS = 9;

    private final PlaceContext context;
    private final Texts texts;
    private final String file;
    private final List<Card> cards;
    private final SuggestionField enterprise;
    private final ListView<Entry> list = CardsStyle.CARDS_LIST.on(new ListView<>());
    private final Set<Card> ticked = new HashSet<>();
    private final Button keep;
    private Runnable close = () -> { };

    private CardsDialog(PlaceContext context, String file, List<Card> cards, String enterpriseName) {
        this.context = context;
        this.texts = context.texts();
        this.file = file;
        this.cards = cards;
        Theme.addSheet(this, CardsDialog.class, "cards.css");
        setPrefWidth(WIDTH);
        enterprise = new SuggestionField(context.pipeline().enterprises().stream().map(Enterprise::name).distinct().sorted().toList());
        enterprise.field().setId("cards-enterprise");
        enterprise.field().setText(enterpriseName);
        enterprise.field().setPromptText(texts.of("cards.enterprise.prompt"));
        enterprise.field().textProperty().addListener((property, old, text) -> plan());
        var label = Controls.label(texts.of("cards.enterprise"), Style.FIELD_LABEL);
        label.setLabelFor(enterprise.field());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(Math.min(cards.size(), MOST_ROWS) * ROW + 2);
        list.setCellFactory(view -> new Cell());
        list.setId("cards-list");
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Entry entry = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && entry != null && entry.enterprise() != null) {
                event.consume();
                tick(entry, !ticked.contains(entry.card()));
            }
        });
        keep = Controls.primary("", this::keep);
        keep.setId("cards-keep");
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("cards.title", file), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(10, new VBox(4, label, enterprise), list, Controls.label(texts.of("cards.note"), Style.FIELD_NOTE))),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("cards.cancel"), () -> close.run()), keep)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                keep();
            }
        });
        ticked.addAll(planned().stream().filter(Entry::isNew).map(Entry::card).toList());
        plan();
    }

    /**
     * Reads the file and shows who is in it.
     *
     * @param enterpriseId whose contacts they are; null for the enterprise that each card names
     */
    public static void open(PlaceContext context, Path file, String enterpriseId) {
        if (context.refusesEdits()) {
            return;
        }
        Enterprise owner = context.workspace().pipeline().enterprise(enterpriseId);
        context.background().runAside(() -> CardReader.read(file)).onSuccess(cards -> {
            var dialog = new CardsDialog(context, file.getFileName().toString(), cards, owner == null ? "" : owner.name());
            dialog.close = context.navigator().dialog(dialog);
        });
    }

    private List<Entry> planned() {
        return CardPlan.of(context.workspace().pipeline(), cards, enterprise.field().getText());
    }

    private void plan() {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(planned());
        list.getSelectionModel().select(Math.max(0, selected));
        count();
    }

    private List<Entry> chosen() {
        return list.getItems().stream().filter(entry -> entry.enterprise() != null && ticked.contains(entry.card())).toList();
    }

    private void count() {
        int people = chosen().size();
        keep.setText(texts.of("cards.keep", people));
        keep.setDisable(people == 0);
    }

    private void tick(Entry entry, boolean on) {
        if (on) {
            ticked.add(entry.card());
        } else {
            ticked.remove(entry.card());
        }
        list.refresh();
        count();
    }

    private void keep() {
        Draft draft = CardPlan.draft(chosen(), file, EntityKind.CONTACT.labelKey());
        if (draft.isEmpty()) {
            return;
        }
        setDisable(true);
        context.perform(draft).onSuccess(edit -> close.run()).onEnd(() -> setDisable(false));
    }

    private final class Cell extends ListCell<Entry> {
        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
        }

        private HBox row(Entry entry) {
            var tick = new CheckBox();
            tick.setFocusTraversable(false);
            tick.setSelected(entry.enterprise() != null && ticked.contains(entry.card()));
            tick.setDisable(entry.enterprise() == null);
            tick.setOnAction(event -> tick(entry, tick.isSelected()));
            Card card = entry.card();
            tick.setAccessibleText(card.name());
            var name = fixed(card.post() == null ? card.name() : texts.of("cards.person", card.name(), card.post()), 150, Style.BOLD);
            var phone = fixed(PhoneNumber.masked(card.phone()), 112, Style.MUTED);
            var owner = Controls.label(entry.enterprise() == null ? texts.of("cards.no_enterprise") : entry.enterprise(), Style.TEXT_SM);
            owner.setMinWidth(0);
            var row = CardsStyle.CARDS_ROW.on(new HBox(tick, name, phone, owner, Controls.spacer()));
            if (entry.same() != null) {
                row.getChildren().add(Chip.warn(Feather.COPY, texts.of("cards.same", entry.same().name())));
            } else if (entry.again()) {
                row.getChildren().add(Chip.warn(Feather.COPY, texts.of("cards.again")));
            } else if (entry.enterprise() != null && entry.known() == null) {
                row.getChildren().add(Chip.plain(texts.of("cards.new_enterprise")));
            }
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(WIDTH - 70);
            return row;
        }

        private static Label fixed(String text, double width, Style style) {
            Label label = Controls.label(text, Style.TEXT_SM, style);
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
            return label;
        }
    }
}
