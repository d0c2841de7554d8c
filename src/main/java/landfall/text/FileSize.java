package landfall.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes the length of a file as file managers do: 812 B, 34 KB, 2.4 MB. */
public final class FileSize {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final BigDecimal STEP = BigDecimal.valueOf(1024);

    private FileSize() {
    }

    /** @param bytes the length in bytes; a KB is 1,024 of them */
    public static String of(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes);
        int unit = 0;
        while (size.compareTo(STEP) >= 0 && unit < UNITS.length - 1) {
            size = size.divide(STEP);
            unit++;
        }
        int decimals = unit < 2 || size.compareTo(BigDecimal.TEN) >= 0 ? 0 : 1;
        // One byte less than a whole MB is 1,023 KB rounded down, never 1,024.
        return size.setScale(decimals, RoundingMode.DOWN).toPlainString() + "\u00a0" + UNITS[unit];
    }
}
