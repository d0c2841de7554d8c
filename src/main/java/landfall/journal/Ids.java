package landfall.journal;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids that are unique across laptops and sort by the time at which they were given (UUID version 7). */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int MOST_IN_A_MILLISECOND = 0x0FFF;

    private static long lastMillis;
    private static int counter;

    private Ids() {
    }

    /** A new id; ids given by one program sort in the order in which they were given. */
    public static synchronized String next() {
        long now = System.currentTimeMillis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = 0;
        } else if (++counter > MOST_IN_A_MILLISECOND) {
            lastMillis++;
            counter = 0;
        }
        return next(lastMillis, counter, RANDOM.nextLong());
    }

    /** The id made of a time in milliseconds since 1970 and two further numbers; the same input gives the same id. */
    public static String next(long millis, long sequence, long random) {
        long high = millis << 16 | 0x7000L | sequence & MOST_IN_A_MILLISECOND;
        long low = 0x8000000000000000L | random & 0x3FFFFFFFFFFFFFFFL;
        return new UUID(high, low).toString();
    }
}
