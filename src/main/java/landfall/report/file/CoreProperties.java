package landfall.report.file;

import landfall.report.Document;
import landfall.text.Language;

/** Who wrote what, as every Office file tells it to the system. */
public final class CoreProperties {
    /** Where the part lies. */
    public static final String PART = "docProps/core.xml";
    /** What the part is. */
    public static final String CONTENT_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    /** How the package refers to it. */
    public static final String RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private CoreProperties() {
    }

    /** Title, author, subject and language of the document; no time, so that the same paper is the same file. */
    public static byte[] of(Document document) {
        return Xml.document().open("cp:coreProperties",
                "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/").element("dc:title", document.title())
                .element("dc:subject", document.head().name()).element("dc:creator", document.head().issuer())
                .element("dc:language", language(document.language())).close().bytes();
    }

    /** The language as Office writes it. */
    public static String language(Language language) {
        return language == Language.CHINESE ? "zh-CN" : "en-US";
    }
}
