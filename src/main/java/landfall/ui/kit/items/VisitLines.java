package landfall.ui.kit.items;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.VisitFields;
import landfall.text.FieldText;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The visits that name a project or an enterprise, the latest first; each opens its trip. */
public final class VisitLines extends VBox {
    private final PlaceContext context;
    private final Field<String> field;

    /** @param field by which a visit names what it is linked to */
    public VisitLines(PlaceContext context, Field<String> field) {
        super(2);
        this.context = context;
        this.field = field;
    }

    /** Shows the visits that name the entity and gives their number. */
    public int show(String id, Pipeline pipeline) {
        List<Item> visits = pipeline.items(EntityKind.VISIT).stream().filter(visit -> id.equals(visit.get(field)))
                .sorted(Comparator.comparing((Item visit) -> visit.get(VisitFields.DAY),
                        Comparator.nullsFirst(Comparator.naturalOrder())).reversed()).toList();
        getChildren().clear();
        visits.forEach(visit -> getChildren().add(line(visit, pipeline)));
        return visits.size();
    }

    private Button line(Item visit, Pipeline pipeline) {
        String said = Stream.of(VisitFields.ENTERPRISE, VisitFields.PURPOSE, VisitFields.RESULT).filter(one -> one != field).map(one -> value(visit, one, pipeline))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(context.texts().of("kit.items.separator")));
        var about = Controls.label(said.replaceAll("\\s*\\R\\s*", " "), Style.TEXT_SM, Style.MUTED);
        about.setMinWidth(0);
        var day = new Label(value(visit, VisitFields.DAY, pipeline));
        day.setMinWidth(USE_PREF_SIZE);
        var trip = new Label(value(visit, VisitFields.TRIP, pipeline));
        trip.setMinWidth(USE_PREF_SIZE);
        var content = new HBox(8, day, trip, about);
        if (Boolean.TRUE.equals(visit.get(VisitFields.RETURN))) {
            content.getChildren().add(Chip.plain(Feather.REPEAT, context.texts().of(VisitFields.RETURN.labelKey())));
        }
        content.setAlignment(Pos.CENTER_LEFT);
        var line = Controls.quiet("", () -> context.navigator().go(new Route.Trips(visit.ownerId())));
        line.setGraphic(content);
        line.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        content.maxWidthProperty().bind(line.widthProperty().subtract(20));
        line.setAccessibleText(String.join(" ", day.getText(), trip.getText(), said));
        return line;
    }

    private String value(Item visit, Field<?> shown, Pipeline pipeline) {
        return FieldText.of(shown, visit.get(shown), context.texts(), context.formats(), pipeline::nameOf);
    }
}
