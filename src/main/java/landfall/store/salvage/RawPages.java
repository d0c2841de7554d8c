package landfall.store.salvage;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The pages of a workspace file as SQLite's published file format lays them out, read without SQLite, which gives up on
 * a file whose first page makes no sense. What the log beside the file has newer counts; the files are only read.
 */
final class RawPages implements Closeable {
    private static final int PAGE = 4096;
    private static final int LOG_HEADER = 32;
    private static final int FRAME_HEADER = 24;
    private static final int FIRST_HEADER = 100;
    private static final int TABLE_LEAF = 13;
    private static final int INDEX_LEAF = 10;
    private static final int INDEX_INNER = 2;

    private final RandomAccessFile file;
    private final RandomAccessFile log;
    private final Map<Integer, Long> newer = new HashMap<>();
    private final int count;

    RawPages(Path workspace) throws IOException {
        file = new RandomAccessFile(workspace.toFile(), "r");
        Path beside = workspace.resolveSibling(workspace.getFileName() + "-wal");
        log = Files.exists(beside) ? new RandomAccessFile(beside.toFile(), "r") : null;
        if (log != null) {
            readLog();
        }
        int last = newer.keySet().stream().reduce(0, Math::max);
        count = (int) Math.max((file.length() + PAGE - 1) / PAGE, last);
    }

    // Frames count up to the last one that ends a transaction; those of an earlier round have another mark.
    private void readLog() throws IOException {
        if (log.length() < LOG_HEADER) {
            return;
        }
        byte[] header = new byte[LOG_HEADER];
        log.readFully(header);
        long mark = ByteBuffer.wrap(header).getLong(16);
        Map<Integer, Long> open = new HashMap<>();
        byte[] frame = new byte[FRAME_HEADER];
        for (long at = LOG_HEADER; at + FRAME_HEADER + PAGE <= log.length(); at += FRAME_HEADER + PAGE) {
            log.seek(at);
            log.readFully(frame);
            var read = ByteBuffer.wrap(frame);
            if (read.getLong(8) != mark) {
                break;
            }
            open.put(read.getInt(0), at + FRAME_HEADER);
            if (read.getInt(4) != 0) {
                newer.putAll(open);
                open.clear();
            }
        }
    }

    // A disk that fails gives some pages and not others; what it does not give is empty.
    private byte[] page(int number) {
        byte[] page = new byte[PAGE];
        Long inLog = newer.get(number);
        try {
            RandomAccessFile from = inLog == null ? file : log;
            long at = inLog == null ? (number - 1L) * PAGE : inLog;
            from.seek(at);
            from.readFully(page, 0, (int) Math.min(PAGE, from.length() - at));
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            return new byte[PAGE];
        }
        return page;
    }

    /**
     * Gives out every row that can be made out.
     *
     * @param rows takes the number and the columns of a row of a table: null, Long, Double, String or byte[]
     * @param entries takes the columns of an entry of an index, the number of the row last
     */
    void read(BiConsumer<Long, List<Object>> rows, java.util.function.Consumer<List<Object>> entries) {
        Set<Integer> free = free();
        for (int number = 1; number <= count; number++) {
            if (free.contains(number)) {
                continue; // it may hold what a merge brought that was taken back
            }
            byte[] page = page(number);
            int header = number == 1 ? FIRST_HEADER : 0;
            int type = page[header];
            if (type != TABLE_LEAF && type != INDEX_LEAF && type != INDEX_INNER) {
                continue;
            }
            int pointers = header + (type == INDEX_INNER ? 12 : 8);
            int cells = Math.min(unsigned(page, header + 3), (PAGE - pointers) / 2);
            for (int i = 0; i < cells; i++) {
                try {
                    cell(page, type, unsigned(page, pointers + 2 * i), rows, entries);
                } catch (RuntimeException damaged) {
                    // this cell makes no sense; the others may
                }
            }
        }
    }

