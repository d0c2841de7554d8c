package landfall.sheet.xlsx;

import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a rich-text element: all its runs, without the reading aids of Asian text. */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {
    }

    /** Reads from the start of the element to its end. */
    static String read(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int aids = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == START_ELEMENT && xml.getLocalName().equals("rPh")) {
                aids++;
            } else if (event == END_ELEMENT && xml.getLocalName().equals("rPh")) {
                aids--;
            } else if (event == START_ELEMENT && xml.getLocalName().equals("t") && aids == 0) {
                text.append(xml.getElementText());
            } else if (event == END_ELEMENT && xml.getLocalName().equals(element)) {
                break;
            }
        }
        return plain(text.toString());
    }

    /** Undoes the escapes for characters that XML cannot hold, and writes every line break as one. */
    static String plain(String text) {
        String plain = text;
        if (plain.contains("_x")) {
            plain = ESCAPE.matcher(plain).replaceAll(found -> {
                char character = (char) Integer.parseInt(found.group(1), 16);
                return character == '\\' || character == '$' ? "\\" + character : String.valueOf(character);
            });
        }
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }
}
