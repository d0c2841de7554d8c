package landfall.report.word;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import landfall.report.Drawing;
import landfall.report.Ink;
import landfall.report.file.Parts;
import landfall.report.file.Xml;

/** Drawings as pictures of 300 dots to the inch within the text; the same picture is kept once. */
final class WordPictures {
    /** The namespaces that a document with pictures declares. */
    static final String[] NAMESPACES = {
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"};
    private static final int DOTS_PER_INCH = 300;
    private static final double PIXELS_PER_INCH = 96;
    private static final long EMU_PER_INCH = 914_400;

    private final Parts parts;
    private final String folder;
    private final Relations relations;
    private final ContentTypes types;
    private final Ink ink;
    private final Map<Object, String> kept = new LinkedHashMap<>();
    private int drawn;

    WordPictures(Parts parts, String main, Relations relations, ContentTypes types, Ink ink) {
        this.parts = parts;
        this.folder = main.substring(0, main.lastIndexOf('/') + 1);
        this.relations = relations;
        this.types = types;
        this.ink = ink;
    }

    /**
     * Adds the picture as a run of the paragraph.
     *
     * @param key what makes the picture the same as another; null when nothing does
     * @param width in pixels of 1/96 inch
     * @param height in pixels of 1/96 inch
     * @param description what it says, for those who cannot see it
     */
    void add(Xml xml, Object key, Drawing drawing, double width, double height, String description) {
        String relation = kept.computeIfAbsent(key == null ? new Object() : key, ignored -> {
            String part = free();
            parts.put(part, png(drawing, width, height));
            types.put(part, "image/png");
            return relations.add("image", part);
        });
        String id = Integer.toString(++drawn);
        String wide = Long.toString(Math.round(width / PIXELS_PER_INCH * EMU_PER_INCH));
        String high = Long.toString(Math.round(height / PIXELS_PER_INCH * EMU_PER_INCH));
        xml.open("w:r").open("w:drawing").open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0")
                .empty("wp:extent", "cx", wide, "cy", high)
                .empty("wp:docPr", "id", id, "name", "Picture " + id, "descr", description)
                .open("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks", "noChangeAspect", "1").close()
                .open("a:graphic").open("a:graphicData", "uri",
                        "http://schemas.openxmlformats.org/drawingml/2006/picture").open("pic:pic")
                .open("pic:nvPicPr").empty("pic:cNvPr", "id", id, "name", "Picture " + id).empty("pic:cNvPicPr")
                .close().open("pic:blipFill").empty("a:blip", "r:embed", relation).open("a:stretch")
                .empty("a:fillRect").close().close().open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", wide, "cy", high).close().open("a:prstGeom", "prst", "rect").empty("a:avLst")
                .close().close().close().close().close().close().close().close();
    }

    private String free() {
        int number = kept.size() + 1;
        while (parts.has(folder + "media/landfall" + number + ".png")) {
            number++;
        }
        return folder + "media/landfall" + number + ".png";
    }

    private byte[] png(Drawing drawing, double width, double height) {
        double scale = DOTS_PER_INCH / PIXELS_PER_INCH;
        var image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale),
                BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(scale, scale);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.draw(graphics, width, height, Objects.requireNonNull(ink));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
