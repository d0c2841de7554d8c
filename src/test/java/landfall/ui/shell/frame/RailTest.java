package landfall.ui.shell.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.ToggleButton;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.shell.Places;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RailTest {
    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private static List<String> markedAt(Route route) throws Exception {
        return Pictures.onWindow(() -> {
            var rail = new Rail(Places.ALL, Texts.in(Language.CHINESE), entry -> { });
            rail.select(Places.ALL.stream().filter(entry -> entry.leadsTo(route)).findFirst().orElseThrow());
            return rail.lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                    .filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
        });
    }

    @Test
    void whatIsReachedFromAPlaceIsMarkedAsThatPlace() throws Exception {
        assertEquals(List.of("看板"), markedAt(new Route.Board()));
        assertEquals(List.of("台账"), markedAt(new Route.Import(null)));
        assertEquals(List.of("出差"), markedAt(new Route.Merge(null, null)));
    }
}
