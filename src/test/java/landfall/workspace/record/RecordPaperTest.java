package landfall.workspace.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import landfall.domain.ContractFields;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.RecordQuery;
import landfall.report.Ink;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.Workspace;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordPaperTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void recordSomeEdits() {
        workspace = Workspace.create(folder.resolve("招商局.landfall"), new Author("周敏", "0190-laptop-9f3a2b"));
        workspace.begin(Draft.of(EditKind.SETTINGS, "湘中招商局").set("bureau", landfall.domain.BureauFields.NAME, "湘中招商局"));
        workspace.perform(Draft.of(EditKind.CREATE, "奥特莱斯广场").set("p1", ProjectFields.NAME, "奥特莱斯广场")
                .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi("20")));
        workspace.perform(Draft.of(EditKind.CREATE, "补充协议").set("c1", ContractFields.PROJECT, "p1")
                .set("c1", ContractFields.NUMBER, "HT-2024-003"));
        for (int i = 0; i < 60; i++) {
            workspace.perform(Draft.of(EditKind.CHANGE, "奥特莱斯广场", ProjectFields.TOTAL_INVESTMENT.labelKey())
                    .set("p1", ProjectFields.TOTAL_INVESTMENT, Money.yi(Integer.toString(30 + i)))
                    .set("p1", ProjectFields.REMARKS, "第一行\n第" + i + "次"));
        }
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private String text(RecordQuery query, Language language, String name) throws Exception {
        Texts texts = Texts.in(language);
        var words = new RecordWords(texts, Formats.forPrint(texts), workspace.pipeline());
        Pdf pdf = PdfPrinter.print(RecordPaper.of(workspace.file(), query, workspace.pipeline(), TODAY, words), Ink.COLOUR);
        Path file = Path.of("target", "pictures", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf.bytes());
        assertEquals(Set.of(), pdf.missing());
        try (var paper = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(paper);
        }
    }

    private static int times(String text, String what) {
        return text.split(what, -1).length - 1;
    }

    @Test
    void thePaperHasTheBureauThePeriodTheConditionsAndItsHeadersOnEveryPage() throws Exception {
        String text = text(RecordQuery.of("p1").withPerson("周敏").withDays(LocalDate.of(2024, 1, 1), null),
                Language.CHINESE, "record-paper-zh");
        assertTrue(text.contains("湘中招商局"), text);
        assertTrue(text.contains("「奥特莱斯广场」变更记录"), text);
        assertTrue(text.contains("期间：2024年1月1日 起"), text);
        assertTrue(text.contains("条件：项目「奥特莱斯广场」；人员 周敏"), text);
        assertTrue(text.contains("共 62 次改动"), text);
        assertTrue(text.contains("HT-2024-003"), text);
        int pages = times(text, "第\\d+页 共\\d+页");
        assertTrue(pages >= 3, "pages " + pages);
        assertEquals(pages, times(text, "原值"));
        assertTrue(text.contains("89亿元"), text);
    }

    @Test
    void itIsPrintedInEnglishToo() throws Exception {
        String text = text(RecordQuery.ALL.withFields(Set.of(ProjectFields.TOTAL_INVESTMENT)), Language.ENGLISH,
                "record-paper-en");
        assertTrue(text.contains("Change record"), text);
        assertTrue(text.contains("Period: all"), text);
        assertTrue(text.contains("61 edits, 61 fields"), text);
    }
}
