package landfall.report.word;

import java.io.IOException;
import java.util.Locale;
import landfall.report.file.Parts;
import landfall.report.file.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the parts of a package are. */
final class ContentTypes {
    private final Document tree;

    private ContentTypes(Document tree) {
        this.tree = tree;
    }

    static ContentTypes of(Parts parts) throws IOException {
        return new ContentTypes(XmlTree.read(parts.get(Parts.CONTENT_TYPES)));
    }

    /** What a part is, or an empty string when nothing says so. */
    String of(String part) {
        Element named = override(part);
        if (named != null) {
            return named.getAttribute("ContentType");
        }
        String ending = part.substring(part.lastIndexOf('.') + 1);
        for (Element known : XmlTree.children(tree.getDocumentElement(), "Default")) {
            if (known.getAttribute("Extension").equalsIgnoreCase(ending)) {
                return known.getAttribute("ContentType");
            }
        }
        return "";
    }

    /** Says what a part is. */
    void put(String part, String type) {
        if (of(part).equals(type)) {
            return;
        }
        Element named = override(part);
        if (named == null) {
            named = add("Override");
            named.setAttribute("PartName", "/" + part);
        }
        named.setAttribute("ContentType", type);
    }

    void writeTo(Parts parts) {
        parts.put(Parts.CONTENT_TYPES, XmlTree.bytes(tree));
    }

    private Element override(String part) {
        for (Element named : XmlTree.children(tree.getDocumentElement(), "Override")) {
            if (named.getAttribute("PartName").toLowerCase(Locale.ROOT).equals("/" + part.toLowerCase(Locale.ROOT))) {
                return named;
            }
        }
        return null;
    }

    private Element add(String name) {
        Element added = tree.createElementNS("http://schemas.openxmlformats.org/package/2006/content-types", name);
        tree.getDocumentElement().appendChild(added);
        return added;
    }
}
