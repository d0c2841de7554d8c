package landfall.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.file.CoreProperties;
import landfall.report.file.Parts;
import landfall.report.file.WindowThread;
import landfall.report.file.Xml;
import landfall.report.file.XmlTree;

/** Writes a document as a Word file that can be edited: real styles, tables, lists and fields on the template's page. */
public final class WordFile {
    private static final String MAIN_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String STYLES_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    private WordFile() {
    }

    /** The file; the same document on the same template always gives the same bytes. */
    public static byte[] write(Document document, Ink ink, WordTemplate template) {
        WindowThread.assertElsewhere();
        try {
            return written(template.parts(document), document, ink);
        } catch (IOException e) {
            // The template was read and checked before.
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(Parts parts, Document document, Ink ink) throws IOException {
        String main = WordTemplate.main(parts);
        Relations relations = Relations.of(parts, main);
        ContentTypes types = ContentTypes.of(parts);
        PageSetup page = PageSetup.of(XmlTree.read(parts.get(main)),
                document.orientation() == Document.Orientation.LANDSCAPE);
        String stylesPart = relations.target("styles");
        if (stylesPart == null) {
            stylesPart = main.substring(0, main.lastIndexOf('/') + 1) + "styles.xml";
            parts.put(stylesPart, WordTemplate.resource("styles.xml"));
            relations.add("styles", stylesPart);
            types.put(stylesPart, STYLES_TYPE);
        }
        WordStyles styles = WordStyles.of(parts.get(stylesPart));
        String lists = relations.target("numbering");
        Numbering numbering = Numbering.of(lists == null ? null : parts.get(lists), document.language());
        var pictures = new WordPictures(parts, main, relations, types, ink);

        Xml xml = Xml.document().open("w:document", namespaces()).open("w:body");
        new WordBody(document, xml, styles, pictures, numbering, page.textWidth()).write();
        xml.raw(page.markup());

        types.put(main, MAIN_TYPE);
        styles.writeTo(parts, stylesPart);
        numbering.writeTo(parts, main, relations, types);
        properties(parts, document, types);
        relations.writeTo(parts);
        types.writeTo(parts);
        parts.put(main, xml.bytes());
        return parts.zip();
    }

    private static String[] namespaces() {
        String[] pictures = WordPictures.NAMESPACES;
        var all = new String[pictures.length + 4];
        all[0] = "xmlns:w";
        all[1] = WordTemplate.W;
        all[2] = "xmlns:r";
        all[3] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        System.arraycopy(pictures, 0, all, 4, pictures.length);
        return all;
    }

    private static void properties(Parts parts, Document document, ContentTypes types) throws IOException {
        Relations whole = Relations.of(parts, "");
        String part = whole.target("core-properties");
        if (part == null) {
            part = CoreProperties.PART;
            whole.add(CoreProperties.RELATION, part);
            whole.writeTo(parts);
        }
        parts.put(part, CoreProperties.of(document));
        types.put(part, CoreProperties.CONTENT_TYPE);
    }
}
