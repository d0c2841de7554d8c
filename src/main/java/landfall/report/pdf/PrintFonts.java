package landfall.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import landfall.chart.ChartFonts;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** The two bundled weights of Source Han Sans, used for every paper. */
final class PrintFonts {
    private static final String FOLDER = "com/github/xingfudeshi/fonts/";

    private PrintFonts() {
    }

    /** A weight of the font. */
    enum Weight {
        REGULAR("思源黑体正常_0.ttf"), BOLD("思源黑体中粗.ttf");

        private final String file;
        // Both take some fifty megabytes, which the program can have back when nobody has printed for a while.
        private SoftReference<Face> kept = new SoftReference<>(null);

        Weight(String file) {
            this.file = file;
        }

        /** The font for PDF files; not safe for use by several threads at a time. */
        TrueTypeFont trueType() {
            return face().trueType;
        }

        /** The name under which drawings ask for the font. */
        String drawingName() {
            return (this == BOLD ? ChartFonts.bold(1) : ChartFonts.regular(1)).getFamily();
        }

        private synchronized Face face() {
            Face face = kept.get();
            if (face == null) {
                face = Face.read(FOLDER + file);
                kept = new SoftReference<>(face);
            }
            return face;
        }
    }

    /** True when the print font has a glyph for the character. */
    static boolean canShow(int codePoint) {
        return Weight.REGULAR.face().glyphs.getGlyphId(codePoint) != 0;
    }

    /** Keeps PDFBox from searching the computer's fonts, which takes up to a second: every font is embedded. */
    static void install() {
        FontMappers.set(new OnlyBundled());
    }

    private record Face(TrueTypeFont trueType, CmapLookup glyphs) {

        static Face read(String name) {
            try (InputStream in = PrintFonts.class.getClassLoader().getResourceAsStream(name)) {
                if (in == null) {
                    throw new IOException("The program is incomplete: it lacks the font " + name);
                }
                TrueTypeFont trueType = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
                return new Face(trueType, trueType.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    // Said to be no substitutes, or PDFBox would log a warning for each of the fourteen standard fonts.
    private static final class OnlyBundled implements FontMapper {
        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(Weight.REGULAR.trueType(), false);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(Weight.REGULAR.trueType(), false);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, Weight.REGULAR.trueType(), false);
        }
    }
}
