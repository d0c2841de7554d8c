package landfall.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import landfall.report.Ink;
import landfall.report.file.PaperTarget;
import landfall.report.file.Parts;
import landfall.report.file.XmlTree;
import landfall.text.Language;
import landfall.text.Problem;
import org.w3c.dom.Element;

/** What a Word file looks like: page, styles, header and footer; the built-in look, or that of a file of the bureau. */
public final class WordTemplate {
    /** The namespace of Word's markup. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The look that comes with the program; its page number follows the language. */
    public static final WordTemplate BUILT_IN = new WordTemplate(null);

    private static final String ENDING = ".template.docx";
    private static final long LARGEST = 32L << 20;
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int[] OLD_OFFICE = {0xd0, 0xcf, 0x11, 0xe0};

    private final Parts parts;

    private WordTemplate(Parts parts) {
        this.parts = parts;
    }

    /** Where the bureau's own template lies: beside the workspace and named after it; the file need not exist. */
    public static Path place(Path workspace) {
        String name = workspace.toAbsolutePath().getFileName().toString().replaceFirst("\\.landfall$", "");
        return workspace.toAbsolutePath().resolveSibling(name + ENDING);
    }

    /**
     * The bureau's template beside the workspace, or the built-in one when there is none.
     *
     * @throws Problem when there is one that cannot be used
     */
    public static WordTemplate beside(Path workspace) {
        Path own = place(workspace);
        return Files.exists(own) ? read(own) : BUILT_IN;
    }

    /**
     * Reads a template.
     *
     * @throws Problem when the file is missing, damaged, of another kind, or brings macros
     */
    public static WordTemplate read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Problem("report.template.foreign", file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (isOldOffice(bytes)) {
                throw new Problem("report.template.old", file);
            }
            Parts parts = Parts.read(bytes);
            String main = main(parts);
            String type = main == null ? "" : ContentTypes.of(parts).of(main);
            if (type.contains("macroEnabled")) {
                throw new Problem("report.template.macros", file);
            }
            if (!type.startsWith(MAIN) || !parts.has(main)) {
                throw new Problem("report.template.foreign", file);
            }
            check(parts, main, file);
            return new WordTemplate(parts);
        } catch (NoSuchFileException e) {
            throw new Problem(e, "report.template.missing", file);
        } catch (IOException e) {
            throw new Problem(e, "report.template.damaged", file);
        }
    }

    // Whatever the writer will need is read once, so that a bad file is refused when it is chosen.
    private static void check(Parts parts, String main, Path file) throws IOException {
        Element body = XmlTree.child(XmlTree.read(parts.get(main)).getDocumentElement(), "body");
        if (body == null || !W.equals(body.getNamespaceURI())) {
            throw new Problem("report.template.foreign", file);
        }
        Relations relations = Relations.of(parts, main);
        for (String kind : List.of("styles", "numbering")) {
            String part = relations.target(kind);
            if (part != null) {
                if (!parts.has(part)) {
                    throw new IOException("Missing " + part);
                }
                XmlTree.read(parts.get(part));
            }
        }
    }

    /** The name of the part with the text, or null. */
    static String main(Parts parts) throws IOException {
        return Relations.of(parts, "").target("officeDocument");
    }

    /** The parts to begin with, free to be changed. */
    Parts parts(landfall.report.Document document) {
        return parts == null ? builtIn(document.language()) : parts.copy();
    }

    /**
     * Puts a copy of a file beside the workspace, as the bureau's template from now on.
     *
     * @throws Problem when the file cannot be a template or the copy cannot be written
     */
    public static void adopt(Path file, Path workspace) {
        Parts adopted = read(file).parts;
        PaperTarget.write(adopted.zip(), place(workspace));
    }

    /**
     * Goes back to the built-in template; the bureau's copy beside the workspace is deleted.
     *
     * @throws Problem when it cannot be deleted
     */
    public static void forget(Path workspace) {
        try {
            Files.deleteIfExists(place(workspace));
        } catch (IOException e) {
            throw new Problem(e, "report.template.kept", place(workspace));
        }
    }

    /**
     * Saves the built-in template as a file that the bureau can change in Word or WPS; every style occurs in it.
     *
     * @throws Problem when the file cannot be written
     */
    public static void saveSample(Language language, Path target) {
        PaperTarget.write(WordFile.write(SampleText.in(language), Ink.COLOUR, BUILT_IN), target);
    }

    private static Parts builtIn(Language language) {
        var built = new Parts();
        built.put(Parts.CONTENT_TYPES, resource("content_types.xml"));
        built.put("_rels/.rels", resource("package.rels"));
        built.put("word/document.xml", resource("document.xml"));
        built.put("word/_rels/document.xml.rels", resource("document.xml.rels"));
        for (String part : List.of("styles.xml", "settings.xml", "fontTable.xml")) {
            built.put("word/" + part, resource(part));
        }
        byte[] footer = resource(language == Language.CHINESE ? "footer_zh.xml" : "footer_en.xml");
        built.put("word/header1.xml", resource("header.xml"));
        built.put("word/header2.xml", resource("header_first.xml"));
        built.put("word/footer1.xml", footer);
        built.put("word/footer2.xml", footer);
        return built;
    }

    private static boolean isOldOffice(byte[] bytes) {
        if (bytes.length < OLD_OFFICE.length) {
            return false;
        }
        for (int i = 0; i < OLD_OFFICE.length; i++) {
            if ((bytes[i] & 0xff) != OLD_OFFICE[i]) {
                return false;
            }
        }
        return true;
    }

    static byte[] resource(String name) {
        try (InputStream in = WordTemplate.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
