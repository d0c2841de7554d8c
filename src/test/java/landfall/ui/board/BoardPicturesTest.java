package landfall.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,LIGHT,1376,814", "ENGLISH,DARK,1216,634"})
    void theBoardIsDrawnWithoutComplaints(Language language, Theme theme, int width, int height) throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            var place = Pictures.onWindow(() -> desk.seat(new BoardPlace(desk.context)));
            var stage = Pictures.show(place.root(), theme, width, height);
            Pictures.onWindow(() -> null);
            Pictures.take(stage, "board-" + language + "-" + theme + "-" + width);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
