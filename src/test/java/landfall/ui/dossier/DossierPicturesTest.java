package landfall.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.store.files.Progress;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class DossierPicturesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Looks(value = {"CHINESE,DARK,868", "ENGLISH,LIGHT,688"}, forTheEye = "CHINESE,LIGHT,868")
    void theDossierIsDrawnWithoutComplaints(Language language, Theme theme, int height) throws Exception {
        Pictures.cssWarnings();
        try (var desk = new Desk(folder, language, 102)) {
            var projects = desk.pipeline().projects().stream().filter(Project::isLive)
                    .filter(project -> project.stage() == Stage.SIGNED).toList();
            Project shown = projects.get(3);
            desk.workspace.perform(Draft.of(EditKind.CHANGE, shown.name(), ProjectFields.BLOCKERS.labelKey())
                    .set(shown.id(), ProjectFields.BLOCKERS, "配套道路末段未通车\n红线内 10 kV 线路待迁改")
                    .set(shown.id(), ProjectFields.OWNER, null));
            var place = Pictures.onWindow(() -> desk.seat(new DossierPlace(desk.context)));
            var stage = Pictures.show(Style.DRAWER.on(place.root()), theme, 960, height);
            Pictures.onWindow(() -> {
                place.open(new Route.Dossier(shown.id(), projects.stream().map(Project::id).toList()));
                return null;
            });
            Hands.settle();
            String name = language + "-" + theme;
            Pictures.take(stage, "dossier-" + name);
            Hands.ROBOT.clickOn("#dossier-record-tab");
            Pictures.take(stage, "dossier-record-" + name);
            Hands.ROBOT.clickOn("#dossier-files-tab");
            Pictures.take(stage, "dossier-files-none-" + name);
            attach(desk, shown);
            Hands.settle();
            Pictures.take(stage, "dossier-files-" + name);
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private void attach(Desk desk, Project project) throws IOException {
        var files = new ArrayList<Path>();
        for (String name : List.of("奥特莱斯广场项目投资合同（正式签署版）.pdf", "关于奥特莱斯广场项目备案的批复.docx", "现场照片.jpg",
                "投资测算表.xlsx", "2024-08 协调会会议纪要 minutes of the coordination meeting, with all annexes and a long name.pdf")) {
            files.add(Files.writeString(folder.resolve(name), name.repeat(files.size() * 400 + 1)));
        }
        desk.workspace.perform(desk.workspace.attachments().attach(project, files, Desk.TODAY, Progress.NONE));
        var first = desk.pipeline().itemsOf(EntityKind.ATTACHMENT, project.id()).getFirst();
        desk.workspace.perform(Draft.of(EditKind.CHANGE, first.name(), AttachmentFields.REMARKS.labelKey())
                .set(first.id(), AttachmentFields.REMARKS, "原件存档案室 3 号柜，扫描件"));
    }
}
