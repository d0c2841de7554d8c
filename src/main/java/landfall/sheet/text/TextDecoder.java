package landfall.sheet.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns bytes into text without being told the encoding: Unicode by its mark or strictly UTF-8, else GB18030. */
final class TextDecoder {

    private TextDecoder() {
    }

    /** The text, or empty where the bytes are no text in an encoding known here. */
    static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return strict(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return strict(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return strict(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, 0, Charset.forName("GB18030")).filter(text -> looksChinese(bytes)));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, int start, Charset charset) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
            // Old DOS programs end a file with Ctrl+Z.
            String content = text.endsWith("\u001A") ? text.substring(0, text.length() - 1) : text;
            return content.chars().anyMatch(TextDecoder::isBinary) ? Optional.empty() : Optional.of(content);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isBinary(int character) {
        return character < 0x20 && "\t\n\u000B\f\r".indexOf(character) < 0 || character == 0x7F
                || character == 0xFFFE || character == 0xFFFF;
    }

    /**
     * Nearly any bytes are valid GB18030, so Big5, Shift JIS or Latin-1 would pass as gibberish. In real Chinese text
     * most characters are the 3,755 common ones of GB 2312 and its punctuation; in gibberish few are.
     */
    private static boolean looksChinese(byte[] bytes) {
        int common = 0;
        int all = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = bytes[++i] & 0xFF;
            all++;
            if (trail < 0x40) {
                i += 2;
            } else if (trail >= 0xA1 && (lead >= 0xB0 && lead <= 0xD7 || lead >= 0xA1 && lead <= 0xA3)) {
                common++;
            }
        }
        return common * 2 >= all;
    }
}
