package landfall.ui.trips;

import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import landfall.domain.Item;
import landfall.domain.TripFields;
import landfall.report.output.PaperKind;
import landfall.text.Texts;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The fifteen-day after-trip form of a trip: to print, to save, and to record as filed. */
final class FormMenu extends MenuButton {
    private final MenuItem file;

    FormMenu(Texts texts, TripsActions actions, Supplier<Item> trip) {
        super(texts.of("trips.form"), Icons.of(Feather.FILE_TEXT));
        Style.MENU.on(this);
        setId("trip-form");
        setMinWidth(USE_PREF_SIZE);
        add("trip-form-print", texts.of("trips.form.print"), () -> actions.printForm(trip.get()));
        for (PaperKind kind : PaperKind.values()) {
            add("trip-form-" + kind, texts.of("trips.form.save", texts.of("reports.kind." + kind)),
                    () -> actions.saveForm(trip.get(), kind));
        }
        getItems().add(new SeparatorMenuItem());
        file = add("trip-form-file", texts.of("trips.form.file"), () -> actions.fileForm(trip.get()));
    }

    private MenuItem add(String id, String name, Runnable action) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setOnAction(event -> action.run());
        getItems().add(item);
        return item;
    }

    /** Suits the trip: a reception has no form. */
    void show(Item trip) {
        boolean wanted = TripFields.OUTBOUND.equals(trip.get(TripFields.DIRECTION));
        setVisible(wanted);
        setManaged(wanted);
        file.setDisable(trip.get(TripFields.FORM_FILED_ON) != null);
    }
}
