package landfall.report.word;

import java.util.List;
import landfall.report.file.Xml;
import landfall.report.file.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The page of a template: paper, margins, header and footer.
 *
 * @param markup the section as it stands at the end of the text
 * @param textWidth the width between the margins in twips
 */
record PageSetup(String markup, int textWidth) {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int MARGIN = 1_247;
    private static final int NARROWEST = 2_000;

    /** The page of the last section of a template's text, turned where the paper lies; A4 where it names none. */
    static PageSetup of(Document template, boolean landscape) {
        Element body = XmlTree.child(template.getDocumentElement(), "body");
        List<Element> sections = XmlTree.children(body, "sectPr");
        if (sections.isEmpty()) {
            String margin = Integer.toString(MARGIN);
            int wide = landscape ? A4_HEIGHT : A4_WIDTH;
            int high = landscape ? A4_WIDTH : A4_HEIGHT;
            return new PageSetup(Xml.fragment().open("w:sectPr")
                    .empty("w:pgSz", "w:w", Integer.toString(wide), "w:h", Integer.toString(high),
                            "w:orient", landscape ? "landscape" : "portrait")
                    .empty("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin,
                            "w:header", "567", "w:footer", "567", "w:gutter", "0").toString(), wide - 2 * MARGIN);
        }
        Element section = sections.getLast();
        Element size = XmlTree.child(section, "pgSz");
        if (landscape && size != null && number(size, "w", A4_WIDTH) < number(size, "h", A4_HEIGHT)) {
            turn(size);
        }
        Element margins = XmlTree.child(section, "pgMar");
        int width = number(size, "w", A4_WIDTH) - number(margins, "left", MARGIN) - number(margins, "right", MARGIN)
                - number(margins, "gutter", 0);
        return new PageSetup(XmlTree.text(section), Math.max(NARROWEST, width));
    }

    private static void turn(Element size) {
        int width = number(size, "w", A4_WIDTH);
        size.setAttributeNS(WordTemplate.W, "w:w", Integer.toString(number(size, "h", A4_HEIGHT)));
        size.setAttributeNS(WordTemplate.W, "w:h", Integer.toString(width));
        size.setAttributeNS(WordTemplate.W, "w:orient", "landscape");
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element == null ? "" : element.getAttributeNS(WordTemplate.W, attribute);
        return value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
