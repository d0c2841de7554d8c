package landfall.lab;

import java.util.Arrays;

/** The bytes of a file that grows, shrinks and is overwritten. */
final class Content {
    private byte[] bytes = new byte[0];
    private int size;

    void write(long offset, byte[] data, int from, int length) {
        int end = Math.toIntExact(offset) + length;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        System.arraycopy(data, from, bytes, (int) offset, length);
        size = Math.max(size, end);
    }

    void resize(long length) {
        if (length < size) {
            Arrays.fill(bytes, (int) length, size, (byte) 0);
        } else if (length > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(length));
        }
        size = (int) length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
