package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.journal.Author;
import landfall.journal.Ids;
import landfall.journal.draft.ViewDrafts;
import landfall.workspace.Workspace;
import landfall.workspace.WorkspaceReading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewsCommandTest {
    private static final ProjectFilter LARGE = ProjectFilter.LIVE.withAmount(100_000_000L, null)
            .withAny(ProjectFields.OWNER, Set.of("周敏", "李航"));

    @TempDir
    Path folder;

    private Landing landing;
    private Path workspace;

    @BeforeEach
    void makeABureau() {
        landing = new Landing(folder);
        workspace = landing.at("招商局.landfall");
        landing.run("demo", workspace, "--projects", 40);
    }

    private void save(String name, String filter) {
        try (var open = Workspace.open(workspace, new Author("周敏", "test"))) {
            open.perform(ViewDrafts.save(Ids.next(), name, filter));
        }
    }

    private List<Project> expected() {
        Pipeline pipeline = WorkspaceReading.pipeline(workspace, new Author("周敏", "test"));
        return LARGE.select(pipeline, Ageing.of(pipeline, Landing.TODAY));
    }

    @Test
    void theViewsAreListedWithWhatTheyAskFor() {
        assertTrue(landing.run("views", workspace).out().startsWith("还没有保存的视图"));
        save("大项目", LARGE.encode());
        save("停滞", "stale");
        var printed = landing.run("views", workspace);
        assertEquals(0, printed.code(), printed.error());
        assertTrue(printed.out().contains("责任人：周敏、李航；总投资 1 亿元 以上"), printed.out());
        var json = landing.run("views", workspace, "--json").array();
        assertEquals(List.of("大项目", "停滞"), json.stream().map(view -> view.get("name")).toList());
        assertEquals(LARGE.encode(), json.getFirst().get("filter"));
        assertEquals(new BigDecimal(expected().size()), json.getFirst().get("projects"));
    }

    @Test
    void listAndExportShowTheProjectsOfTheView() {
        save("大项目", LARGE.encode());
        var listed = landing.run("list", workspace, "--view", "大项目", "--json").array();
        assertEquals(expected().stream().map(Project::name).toList(),
                listed.stream().map(project -> project.get("name")).toList());
        assertTrue(!listed.isEmpty() && listed.size() < 40);
        var signed = landing.run("list", workspace, "--view", "大项目", "--stage", "SIGNED", "--json").array();
        assertEquals(expected().stream().filter(project -> project.stage().name().equals("SIGNED")).count(),
                signed.size());
        var exported = landing.run("export", workspace, landing.at("大项目.csv"), "--view", "大项目", "--json").object();
        assertEquals(new BigDecimal(expected().size()), exported.get("rows"));
    }

    @Test
    void aSummaryOfAViewSaysSoInTextJsonAndPdf() throws IOException {
        save("大项目", LARGE.encode());
        var whole = landing.run("summary", workspace, "--month", "2024-08", "--json").object();
        var narrowed = landing.run("summary", workspace, "--month", "2024-08", "--view", "大项目", "--json").object();
        @SuppressWarnings("unchecked")
        var view = (Map<String, Object>) narrowed.get("view");
        assertEquals("大项目", view.get("name"));
        assertEquals(new BigDecimal(40), view.get("of"));
        assertTrue(!whole.containsKey("view") && !whole.get("indicators").equals(narrowed.get("indicators")));
        Path pdf = landing.at("大项目.pdf");
        var printed = landing.run("summary", workspace, "--month", "2024-08", "--view", "大项目", "--pdf", pdf);
        assertTrue(printed.out().contains("只统计视图「大项目」的 " + view.get("projects") + " 个项目（共 40 个）"), printed.out());
        try (PDDocument paper = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(paper).replaceAll("\\s", "");
            assertTrue(text.contains("只统计视图「大项目」的" + view.get("projects") + "个项目"), text);
        }
    }

    @Test
    void aViewThatIsNotThereIsRefusedWithTheNamesOfThoseThatAre() {
        var none = landing.run("list", workspace, "--view", "大项目");
        assertEquals(2, none.code());
        assertTrue(none.error().contains("还没有保存过视图"), none.error());
        save("停滞", "stale");
        for (var command : List.of("list", "export", "summary")) {
            var arguments = new ArrayList<Object>(List.of(command, workspace));
            arguments.addAll(command.equals("summary") ? List.of("--month", "2024-08")
                    : command.equals("export") ? List.of(landing.at("a.xlsx")) : List.of());
            arguments.addAll(List.of("--view", "大项目", "--json"));
            var outcome = landing.run(arguments.toArray());
            assertEquals(2, outcome.code(), command);
            assertEquals("cli.view.unknown", outcome.refusal().get("key"));
            assertTrue(outcome.error().contains("「停滞」"), outcome.error());
        }
        assertEquals(0, landing.run("list", workspace, "--view", " 停滞 ").code(), "spaces do not matter");
    }

    @Test
    void aViewOfANewerVersionIsNotCountedByHalf() {
        save("明天", "stale; weather=sunny");
        var outcome = landing.run("list", workspace, "--view", "明天");
        assertEquals(2, outcome.code());
        assertTrue(outcome.error().contains("weather=sunny"), outcome.error());
        assertEquals("", outcome.out());
    }

    @Test
    void theViewsOfTodayServeForThePastAsWell() {
        save("大项目", LARGE.encode());
        var past = landing.run("list", workspace, "--view", "大项目", "--as-of", "2023-12-31", "--json");
        assertEquals(0, past.code(), past.error());
        var known = landing.run("list", workspace, "--view", "大项目", "--known-on", "2000-01-01", "--json");
        assertEquals(List.of(), known.array());
    }
}
