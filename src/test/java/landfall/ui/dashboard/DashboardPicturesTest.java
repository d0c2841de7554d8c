package landfall.ui.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import landfall.chart.AmountUnit;
import landfall.domain.Pipeline;
import landfall.insight.filter.ProjectFilter;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Span;
import landfall.insight.indicator.source.Basis;
import landfall.report.Ink;
import landfall.report.Papers;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.Asked;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.figures.Stretch;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.look.Theme;
import landfall.workspace.Demo;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DashboardPicturesTest {
    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Looks(value = {"LIGHT, ENGLISH, 1216, 990, 102", "DARK, CHINESE, 1216, 666, 102", "LIGHT, CHINESE, 1216, 666, 0",
        "LIGHT, CHINESE, 1376, 990, 1"}, forTheEye = {"LIGHT, CHINESE, 1376, 846, 102",
            "DARK, ENGLISH, 1376, 846, 102", "LIGHT, CHINESE, 1376, 846, 10000"})
    void thePlaceShowsWithoutAComplaintOfItsStyleSheets(Theme theme, Language language, int width, int height,
            int projects) throws Exception {
        Pictures.cssWarnings();
        try (var bureau = new DashboardBureau(folder, language)) {
            if (projects > 0) {
                bureau.workspace().perform(Demo.draft(projects, Demo.SEED, DashboardBureau.TODAY));
            }
            Stage stage = bureau.show(theme, width, height);
            Pictures.take(stage, "dashboard-" + theme + "-" + language + "-" + width + "-" + projects);
            if (projects > 0) {
                Pictures.onWindow(() -> {
                    ((ScrollPane) stage.getScene().lookup(".lf-dash-scroll")).setVvalue(1);
                    return null;
                });
                DashboardBureau.settle();
                assertTrue(stage.getScene().lookup(".lf-dash-group") != null, "the table is there when it is seen");
                Pictures.takeWhole(stage, ".lf-dash",
                        "dashboard-page-" + theme + "-" + language + "-" + width + "-" + projects);
            }
            bureau.close(stage);
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    @ParameterizedTest
    @CsvSource({"CHINESE, BLACK_AND_WHITE, 102", "ENGLISH, COLOUR, 102", "CHINESE, BLACK_AND_WHITE, 1"})
    void thePaperSaysWhatThePageSays(Language language, Ink ink, int projects) throws Exception {
        Texts texts = Texts.in(language);
        Pipeline pipeline;
        try (var bureau = new DashboardBureau(folder, language)) {
            bureau.workspace().perform(Demo.draft(projects, Demo.SEED, DashboardBureau.TODAY));
            pipeline = bureau.workspace().pipeline();
        }
        var figures = DashboardFigures.of(pipeline, new Asked(ProjectFilter.LIVE,
                Stretch.of(Span.YEAR_TO_DATE, YearMonth.of(2024, 8)), Basis.REPORTED), DashboardBureau.TODAY);
        Pdf pdf = PdfPrinter.print(DashboardPaper.of(figures, AmountUnit.large(texts), texts), ink);
        assertEquals(Set.of(), pdf.missing());
        String read = Papers.text(pdf).replaceAll("\\s", "");
        for (Indicator indicator : Indicator.values()) {
            assertTrue(read.contains(texts.of(indicator.labelKey()).replaceAll("\\s", "")), indicator.code());
        }
        assertTrue(read.contains(figures.definitions().version()));
        if (Pictures.areWanted()) {
            try (PDDocument paper = Papers.open(pdf)) {
                for (int page = 0; page < paper.getNumberOfPages(); page++) {
                    ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(page, 80), "png", Files.createDirectories(
                            Path.of("target", "pictures")).resolve("dashboard-paper-" + language + "-" + ink + "-"
                            + projects + "-" + (page + 1) + ".png").toFile());
                }
            }
        }
    }
}
