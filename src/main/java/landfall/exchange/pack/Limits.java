package landfall.exchange.pack;

import landfall.text.Problem;

/** How much a pack may hold before it is refused instead of filling memory or disk. */
final class Limits {
    static final int MANIFEST = 32 << 20;
    static final int ATTACHMENTS = 100_000;
    static final int EDITS = 1_000_000;
    /** Changes and absent ids of one edit together. */
    static final int CHANGES_OF_EDIT = 700_000;
    /** The characters of an id, a key or a name. */
    static final int SHORT_TEXT = 4_000;
    /** The characters of one value. */
    static final int VALUE = 16 << 20;
    /** The characters of everything that one edit says, and {@link #CHANGE} more for each change. */
    static final long EDIT = 96 << 20;
    static final int CHANGE = 64;
    static final int SUBJECTS = 100;
    static final int REPLACED = 10_000;

    // A journal packs about five to one and attachments are not packed at all.
    private static final long RATIO = 100;
    private static final long RATIO_FROM = 16 << 20;

    private Limits() {
    }

    /** True when so few packed bytes give so many that somebody wants to fill the disk. */
    static boolean isBomb(long packed, long unpacked) {
        return unpacked > RATIO_FROM && (unpacked - RATIO_FROM) / RATIO > packed;
    }

    /** @throws Problem when there is more than the most */
    static void check(long count, long most, Trouble trouble) {
        if (count > most) {
            throw trouble.tooLarge();
        }
    }
}
