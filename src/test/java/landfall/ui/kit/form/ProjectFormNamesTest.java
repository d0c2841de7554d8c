package landfall.ui.kit.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextField;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFormNamesTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    private static ProjectForm form(Desk desk, Field<?>... fields) throws Exception {
        return Pictures.onWindow(() -> new ProjectForm(List.of(fields), field -> false, FormContext.of(desk.context)));
    }

    @Test
    void aFormThatIsOnlyOpenedKeepsTheInvestorAlsoWhereTwoEnterprisesHaveOneName() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            desk.workspace.perform(Draft.of(EditKind.CREATE, "x").set("e1", EnterpriseFields.NAME, "同名公司")
                    .set("e2", EnterpriseFields.NAME, "同名公司").set("p", ProjectFields.NAME, "某项目")
                    .set("p", ProjectFields.STAGE, Stage.LEAD).set("p", ProjectFields.INVESTOR, "e2"));
            Project project = desk.pipeline().project("p");
            ProjectForm form = form(desk, ProjectFields.INVESTOR, ProjectFields.OWNER);
            var changed = Pictures.onWindow(() -> {
                form.show(project);
                return form.changedFrom(project);
            });
            assertEquals(Map.of(), changed);
        }
    }

    @Test
    void oneNewNameTypedInTwoFieldsIsOneEnterprise() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            ProjectForm form = form(desk, ProjectFields.NAME, ProjectFields.INVESTOR, ProjectFields.COMPANY);
            Draft draft = Draft.of(EditKind.CREATE, "x").set("p", ProjectFields.STAGE, Stage.LEAD);
            Pictures.onWindow(() -> {
                for (var field : List.of(ProjectFields.NAME, ProjectFields.INVESTOR, ProjectFields.COMPANY)) {
                    ((TextField) form.editor(field).input().focusNode()).setText("全新公司");
                }
                form.writeTo(draft, "p");
                return null;
            });
            desk.workspace.perform(draft);
            assertEquals(1, desk.pipeline().enterprises().stream().map(Enterprise::name).filter("全新公司"::equals).count());
        }
    }

    @Test
    void whatWaitsIsNotForgottenWhenSomethingElseIsSaved() throws Exception {
        try (var desk = new Desk(folder, Language.CHINESE, 3)) {
            desk.workspace.unsaved().keep("new project", Map.of("name", "甲项目"));
            ProjectForm form = form(desk, ProjectFields.NAME, ProjectFields.OWNER);
            Pictures.onWindow(() -> {
                FormDraft draft = FormDraft.of(desk.context, "new project", form);
                form.show(ProjectFields.NAME, "乙项目"); // typed without a look at the line above
                draft.done(); // and saved
                return null;
            });
            Hands.settle();
            assertEquals(Map.of("name", "甲项目"), desk.workspace.unsaved().of("new project"));
        }
    }
}