    private void cell(byte[] page, int type, int at, BiConsumer<Long, List<Object>> rows,
            java.util.function.Consumer<List<Object>> entries) {
        var cursor = new Cursor(page, type == INDEX_INNER ? at + 4 : at);
        long length = cursor.varint();
        long row = type == TABLE_LEAF ? cursor.varint() : 0;
        List<Object> columns = columns(payload(page, cursor.at, length, type == TABLE_LEAF));
        if (type == TABLE_LEAF) {
            rows.accept(row, columns);
        } else {
            entries.accept(columns);
        }
    }

    private byte[] payload(byte[] page, int at, long length, boolean isTable) {
        if (length < 0 || length > (long) count * PAGE) {
            throw new IllegalArgumentException("no such length");
        }
        int most = isTable ? PAGE - 35 : (PAGE - 12) * 64 / 255 - 23;
        byte[] payload = new byte[(int) length];
        if (length <= most) {
            System.arraycopy(page, at, payload, 0, payload.length);
            return payload;
        }
        int least = (PAGE - 12) * 32 / 255 - 23;
        int local = least + (int) ((length - least) % (PAGE - 4));
        if (local > most) {
            local = least;
        }
        System.arraycopy(page, at, payload, 0, local);
        int next = ByteBuffer.wrap(page).getInt(at + local);
        for (int done = local; done < payload.length; ) {
            byte[] more = page(next);
            int part = Math.min(PAGE - 4, payload.length - done);
            System.arraycopy(more, 4, payload, done, part);
            done += part;
            next = ByteBuffer.wrap(more).getInt(0);
        }
        return payload;
    }

    private static List<Object> columns(byte[] payload) {
        var header = new Cursor(payload, 0);
        int end = (int) header.varint();
        var columns = new ArrayList<Object>();
        var body = new Cursor(payload, end);
        while (header.at < end) {
            columns.add(body.value(header.varint()));
        }
        return columns;
    }

    private Set<Integer> free() {
        var free = new HashSet<Integer>();
        int trunk = ByteBuffer.wrap(page(1)).getInt(32);
        while (trunk > 1 && trunk <= count && free.add(trunk)) {
            var page = ByteBuffer.wrap(page(trunk));
            if (page.get(0) != 0) { // no number of a page, but the kind of one in use: the list itself is damaged
                free.remove(trunk);
                break;
            }
            int leaves = Math.min(page.getInt(4), (PAGE - 8) / 4);
            for (int i = 0; i < leaves; i++) {
                free.add(page.getInt(8 + 4 * i));
            }
            trunk = page.getInt(0);
        }
        return free;
    }

    private static int unsigned(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        file.close();
        if (log != null) {
            log.close();
        }
    }

    /** Reads numbers and values in SQLite's own form. */
    private static final class Cursor {
        private static final int[] SIZES = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0};

        private final byte[] bytes;
        private int at;

        private Cursor(byte[] bytes, int at) {
            this.bytes = bytes;
            this.at = at;
        }

        private long varint() {
            long value = 0;
            for (int i = 0; i < 8; i++) {
                byte next = bytes[at++];
                value = value << 7 | next & 0x7F;
                if (next >= 0) {
                    return value;
                }
            }
            return value << 8 | bytes[at++] & 0xFF;
        }

        private Object value(long type) {
            if (type >= 12) {
                int length = (int) ((type - 12) / 2);
                byte[] part = java.util.Arrays.copyOfRange(bytes, at, at + length);
                if (at + length > bytes.length) {
                    throw new IllegalArgumentException("longer than its row");
                }
                at += length;
                return type % 2 == 0 ? part : new String(part, StandardCharsets.UTF_8);
            }
            long number = 0;
            int size = SIZES[(int) type];
            for (int i = 0; i < size; i++) {
                number = i == 0 ? bytes[at] : number << 8 | bytes[at] & 0xFF;
                at++;
            }
            return type == 0 ? null : type == 7 ? (Object) Double.longBitsToDouble(number) : type == 9 ? 1L : number;
        }
    }
}
