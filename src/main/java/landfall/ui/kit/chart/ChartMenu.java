package landfall.ui.kit.chart;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javax.imageio.ImageIO;
import landfall.chart.ChartFonts;
import landfall.chart.ChartImage;
import landfall.chart.Picture;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import org.jfree.chart.title.TextTitle;

/** What can be done with a chart as a whole: its table, its picture on the clipboard or in a file. */
final class ChartMenu extends ContextMenu {
    private static final double PAPER_SCALE = 2;

    private final PlaceContext context;
    private final ChartPane pane;

    ChartMenu(PlaceContext context, ChartPane pane) {
        this.context = context;
        this.pane = pane;
        Texts texts = context.texts();
        getItems().addAll(item(pane.isTable() ? texts.of("chart.menu.chart") : texts.of("chart.menu.table"),
                pane::flip), new SeparatorMenuItem(), item(texts.of("chart.menu.copy"), this::copy),
                item(texts.of("chart.menu.save"), this::save));
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void copy() {
        int width = (int) pane.getWidth();
        context.background().runAside(() -> Images.of(picture(width))).onSuccess(image -> {
            var content = new ClipboardContent();
            content.putImage(image);
            Clipboard.getSystemClipboard().setContent(content);
            context.navigator().say(context.texts().of("chart.copied"));
        });
    }

    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(context.texts().of("chart.menu.save"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG", "*.png"));
        chooser.setInitialFileName((pane.picture() == null ? "" : pane.picture().title()) + ".png");
        File file = chooser.showSaveDialog(pane.getScene().getWindow());
        if (file == null) {
            return;
        }
        int width = (int) pane.getWidth();
        context.background().runAside(() -> {
            write(picture(width), file);
            return file;
        }).onSuccess(saved -> context.navigator().say(context.texts().of("chart.saved", saved.getName())));
    }

    private static void write(BufferedImage image, File file) {
        try {
            if (!ImageIO.write(onWhite(image), "png", file)) {
                throw new IOException("No writer for PNG");
            }
        } catch (IOException e) {
            throw new Problem(e, "chart.problem.save", file.getPath());
        }
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
    private BufferedImage picture(int width) {
        Picture picture = pane.onPaper();
        var title = new TextTitle(context.texts().of("chart.titled", picture.title(), picture.unit()),
                ChartFonts.bold(13));
        title.setMargin(8, 8, 8, 8);
        picture.chart().setTitle(title);
        picture.chart().setPadding(new org.jfree.chart.ui.RectangleInsets(0, 12, 8, 12));
        return ChartImage.render(picture.chart(), width + 24, picture.height() + 44, PAPER_SCALE, null);
    }
}
