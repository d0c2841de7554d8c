package landfall.ui.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Entity;
import landfall.quality.rule.Topic;
import landfall.text.Language;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class QualityPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Looks(value = {"CHINESE,LIGHT,1376,876", "ENGLISH,DARK,1216,696"},
            forTheEye = {"CHINESE,DARK,1376,876", "ENGLISH,LIGHT,1216,696"})
    void theFindingsAndTheJoinAreDrawnWithoutComplaints(Language language, Theme theme, int width, int height)
            throws Exception {
        Pictures.cssWarnings();
        var bureau = new QualityBureau(folder, language, 102);
        try (var desk = bureau.desk) {
            var place = Pictures.onWindow(() -> desk.seat(new QualityPlace(desk.context)));
            var stage = Pictures.show(place.root(), theme, width, height);
            String name = language + "-" + theme;
            Hands.settle();
            Pictures.take(stage, "quality-" + name);
            for (Topic topic : List.of(Topic.DATES, Topic.AMOUNTS, Topic.ENTERPRISE, Topic.DUPLICATES)) {
                Pictures.onWindow(() -> {
                    place.open(new Route.Quality(topic.name()));
                    return null;
                });
                Hands.settle();
                Pictures.take(stage, "quality-" + topic + "-" + name);
            }
            Pictures.onWindow(() -> {
                Entity one = desk.pipeline().entity(EntityKind.ENTERPRISE, "twin-1");
                place.join(one, desk.pipeline().entity(EntityKind.ENTERPRISE, "twin-2"));
                return null;
            });
            var dialog = Pictures.show(Style.DIALOG.on(desk.dialog()), theme, 880, 520);
            Pictures.take(dialog, "quality-join-" + name);
            Pictures.onWindow(() -> {
                place.join(bureau.signed, bureau.other);
                dialog.getScene().setRoot(Style.DIALOG.on(desk.dialog()));
                return null;
            });
            Pictures.take(dialog, "quality-join-projects-" + name);
            Pictures.onWindow(() -> {
                stage.close();
                dialog.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
