package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import landfall.domain.ContactFields;
import landfall.domain.ContractFields;
import landfall.domain.EntityKind;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.report.Papers;
import landfall.report.pdf.Pdf;
import landfall.sheet.SheetFile;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.table.Table;
import landfall.store.files.FileStore;
import landfall.store.files.Progress;
import landfall.workspace.Demo;
import landfall.workspace.NewWorkspace;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandTest {
    private static final Author AUTHOR = new Author("周敏", "laptop-1");
    private static final String PHONE = "13812342046";

    private Landing landing;
    private Path file;
    private Project project;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        landing = new Landing(folder);
        file = landing.at("湘中.landfall");
        try (Workspace made = NewWorkspace.create(file, AUTHOR, Demo.draft(24, Demo.SEED, Landing.TODAY))) {
            project = made.pipeline().projects().stream().filter(known -> known.investorId() != null)
                    .max(java.util.Comparator.comparingInt(known -> made.pipeline()
                            .itemsOf(EntityKind.CONTRACT, known.id()).size() * 10
                            + made.pipeline().itemsOf(EntityKind.PHASE, known.id()).size() * 20
                            + made.pipeline().itemsOf(EntityKind.FUND_ARRIVAL, known.id()).size())).orElseThrow();
            made.perform(Draft.of(EditKind.CHANGE, project.name(), ProjectFields.BLOCKERS.labelKey())
                    .set(project.id(), ProjectFields.BLOCKERS, "配套道路末段未通车\n红线内线路待迁改")
                    .set("c1", ContactFields.NAME, "陈先生").set("c1", ContactFields.PHONE, PHONE)
                    .set("c1", ContactFields.ENTERPRISE, project.investorId())
                    .set("k1", ContractFields.NUMBER, "补2024-07").set("k1", ContractFields.PROJECT, project.id())
                    .set("k1", ContractFields.KIND, "补充").set("k1", ContractFields.TOTAL_INVESTMENT, Money.yi("3.5"))
                    .set("k1", ContractFields.REMARKS, "分期用地调整"));
            attach(made, "a/招商合同.pdf", "第一份");
            attach(made, "b/招商合同.pdf", "第二份");
            attach(made, "现场照片.jpg", "照片");
        }
    }

    private void attach(Workspace workspace, String name, String content) throws IOException {
        Path source = landing.at(name);
        Files.createDirectories(source.getParent());
        Files.writeString(source, content);
        workspace.perform(workspace.attachments().attach(workspace.pipeline().project(project.id()), List.of(source),
                Landing.TODAY, Progress.NONE));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString()).sorted().toList();
        }
    }

    private static Table sheet(Path book, String name) throws IOException {
        try {
            return SheetFile.read(book).sheet(name).orElseThrow();
        } catch (UnreadableSheet e) {
            throw new IOException(e);
        }
    }

    private static List<String> column(Table table, int column) {
        return table.rows().stream().skip(1).map(row -> row.shown(column)).toList();
    }

    private static String pdf(Path file) throws IOException {
        return Papers.text(new Pdf(Files.readAllBytes(file), 0, List.of(), java.util.Set.of()));
    }

    @Test
    void theFolderHoldsSheetWorkbookIndexAndEveryAttachmentAndReadsBack() throws IOException {
        Path out = landing.at("导出");
        var outcome = landing.run("dossier", file, project.code(), out);
        assertEquals(0, outcome.code(), outcome.error());
        Path folder = out.resolve(project.code() + " " + project.name());
        String sheet = project.name() + " 项目信息表";
        var expected = new ArrayList<>(List.of(sheet + ".pdf", sheet + ".xlsx", "目录.xlsx", "附件/招商合同.pdf",
                "附件/招商合同 (2).pdf", "附件/现场照片.jpg"));
        expected.sort(null);
        assertEquals(expected, names(folder));
        assertEquals("第二份", Files.readString(folder.resolve("附件/招商合同 (2).pdf")));
        Table index = sheet(folder.resolve("目录.xlsx"), "目录");
        List<String> files = column(index, 1);
        assertEquals(5, files.size());
        for (int i = 0; i < files.size(); i++) {
            Path listed = folder.resolve(files.get(i));
            assertEquals(FileStore.hash(listed), column(index, 7).get(i));
            assertEquals(Long.toString(Files.size(listed)), column(index, 4).get(i));
            assertEquals(Landing.TODAY.toString(), column(index, 5).get(i));
        }
        assertEquals(List.of("招商合同.pdf", "招商合同.pdf", "现场照片.jpg"), column(index, 2).subList(2, 5));

        Table facts = sheet(folder.resolve(sheet + ".xlsx"), "基本信息");
        int total = column(facts, 1).indexOf("总投资(万元)");
        assertEquals(project.totalInvestment().in(Money.WAN).stripTrailingZeros().toPlainString(),
                column(facts, 2).get(total));
        assertTrue(column(sheet(folder.resolve(sheet + ".xlsx"), "合同"), 0).contains("补2024-07"));
        assertTrue(column(sheet(folder.resolve(sheet + ".xlsx"), "变更记录"), 2)
                .contains("「" + project.name() + "」加入附件 1 个：现场照片.jpg"));
        String paper = pdf(folder.resolve(sheet + ".pdf"));
        for (String part : List.of(project.name(), "基本情况", "投资与用地", "计划与实际", "补2024-07", "分期用地调整", "陈先生",
                "现场照片.jpg", "变更记录", "周敏")) {
            assertTrue(paper.contains(part), part + " in\n" + paper);
        }
        Path pictures = Files.createDirectories(Path.of("target/pictures"));
        Files.copy(folder.resolve(sheet + ".pdf"), pictures.resolve("dossier-zh.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void phonesAreMaskedUnlessAskedFor() throws IOException {
        for (boolean full : new boolean[] {false, true}) {
            Path out = landing.at("导出" + full);
            landing.run(full ? new Object[] {"dossier", file, project.name(), out, "--phones"}
                    : new Object[] {"dossier", file, project.name(), out});
            Path folder = out.resolve(project.code() + " " + project.name());
            String paper = pdf(folder.resolve(project.name() + " 项目信息表.pdf"));
            Table contacts = sheet(folder.resolve(project.name() + " 项目信息表.xlsx"), "联系人");
            assertEquals(full, paper.contains(PHONE));
            assertEquals(!full, paper.contains("138****2046"));
            assertEquals(full, contacts.rows().stream().anyMatch(row -> row.cells().toString().contains(PHONE)));
        }
    }

    @Test
    void aFolderThatExistsIsNumberedAndLeftAlone() throws IOException {
        Path out = landing.at("导出");
        Path first = Files.createDirectories(out.resolve(project.code() + " " + project.name()));
        Files.writeString(first.resolve("别人的.txt"), "不要动");
        var outcome = landing.run("dossier", file, project.id(), out, "--json", "--lang", "en");
        assertEquals(Map.of("folder", first + " (2)", "files", new java.math.BigDecimal(6), "missing", List.of()),
                outcome.object());
        assertEquals(List.of("别人的.txt"), names(first));
        assertTrue(names(Path.of(first + " (2)")).contains("Index.xlsx"));
        Files.copy(Path.of(first + " (2)").resolve(project.name() + " project sheet.pdf"),
                Files.createDirectories(Path.of("target/pictures")).resolve("dossier-en.pdf"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (Stream<Path> all = Files.list(out)) {
            assertEquals(2, all.count(), "no draft is left");
        }
    }

    @Test
    void aMissingAttachmentIsSaidStandsInTheIndexAndGivesExitCodeOne() throws IOException {
        FileStore files = FileStore.beside(file);
        Files.delete(files.file(FileStore.hash(landing.at("现场照片.jpg"))));
        Path out = landing.at("导出");
        var outcome = landing.run("dossier", file, project.code(), out);
        assertEquals(1, outcome.code());
        assertTrue(outcome.error().contains("现场照片.jpg"), outcome.error());
        Path folder = out.resolve(project.code() + " " + project.name());
        assertTrue(column(sheet(folder.resolve("目录.xlsx"), "目录"), 6).contains("文件不见了，没有导出"));
        assertFalse(names(folder).contains("附件/现场照片.jpg"));
    }

    @Test
    void anUnknownProjectAndAFolderThatCannotBeAreRefusedAndTheWorkspaceStaysAsItWas() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertEquals(2, landing.run("dossier", file, "没有", landing.at("导出")).code());
        assertEquals(2, landing.run("dossier", file, project.code(), landing.at("现场照片.jpg")).code());
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
