package landfall.ui.exchange;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import landfall.domain.value.Money;
import landfall.exchange.table.MappedColumn.Trust;
import landfall.exchange.table.MappedColumn.UnitSource;
import landfall.exchange.table.MappedColumn;
import landfall.text.AreaUnit;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.StyleClass;
import org.kordamp.ikonli.feather.Feather;

/** One column of the ledger in the table of columns. */
final class MappingLine extends GridPane {
    private static final int MOST_SAMPLES = 4;
    private static final List<Target> TARGETS = Target.all();

    private final Texts texts;
    private final Label letter = ExchangeStyle.IMPORT_LETTER.on(new Label());
    private final Label header = new Label();
    private final Label sample = ExchangeStyle.IMPORT_SAMPLE.on(new Label());
    private final ComboBox<Target> target = new ComboBox<>();
    private final Label how = Controls.label("", Style.MUTED);
    private final HBox howBox = new HBox(8);
    private final Label state = new Label();
    private final Segmented<Long> money;
    private final Segmented<AreaUnit> area;
    private boolean showing;

    MappingLine(int index, Texts texts, ImportActions actions) {
        this.texts = texts;
        ExchangeStyle.IMPORT_COLUMN.on(this);
        getColumnConstraints().setAll(MappingTable.grid().getColumnConstraints());
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        target.getItems().setAll(TARGETS);
        target.setVisibleRowCount(14);
        target.setMaxWidth(Double.MAX_VALUE);
        target.setConverter(new StringConverter<>() {
            @Override
            public String toString(Target value) {
                return value == null ? "" : value.label(texts);
            }

            @Override
            public Target fromString(String label) {
                return null;
            }
        });
        target.setOnAction(event -> {
            if (!showing && target.getValue() != null) {
                actions.map(index, target.getValue());
            }
        });
        money = new Segmented<Long>(unit -> actions.unit(index, unit)).add(Money.WAN, HowText.unit(Money.WAN, texts), null)
                .add(Money.YI, HowText.unit(Money.YI, texts), null).add(1L, HowText.unit(1, texts), null);
        area = new Segmented<AreaUnit>(unit -> actions.unit(index, unit)).add(AreaUnit.MU, texts.of("exchange.unit.mu"), null)
                .add(AreaUnit.HECTARE, texts.of("exchange.unit.hectare"), null)
                .add(AreaUnit.SQUARE_METRE, texts.of("exchange.unit.square_metre"), null);
        letter.setMinWidth(USE_PREF_SIZE);
        var name = new HBox(8, letter, header);
        name.setAlignment(Pos.CENTER_LEFT);
        howBox.setAlignment(Pos.CENTER_LEFT);
        add(name, 0, 0);
        add(sample, 1, 0);
        add(Style.SUBTLE.on(Icons.of(Feather.ARROW_RIGHT)), 2, 0);
        add(target, 3, 0);
        add(howBox, 4, 0);
        add(state, 5, 0);
    }

    void show(MappedColumn column, long unread) {
        letter.setText(column.column().letters());
        boolean named = !column.column().label().isEmpty();
        header.setText(named ? column.column().header() : texts.of("exchange.no_header"));
        header.setTooltip(new Tooltip(header.getText()));
        Style.BOLD.on(header, named && !column.isIgnored());
        Style.MUTED.on(header, column.isIgnored());
        List<String> samples = column.samples().stream().distinct().limit(MOST_SAMPLES).toList();
        sample.setText(samples.isEmpty() ? "—" : String.join(texts.isChinese() ? "，" : ", ", samples));
        sample.setTooltip(samples.isEmpty() ? null : new Tooltip(String.join("\n", samples)));
        showing = true;
        target.setValue(Target.of(column));
        target.setAccessibleText(texts.of("exchange.target.for", header.getText()));
        showing = false;
        showHow(column);
        showState(column, unread);
    }

    private void showHow(MappedColumn column) {
        how.setText(HowText.of(column, texts));
        how.setTooltip(how.getText().isEmpty() ? null : new Tooltip(how.getText()));
        how.setMinWidth(HowText.asksForUnit(column) ? USE_PREF_SIZE : 0);
        howBox.getChildren().setAll(how);
        if (HowText.asksForUnit(column)) {
            howBox.getChildren().add(money.choose(column.yuanPerUnit()));
        } else if (HowText.asksForAreaUnit(column)) {
            howBox.getChildren().add(area.choose(column.areaUnit()));
        }
    }

    private void showState(MappedColumn column, long unread) {
        boolean guessed = column.isMoney() && column.unitSource() == UnitSource.GUESSED;
        boolean doubtful = column.trust() == Trust.LIKELY;
        boolean ask = unread > 0 || guessed || doubtful;
        ExchangeStyle.IMPORT_COLUMN_ASK.on(this, guessed || unread > 0);
        ExchangeStyle.IMPORT_TARGET_ASK.on(target, ask);
        if (column.isIgnored()) {
            state(Feather.MINUS, texts.of("exchange.state.ignored"), Style.MUTED);
        } else if (column.field() == null) {
            state(Feather.PLUS, texts.of("exchange.state.kept"), Style.ACCENT_TEXT);
        } else if (guessed) {
            state(Feather.ALERT_TRIANGLE, texts.of("exchange.state.unit"), Style.WARN_TEXT);
        } else if (unread > 0) {
            state(Feather.ALERT_TRIANGLE, texts.of("exchange.state.unread", unread), Style.WARN_TEXT);
        } else if (doubtful) {
            state(Feather.ALERT_TRIANGLE, texts.of("exchange.state.check"), Style.WARN_TEXT);
        } else {
            state(Feather.CHECK, texts.of(column.trust() == Trust.CHOSEN ? "exchange.state.chosen"
                    : "exchange.state.auto"), Style.OK_TEXT);
        }
    }

    private void state(Feather icon, String text, StyleClass style) {
        Node sign = Icons.of(icon);
        state.getStyleClass().setAll("label");
        style.on(state);
        state.setText(text);
        state.setGraphic(sign);
        state.setTooltip(new Tooltip(text));
    }
}
