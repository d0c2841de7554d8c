package landfall.ui.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import landfall.insight.indicator.Span;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardModel;
import landfall.ui.dashboard.figures.Stretch;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the stretch of time: its kind, then one of the latest of that kind, or one step at a time. */
final class StretchChooser extends HBox {
    private static final int OFFERED = 24;
    private static final int YEARS_OFFERED = 8;

    private final PlaceContext context;
    private final DashboardModel model;
    private final MenuButton list = new MenuButton();
    private final Button next;

    StretchChooser(PlaceContext context, DashboardModel model) {
        super(2);
        this.context = context;
        this.model = model;
        Texts texts = context.texts();
        var previous = Controls.icon(Feather.CHEVRON_LEFT, texts.of("dashboard.stretch.previous"), () -> model.step(-1));
        next = Controls.icon(Feather.CHEVRON_RIGHT, texts.of("dashboard.stretch.next"), () -> model.step(1));
        DashboardStyle.DASH_MONTH.on(list);
        list.setId("dashboard-stretch");
        list.setGraphic(Icons.of(Feather.CALENDAR));
        list.setMinWidth(USE_PREF_SIZE);
        list.setOnShowing(event -> offer());
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(previous, list, next);
        model.stretch().addListener((property, old, stretch) -> refresh());
        refresh();
        offer();
    }

    MenuButton list() {
        return list;
    }

    private void refresh() {
        list.setText(model.stretch().get().words(context.texts(), context.formats()));
        next.setDisable(!model.canStep(1));
    }

    private void offer() {
        Texts texts = context.texts();
        Stretch shown = model.stretch().get();
        var items = new ArrayList<MenuItem>();
        for (Span span : Span.values()) {
            items.add(radio(texts.of(span.labelKey()), span == shown.span(), () -> model.choose(span)));
        }
        items.add(radio(texts.of("dashboard.stretch.free"), shown.span() == null,
                () -> DatesDialog.open(context, model.stretch().get().period(),
                        period -> model.stretch().set(Stretch.free(period)))));
        Span span = shown.span();
        if (span != null) {
            items.add(new SeparatorMenuItem());
            Stretch one = Stretch.of(span, span == Span.YEAR ? YearMonth.of(model.latest().getYear(), 12)
                    : model.latest());
            int most = span == Span.YEAR ? YEARS_OFFERED : span == Span.QUARTER ? OFFERED / 3 : OFFERED;
            for (int back = 0; back < most; back++) {
                Stretch offered = one;
                var item = new MenuItem(offered.words(texts, context.formats()));
                item.setOnAction(event -> model.stretch().set(offered));
                items.add(item);
                one = one.moved(-1, model.latest());
            }
        }
        list.getItems().setAll(items);
    }

    private static RadioMenuItem radio(String text, boolean chosen, Runnable action) {
        var item = new RadioMenuItem(text);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }
}
