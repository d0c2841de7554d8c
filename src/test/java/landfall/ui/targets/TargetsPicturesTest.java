package landfall.ui.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.workspace.target.TargetSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class TargetsPicturesTest {
    private static final String TABLE = """
            2024年目标任务分解表\t\t\t单位：亿元、个
            责任单位\t签约项目\t签约项目总投资\t履约率\t开工项目
            合计\t60\t120\t80%\t30
            招商一科\t20\t45\t80%\t十个
            招商四科\t10\t15\t\t0
            """;

    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Looks(value = {"CHINESE,DARK,1216,696", "ENGLISH,LIGHT,1216,696"},
            forTheEye = {"CHINESE,LIGHT,1376,876", "ENGLISH,DARK,1376,876"})
    void thePlaceAndThePreviewAreDrawnWithoutComplaints(Language language, Theme theme, int width, int height)
            throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            var place = Pictures.onWindow(() -> desk.seat(new TargetsPlace(desk.context)));
            var stage = Pictures.show(place.root(), theme, width, height);
            String name = language + "-" + theme;
            Hands.settle();
            Pictures.take(stage, "targets-" + name);
            Pictures.onWindow(() -> {
                place.open(new Route.Targets(2026));
                return null;
            });
            Hands.settle();
            Pictures.take(stage, "targets-empty-" + name);
            Pictures.onWindow(() -> {
                place.preview(TargetSheet.pasted(TABLE, desk.context.texts().of("targets.clipboard")));
                return null;
            });
            var dialog = Pictures.show(Style.DIALOG.on(desk.dialog()), theme, 700, 440);
            Pictures.take(dialog, "targets-import-" + name);
            Pictures.onWindow(() -> {
                stage.close();
                dialog.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
