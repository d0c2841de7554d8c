package landfall.ui.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import landfall.domain.value.Period;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Icons;
import landfall.ui.kit.PlaceContext;
import org.kordamp.ikonli.feather.Feather;

/** Chooses the last month of the period, by list or one month at a time. */
final class MonthChooser extends HBox {
    private static final int MONTHS_OFFERED = 24;

    private final PlaceContext context;
    private final DashboardModel model;
    private final MenuButton list = new MenuButton();
    private final Button next;

    MonthChooser(PlaceContext context, DashboardModel model) {
        super(2);
        this.context = context;
        this.model = model;
        var previous = Controls.icon(Feather.CHEVRON_LEFT, context.texts().of("dashboard.month.previous"),
                () -> model.step(-1));
        next = Controls.icon(Feather.CHEVRON_RIGHT, context.texts().of("dashboard.month.next"), () -> model.step(1));
        DashboardStyle.DASH_MONTH.on(list);
        list.setGraphic(Icons.of(Feather.CALENDAR));
        list.setMinWidth(USE_PREF_SIZE);
        list.setOnShowing(event -> offer());
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addAll(previous, list, next);
        model.month().addListener((property, old, month) -> refresh());
        refresh();
        offer();
    }

    MenuButton list() {
        return list;
    }

    private void refresh() {
        YearMonth month = model.month().get();
        list.setText(context.formats().period(Period.yearToDate(month)));
        next.setDisable(!month.isBefore(model.latest()));
    }

    private void offer() {
        var items = new ArrayList<MenuItem>();
        for (int back = 0; back < MONTHS_OFFERED; back++) {
            YearMonth month = model.latest().minusMonths(back);
            var item = new MenuItem(context.formats().period(Period.yearToDate(month)));
            item.setOnAction(event -> model.month().set(month));
            items.add(item);
        }
        list.getItems().setAll(items);
    }
}
