package landfall.ui.dossier.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import landfall.text.Language;
import landfall.ui.kit.Background;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

class TaskLineTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Test
    void longWorkShowsHowFarItIsAndStopsWhenItIsCancelled() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 1)) {
            PlaceContext at = desk.context;
            var context = new PlaceContext(at.texts(), at.formats(), at.workspace(), at.settings(), Background.threads(),
                    at.navigator(), at.unit(), at.today());
            var line = Pictures.onWindow(() -> new TaskLine(context));
            var root = new StackPane(line);
            Theme.addSheet(root, AttachmentsTab.class, "files.css");
            var stage = Pictures.show(root, Theme.LIGHT, 640, 48);
            var finished = new AtomicBoolean();
            var stopped = new CountDownLatch(1);
            Pictures.onWindow(() -> {
                line.run("files.task.keep", progress -> {
                    try {
                        for (int i = 0; i < 1000; i++) {
                            progress.at("现场视频.mp4", 40, 100);
                            Thread.sleep(10);
                        }
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    } finally {
                        stopped.countDown();
                    }
                    return true;
                }, finished::set);
                return null;
            });
            assertFalse(line.isVisible(), "short work shows nothing");
            WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, line::isVisible);
            Hands.settle();
            Pictures.take(stage, "files-task");
            Pictures.onWindow(() -> {
                ((Button) line.lookup("#files-cancel")).fire();
                return null;
            });
            assertTrue(stopped.await(5, TimeUnit.SECONDS));
            Hands.settle();
            assertFalse(line.isVisible());
            assertFalse(finished.get());
            assertEquals("已取消，没有改动", desk.said.getLast());
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
    }
}
