package landfall.report.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import landfall.report.file.Parts;
import landfall.report.file.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles of a template; those that it lacks are added from the built-in one, those that it has stay as they are. */
final class WordStyles {
    private static final List<String> REFERENCES = List.of("basedOn", "next", "link");

    private final Document tree;
    private final Map<String, String> ids = new HashMap<>();

    private WordStyles(Document tree) {
        this.tree = tree;
    }

    /** The styles in a part, completed. */
    static WordStyles of(byte[] part) throws IOException {
        var styles = new WordStyles(XmlTree.read(part));
        styles.complete(XmlTree.read(WordTemplate.resource("styles.xml")));
        return styles;
    }

    /** The id of a style in the template. */
    String id(WordStyle style) {
        return ids.get(style.id());
    }

    void writeTo(Parts parts, String part) {
        parts.put(part, XmlTree.bytes(tree));
    }

    private void complete(Document builtIn) {
        Map<String, String> known = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Element style : styles(tree)) {
            taken.add(id(style));
            names(style).forEach(name -> known.putIfAbsent(name, id(style)));
        }
        var missing = new ArrayList<Element>();
        for (Element style : styles(builtIn)) {
            String same = names(style).stream().map(known::get).filter(id -> id != null).findFirst().orElse(null);
            if (same == null) {
                missing.add(style);
            }
            ids.put(id(style), same != null ? same : free(id(style), taken));
        }
        for (Element style : missing) {
            add(style);
        }
    }

    private void add(Element style) {
        Element added = (Element) tree.importNode(style, true);
        added.setAttributeNS(WordTemplate.W, "w:styleId", ids.get(id(style)));
        // The template has its own default styles, whatever they are called.
        added.removeAttributeNS(WordTemplate.W, "default");
        for (String reference : REFERENCES) {
            Element referring = XmlTree.child(added, reference);
            if (referring != null) {
                referring.setAttributeNS(WordTemplate.W, "w:val",
                        ids.get(referring.getAttributeNS(WordTemplate.W, "val")));
            }
        }
        tree.getDocumentElement().appendChild(added);
    }

    private static String free(String id, Set<String> taken) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + i;
        }
        return free;
    }

    private static List<Element> styles(Document styles) {
        return XmlTree.children(styles.getDocumentElement(), "style");
    }

    private static String id(Element style) {
        return style.getAttributeNS(WordTemplate.W, "styleId");
    }

    // A paragraph style never stands in for a table style of the same name.
    private static List<String> names(Element style) {
        String type = style.getAttributeNS(WordTemplate.W, "type") + ":";
        var names = new ArrayList<String>();
        for (String tag : List.of("name", "aliases")) {
            Element named = XmlTree.child(style, tag);
            if (named != null) {
                for (String name : named.getAttributeNS(WordTemplate.W, "val").split("[,，]")) {
                    names.add(type + name.strip().toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }
}
