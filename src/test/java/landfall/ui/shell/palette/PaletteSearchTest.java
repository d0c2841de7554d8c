package landfall.ui.shell.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Facts;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class PaletteSearchTest {
    private final PaletteSearch search = new PaletteSearch(Pipeline.of(List.of(
            project("1", "株洲奥特莱斯广场", null), project("2", "奥特莱斯广场", "e"), project("3", "ATLS 研发中心", null),
            project("4", "储能电池", null),
            new Enterprise("e", Facts.none(EntityKind.ENTERPRISE).withAll(Map.of(EnterpriseFields.NAME, "杉杉集团"))))),
            Texts.in(Language.CHINESE),
            List.of(new PaletteItem.Action(null, null, "去看板", "", "", () -> { }),
                    new PaletteItem.Action(null, null, "去台账", "", "", () -> { })), route -> { }, true);

    @Test
    void initialsFindProjectsTheLiteralTextFirstAndThenTheStartsOfNames() {
        assertEquals(List.of("ATLS 研发中心", "奥特莱斯广场", "株洲奥特莱斯广场"), names("atls"));
        assertEquals(List.of("奥特莱斯广场", "株洲奥特莱斯广场"), names("奥T"));
        assertEquals(List.of("储能电池"), names("cn"));
    }

    @Test
    void initialsFindEnterprisesAndActions() {
        assertEquals(List.of("杉杉集团"), names("ssjt"));
        assertEquals(List.of("去看板"), names("kb"));
        assertEquals(List.of("去看板", "去台账"), names(""));
        assertEquals(List.of(), names("xyz"));
    }

    private List<String> names(String typed) {
        return search.find(typed).stream().flatMap(section -> section.items().stream()).map(PaletteItem.Action::name)
                .toList();
    }

    private static Project project(String id, String name, String investor) {
        var facts = Facts.none(EntityKind.PROJECT)
                .withAll(Map.of(ProjectFields.NAME, name, ProjectFields.STAGE, Stage.LEAD));
        return new Project(id, investor == null ? facts : facts.withAll(Map.of(ProjectFields.INVESTOR, investor)));
    }
}
