package landfall.ui.kit.look;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives a TrueType font a family name and a weight, in memory.
 *
 * <p>The bundled files call themselves two different families, so that "bold" would find neither; and their line is
 * as high as a Chinese character, which cuts the tails off Latin letters.
 */
record FontFamily(String name, boolean bold) {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    /** The line of text in hundredths of the font size, above and below the base line: 1.25 together. */
    private static final int ASCENT = 100;
    private static final int DESCENT = 25;

    /** The same glyphs under the family name and weight. */
    byte[] rename(byte[] font) {
        var source = ByteBuffer.wrap(font);
        int count = source.getShort(4);
        List<byte[]> tables = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + i * ENTRY;
            byte[] table = new byte[source.getInt(entry + 12)];
            source.get(source.getInt(entry + 8), table);
            tables.add(changed(source.getInt(entry), table, unitsPerEm(source, count)));
        }
        int length = DIRECTORY + count * ENTRY + tables.stream().mapToInt(table -> padded(table.length)).sum();
        var target = ByteBuffer.allocate(length);
        target.put(0, font, 0, DIRECTORY);
        int offset = DIRECTORY + count * ENTRY;
        for (int i = 0; i < count; i++) {
            byte[] table = tables.get(i);
            target.put(offset, table);
            target.position(DIRECTORY + i * ENTRY);
            target.putInt(source.getInt(DIRECTORY + i * ENTRY)).putInt(checksum(table)).putInt(offset)
                    .putInt(table.length);
            offset += padded(table.length);
        }
        return target.array();
    }

    private byte[] changed(int tag, byte[] table, int unitsPerEm) {
        var bytes = ByteBuffer.wrap(table);
        short ascent = (short) (unitsPerEm * ASCENT / 100);
        short descent = (short) (unitsPerEm * DESCENT / 100);
        switch (tag(tag)) {
            case "name" -> {
                return names();
            }
            case "head" -> bytes.putShort(44, (short) (bold ? 1 : 0));
            case "hhea" -> bytes.putShort(4, ascent).putShort(6, (short) -descent).putShort(8, (short) 0);
            case "OS/2" -> bytes.putShort(4, (short) (bold ? 700 : 400))
                    .putShort(62, (short) (bytes.getShort(62) & ~0x61 | (bold ? 0x20 : 0x40)))
                    .putShort(68, ascent).putShort(70, (short) -descent).putShort(72, (short) 0)
                    .putShort(74, ascent).putShort(76, descent);
            default -> {
            }
        }
        return table;
    }

    private static int unitsPerEm(ByteBuffer font, int count) {
        for (int i = 0; i < count; i++) {
            if (tag(font.getInt(DIRECTORY + i * ENTRY)).equals("head")) {
                return font.getShort(font.getInt(DIRECTORY + i * ENTRY + 8) + 18);
            }
        }
        throw new IllegalArgumentException("No TrueType font: it has no head table");
    }

    /** A name table with the four names that font systems ask for, in English for Windows. */
    private byte[] names() {
        String style = bold ? "Bold" : "Regular";
        var names = List.of(name, style, name + " " + style, name.replace(" ", "") + "-" + style);
        int[] ids = {1, 2, 4, 6};
        var texts = new ByteArrayOutputStream();
        var table = ByteBuffer.allocate(6 + 12 * ids.length);
        table.putShort((short) 0).putShort((short) ids.length).putShort((short) table.capacity());
        for (int i = 0; i < ids.length; i++) {
            byte[] text = names.get(i).getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409).putShort((short) ids[i])
                    .putShort((short) text.length).putShort((short) texts.size());
            texts.writeBytes(text);
        }
        var all = new ByteArrayOutputStream();
        all.writeBytes(table.array());
        all.writeBytes(texts.toByteArray());
        return all.toByteArray();
    }

    private static int checksum(byte[] table) {
        var padded = ByteBuffer.allocate(padded(table.length)).put(0, table);
        int sum = 0;
        while (padded.hasRemaining()) {
            sum += padded.getInt();
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static String tag(int tag) {
        return new String(ByteBuffer.allocate(4).putInt(tag).array(), StandardCharsets.US_ASCII);
    }
}
