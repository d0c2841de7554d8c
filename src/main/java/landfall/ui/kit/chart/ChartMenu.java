package landfall.ui.kit.chart;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javax.imageio.ImageIO;
import landfall.chart.ChartFonts;
import landfall.chart.ChartImage;
import landfall.chart.ChartSvg;
import landfall.chart.Picture;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.file.WholeFile;
import landfall.text.FileNames;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;

/** What can be done with a chart as a whole: its table, its picture on the clipboard or in a file. */
final class ChartMenu extends TableMenu {
    private static final double PAPER_SCALE = 2;
    private static final int LEAST_WIDTH = 480;
    private static final int SIDES = 24;
    private static final int ABOVE_AND_BELOW = 44;

    private final PlaceContext context;
    private final ChartPane pane;

    /** How a picture is written into a file. */
    private interface Format {
        void write(Picture picture, int width, OutputStream out) throws IOException;
    }

    ChartMenu(PlaceContext context, ChartPane pane) {
        super(context, () -> table(pane.onPaper()));
        this.context = context;
        this.pane = pane;
        Texts texts = context.texts();
        if (pane.flips()) {
            getItems().addFirst(item(texts.of(pane.isTable() ? "chart.menu.chart" : "chart.menu.table"), pane::flip));
        }
        getItems().addAll(new SeparatorMenuItem(), item(texts.of("chart.menu.copy"), this::copy),
                item(texts.of("chart.menu.save"), () -> save("PNG", ".png", ChartMenu::png)),
                item(texts.of("chart.menu.save_svg"), () -> save("SVG", ".svg", ChartMenu::svg)));
    }

    private static List<List<String>> table(Picture picture) {
        var rows = new ArrayList<List<String>>();
        rows.add(picture.headers());
        rows.addAll(picture.rows());
        return rows;
    }

    private int width() {
        return Math.max(LEAST_WIDTH, (int) pane.getWidth());
    }

    private void copy() {
        int width = width();
        context.background().runAside(() -> Images.of(image(titled(), width))).onSuccess(image -> {
            var content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            context.navigator().say(context.texts().of("chart.copied"));
        });
    }

    private void save(String kind, String ending, Format format) {
        String title = pane.picture() == null ? "" : pane.picture().title();
        context.navigator().files().save(context.texts().of("chart.menu.save"),
                Path.of(FileNames.safe(title + ending)), kind, "*" + ending).ifPresent(chosen -> {
                    // Some systems' dialogs leave out the ending when the user does.
                    Path file = chosen.getFileName().toString().contains(".") ? chosen
                            : chosen.resolveSibling(chosen.getFileName() + ending);
                    int width = width();
                    context.background().runAside(() -> {
                        write(file, width, format);
                        return file.getFileName().toString();
                    }).onSuccess(name -> context.navigator().say(context.texts().of("chart.saved", name)))
                            .onError(context.navigator()::warn);
                });
    }

    private void write(Path file, int width, Format format) {
        Picture picture = titled();
        try {
            WholeFile.write(file, out -> format.write(picture, width, out));
        } catch (UnwritableTarget e) {
            throw new Problem(e, "chart.problem.save", file.toString());
        }
    }

    private static void png(Picture picture, int width, OutputStream out) throws IOException {
        if (!ImageIO.write(onWhite(image(picture, width)), "png", out)) {
            throw new IOException("No writer for PNG");
        }
    }

    private static void svg(Picture picture, int width, OutputStream out) throws IOException {
        ChartSvg.write(picture.chart(), width + SIDES, picture.height() + ABOVE_AND_BELOW, out);
    }

    private static BufferedImage image(Picture picture, int width) {
        return ChartImage.render(picture.chart(), width + SIDES, picture.height() + ABOVE_AND_BELOW, PAPER_SCALE, null);
    }

    // Without transparency, so that every office program shows it alike.
    private static BufferedImage onWhite(BufferedImage image) {
        var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var g = plain.createGraphics();
        g.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        g.dispose();
        return plain;
    }

    // A picture leaves its panel's heading behind, so it takes title and unit along.
    private Picture titled() {
        Picture picture = pane.onPaper();
        String words = picture.unit().isEmpty() ? picture.title()
                : context.texts().of("chart.titled", picture.title(), picture.unit());
        var title = new TextTitle(words, ChartFonts.bold(13));
        title.setMargin(8, 8, 8, 8);
        picture.chart().setTitle(title);
        picture.chart().setPadding(new RectangleInsets(0, 12, 8, 12));
        return picture;
    }
}
