package landfall.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class LedgerPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Looks(value = {"CHINESE,DARK,1376,814", "ENGLISH,LIGHT,1216,634"}, forTheEye = "CHINESE,LIGHT,1376,814")
    void theLedgerIsDrawnWithoutComplaints(Language language, Theme theme, int width, int height) throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            var place = Pictures.onWindow(() -> desk.seat(new LedgerPlace(desk.context)));
            var stage = Pictures.show(place.root(), theme, width, height);
            Pictures.onWindow(() -> {
                place.grid().list().requestFocus();
                place.grid().list().getSelectionModel().select(6);
                for (int row : List.of(2, 3, 4, 6)) {
                    place.grid().model().tick(place.grid().list().getItems().get(row).id(), true);
                }
                return null;
            });
            Pictures.take(stage, "ledger-" + language + "-" + theme + "-" + width);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
