package landfall.report.workbook;

import java.util.LinkedHashMap;
import java.util.Map;
import landfall.report.file.Xml;

/** The looks of cells, each written once. */
final class CellStyles {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int FIRST_OWN_FORMAT = 164;
    private static final String FONT = "宋体";
    private static final String INK = "FF1B1F24";
    private static final String MUTED = "FF57606A";
    private static final String FAINT = "FFC3CAD1";

    /** What a cell is for, with its font and its rules above and below. */
    enum Role {
        PLAIN(0, 0), TITLE(2, 0), SUBTITLE(3, 0), HEADER(1, 1), BODY(0, 2), LAST(0, 3), TOTAL(1, 4), NOTE(3, 0);

        private final int font;
        private final int border;

        Role(int font, int border) {
            this.font = font;
            this.border = border;
        }
    }

    private record Look(Role role, String format, boolean right, boolean wraps) {
    }

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    CellStyles() {
        of(Role.PLAIN, "", false, false);
    }

    /**
     * The number of a look.
     *
     * @param format the number format, empty for words
     */
    String of(Role role, String format, boolean right, boolean wraps) {
        if (!format.isEmpty()) {
            formats.putIfAbsent(format, FIRST_OWN_FORMAT + formats.size());
        }
        var look = new Look(role, format, right, wraps);
        looks.putIfAbsent(look, looks.size());
        return looks.get(look).toString();
    }

    byte[] part() {
        Xml xml = Xml.document().open("styleSheet", "xmlns", NAMESPACE);
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", count(formats.size()));
            formats.forEach((format, id) -> xml.empty("numFmt", "numFmtId", count(id), "formatCode", format));
            xml.close();
        }
        xml.open("fonts", "count", "4");
        font(xml, "11", INK, false);
        font(xml, "11", INK, true);
        font(xml, "14", INK, true);
        font(xml, "9", MUTED, false);
        xml.close().open("fills", "count", "2").open("fill").empty("patternFill", "patternType", "none").close()
                .open("fill").empty("patternFill", "patternType", "gray125").close().close();
        xml.open("borders", "count", "5");
        border(xml, null, null, INK);
        border(xml, "medium", "thin", INK);
        border(xml, null, "thin", FAINT);
        border(xml, null, "medium", INK);
        border(xml, "thin", "medium", INK);
        xml.close().open("cellStyleXfs", "count", "1")
                .empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
        xml.open("cellXfs", "count", count(looks.size()));
        looks.keySet().forEach(look -> write(xml, look));
        return xml.close().open("cellStyles", "count", "1")
                .empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").bytes();
    }

    private void write(Xml xml, Look look) {
        xml.open("xf", "numFmtId", look.format().isEmpty() ? "0" : count(formats.get(look.format())), "fontId",
                count(look.role().font), "fillId", "0", "borderId", count(look.role().border), "xfId", "0",
                "applyNumberFormat", "1", "applyFont", "1", "applyBorder", "1", "applyAlignment", "1")
                .empty("alignment", "horizontal", look.right() ? "right" : "left", "vertical", "center",
                        "wrapText", look.wraps() ? "1" : null, "indent", look.role().border > 0 && !look.right() ? "1"
                        : null).close();
    }

    private static void font(Xml xml, String size, String colour, boolean bold) {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", size).empty("color", "rgb", colour).empty("name", "val", FONT)
                .empty("family", "val", "3").empty("charset", "val", "134").close();
    }

    private static void border(Xml xml, String top, String bottom, String colour) {
        xml.open("border").empty("left").empty("right");
        side(xml, "top", top, colour);
        side(xml, "bottom", bottom, colour);
        xml.empty("diagonal").close();
    }

    private static void side(Xml xml, String side, String rule, String colour) {
        if (rule == null) {
            xml.empty(side);
        } else {
            xml.open(side, "style", rule).empty("color", "rgb", colour).close();
        }
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
