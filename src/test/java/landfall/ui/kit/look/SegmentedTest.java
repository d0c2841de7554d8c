package landfall.ui.kit.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SegmentedTest {
    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void theChoiceThatAnArrowKeyMarksIsTheOneThatHolds() throws Exception {
        List<String> chosen = new ArrayList<>(List.of("亿元"));
        Segmented<String> row = Pictures.onWindow(() -> new Segmented<String>(chosen::add).add("亿元", "亿元", null)
                .add("万元", "万元", null).choose("亿元"));
        Stage stage = Pictures.show(new StackPane(row), Theme.LIGHT, 400, 100);
        Pictures.onWindow(() -> {
            row.getChildren().getFirst().requestFocus();
            return null;
        });
        Hands.ROBOT.push(KeyCode.RIGHT);
        String marked = Pictures.onWindow(() -> row.getChildren().stream().map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected).map(ToggleButton::getText).findFirst().orElse(""));
        Hands.ROBOT.push(KeyCode.SPACE);
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        assertEquals(marked, chosen.getLast());
    }
}
