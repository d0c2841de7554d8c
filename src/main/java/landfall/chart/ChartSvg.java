package landfall.chart;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;

/** Writes a chart as a drawing of lines and outlines, sharp at any size. */
public final class ChartSvg {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private ChartSvg() {
    }

    /**
     * Writes the chart as SVG; its letters become outlines, because hardly any other computer has the program's font.
     *
     * @param width in pixels, likewise the height
     * @throws IOException when the stream does not take it
     */
    public static void write(JFreeChart chart, int width, int height, OutputStream out) throws IOException {
        var context = SVGGeneratorContext.createDefault(document());
        context.setComment("");
        var g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new Dimension(width, height));
        chart.draw(g, new Rectangle2D.Double(0, 0, width, height));
        // Without a viewBox the drawing keeps its size however large it is placed.
        var root = g.getRoot();
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        g.stream(root, writer, true, false);
        writer.flush();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The Java library has no XML", e);
        }
    }
}
