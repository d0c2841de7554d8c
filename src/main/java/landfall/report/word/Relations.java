package landfall.report.word;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import landfall.report.file.Parts;
import landfall.report.file.Xml;
import landfall.report.file.XmlTree;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a part refers to, by ids. */
final class Relations {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Document NONE;

    static {
        try {
            NONE = XmlTree.read(Xml.document().open("Relationships", "xmlns", NAMESPACE).bytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private final String folder;
    private final String part;
    private final Document tree;

    private Relations(String folder, String part, Document tree) {
        this.folder = folder;
        this.part = part;
        this.tree = tree;
    }

    /** The relations of a part; of the whole package when its name is empty. */
    static Relations of(Parts parts, String owner) throws IOException {
        int slash = owner.lastIndexOf('/');
        String folder = owner.substring(0, slash + 1);
        String part = folder + "_rels/" + owner.substring(slash + 1) + ".rels";
        return new Relations(folder, part,
                parts.has(part) ? XmlTree.read(parts.get(part)) : (Document) NONE.cloneNode(true));
    }

    /** The name of the first part that is referred to as such, like "styles", or null. */
    String target(String type) {
        for (Element relation : all()) {
            if (relation.getAttribute("Type").endsWith("/" + type)) {
                return resolved(relation.getAttribute("Target"));
            }
        }
        return null;
    }

    /** Refers to a part by its name within the package and gives the id. */
    String add(String type, String target) {
        Set<String> taken = new HashSet<>();
        all().forEach(relation -> taken.add(relation.getAttribute("Id")));
        int number = taken.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        Element relation = tree.createElementNS(NAMESPACE, "Relationship");
        relation.setAttribute("Id", "rId" + number);
        relation.setAttribute("Type", type.contains(":") ? type : TYPES + type);
        relation.setAttribute("Target", target.startsWith(folder) ? target.substring(folder.length()) : "/" + target);
        tree.getDocumentElement().appendChild(relation);
        return "rId" + number;
    }

    void writeTo(Parts parts) {
        parts.put(part, XmlTree.bytes(tree));
    }

    private List<Element> all() {
        return XmlTree.children(tree.getDocumentElement(), "Relationship");
    }

    private String resolved(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        return java.nio.file.Path.of("/" + folder).resolve(target).normalize().toString().replace('\\', '/')
                .replaceFirst("^([A-Za-z]:)?/", "");
    }
}
