package landfall.ui.kit;

import java.time.LocalDate;
import javafx.scene.control.Button;
import landfall.text.Texts;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The day whose bureau is shown, beside the title of a place; pressing it asks for another day. */
public final class DayButton extends Button {
    private final PlaceContext context;
    private final boolean closing;

    /** @param closing whether the day closes an account (截至) */
    public DayButton(PlaceContext context, boolean closing) {
        this.context = context;
        this.closing = closing;
        setId("day");
        setGraphic(Icons.of(Feather.CALENDAR));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> context.navigator().choosePast(this));
        refresh();
    }

    /** Shows the day anew; to be called whenever the place shows a pipeline. */
    public void refresh() {
        Texts texts = context.texts();
        PastView past = context.navigator().past();
        LocalDate day = context.today().get();
        String date = context.formats().date(past.asOf() == null && past.isPast() ? past.knownOn() : day);
        if (past.isPast() && past.asOf() == null) {
            setText(texts.of("kit.day.known", date));
        } else {
            setText(closing ? texts.of("kit.day.closing", date) : date);
        }
        Style.PAST.on(this, past.isPast());
    }
}
