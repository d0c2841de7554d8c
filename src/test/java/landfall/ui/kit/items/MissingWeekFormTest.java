package landfall.ui.kit.items;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.WeeklyReportFields;
import landfall.domain.value.DayOrMonth;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingWeekFormTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void aClickOnAMissingWeekOpensTheFormOfThatWeek() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 40)) {
            Item post = desk.pipeline().items(EntityKind.OUTPOST).getFirst();
            var host = new StackPane();
            Stage stage = Pictures.show(host, Theme.LIGHT, 700, 600);
            ItemEditor editor = Pictures.onWindow(() -> new ItemEditor(desk.context, EntityKind.WEEKLY_REPORT, form -> {
                host.getChildren().setAll(form);
                return () -> host.getChildren().clear();
            }));
            Pictures.onWindow(() -> {
                editor.setOwner(post);
                editor.addFor("5", Map.of(WeeklyReportFields.WEEK, DayOrMonth.of(LocalDate.of(2024, 8, 5))));
                ((TextInputControl) host.lookupAll(".text-area").iterator().next()).setText("走访三家");
                host.getChildren().clear(); // Esc: what was typed comes back
                editor.addFor("12", Map.of(WeeklyReportFields.WEEK, DayOrMonth.of(LocalDate.of(2024, 8, 12))));
                return null;
            });
            Hands.settle();
            String week = Pictures.onWindow(() -> ((TextInputControl) host.lookup("#item-" + WeeklyReportFields.WEEK.key()))
                    .getText());
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
            assertEquals("2024-08-12", week);
        }
    }
}
