package landfall.report.word;

import java.io.IOException;
import java.util.List;
import landfall.report.file.Parts;
import landfall.report.file.Xml;
import landfall.report.file.XmlTree;
import landfall.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Numbered lists beside those that the template has of its own; each begins at 1. */
final class Numbering {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

    private final Document tree;
    private final boolean chinese;
    private String form;

    private Numbering(Document tree, boolean chinese) {
        this.tree = tree;
        this.chinese = chinese;
    }

    /** The lists of the numbering part, which may be null. */
    static Numbering of(byte[] part, Language language) throws IOException {
        byte[] xml = part != null ? part : Xml.document().open("w:numbering", "xmlns:w", WordTemplate.W).bytes();
        return new Numbering(XmlTree.read(xml), language == Language.CHINESE);
    }

    /** The id of a new list. */
    String next() {
        if (form == null) {
            form = addForm();
        }
        String id = free("num", "numId", 1);
        add("<w:num xmlns:w=\"" + WordTemplate.W + "\" w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + form
                + "\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
                XmlTree.child(tree.getDocumentElement(), "numIdMacAtCleanup"));
        return id;
    }

    /** Writes the part where a list was added. */
    void writeTo(Parts parts, String main, Relations relations, ContentTypes types) {
        if (form == null) {
            return;
        }
        String part = relations.target("numbering");
        if (part == null) {
            part = main.substring(0, main.lastIndexOf('/') + 1) + "numbering.xml";
            relations.add("numbering", part);
            types.put(part, TYPE);
        }
        parts.put(part, XmlTree.bytes(tree));
    }

    private String addForm() {
        String id = free("abstractNum", "abstractNumId", 0);
        Xml xml = Xml.fragment().open("w:abstractNum", "xmlns:w", WordTemplate.W, "w:abstractNumId", id)
                .empty("w:multiLevelType", "w:val", "singleLevel").open("w:lvl", "w:ilvl", "0")
                .empty("w:start", "w:val", "1").empty("w:numFmt", "w:val", "decimal");
        xml.empty("w:suff", "w:val", chinese ? "nothing" : "space")
                .empty("w:lvlText", "w:val", chinese ? "%1．" : "%1.").empty("w:lvlJc", "w:val", "left")
                .open("w:pPr");
        if (chinese) {
            xml.empty("w:ind", "w:left", "0", "w:firstLineChars", "200", "w:firstLine", "480");
        } else {
            xml.empty("w:ind", "w:left", "0", "w:firstLineChars", "0", "w:firstLine", "0");
        }
        // The schema wants every form before the first list.
        add(xml.toString(), XmlTree.child(tree.getDocumentElement(), "num"));
        return id;
    }

    private void add(String xml, Node before) {
        try {
            Node added = tree.importNode(XmlTree.read(Xml.document().raw(xml).bytes()).getDocumentElement(), true);
            tree.getDocumentElement().insertBefore(added, before);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String free(String tag, String attribute, int first) {
        List<String> taken = XmlTree.children(tree.getDocumentElement(), tag).stream()
                .map(element -> element.getAttributeNS(WordTemplate.W, attribute)).toList();
        int id = first;
        while (taken.contains(Integer.toString(id))) {
            id++;
        }
        return Integer.toString(id);
    }
}
