package landfall.journal;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids that are unique across laptops and sort by the time at which they were given (UUID version 7). */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    public static String next() {
        return next(System.currentTimeMillis(), RANDOM.nextLong(), RANDOM.nextLong());
    }

    /** The id made of a time in milliseconds since 1970 and two random numbers; the same input gives the same id. */
    public static String next(long millis, long random1, long random2) {
        long high = millis << 16 | 0x7000L | random1 & 0x0FFFL;
        long low = 0x8000000000000000L | random2 & 0x3FFFFFFFFFFFFFFFL;
        return new UUID(high, low).toString();
    }
}
