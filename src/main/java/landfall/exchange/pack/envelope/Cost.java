package landfall.exchange.pack.envelope;

/**
 * What guessing one passphrase costs, and how large the pieces are that are sealed one by one.
 *
 * @param kibibytes the memory that Argon2id fills
 * @param passes how often it does
 * @param segment the bytes in a piece; the last one may have fewer
 */
public record Cost(int kibibytes, int passes, int segment) {
    /** About a third of a second on an office computer. */
    public static final Cost USUAL = new Cost(64 << 10, 3, 1 << 20);

    private static final int LEAST_KIBIBYTES = 8;
    private static final int MOST_KIBIBYTES = 256 << 10;
    private static final int MOST_PASSES = 16;
    private static final int LEAST_SEGMENT = 1 << 8;
    private static final int MOST_SEGMENT = 8 << 20;

    /** False when nobody would ask that of a laptop, so that a forged file cannot. */
    boolean isBearable() {
        return kibibytes >= LEAST_KIBIBYTES && kibibytes <= MOST_KIBIBYTES && passes >= 1 && passes <= MOST_PASSES
                && segment >= LEAST_SEGMENT && segment <= MOST_SEGMENT;
    }
}
