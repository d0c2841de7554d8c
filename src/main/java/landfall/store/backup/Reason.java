package landfall.store.backup;

import java.util.Locale;

/** Why a copy of the workspace was taken; its word stands in the name of the file. */
public enum Reason {
    /** The user asked for it; also what earlier versions took, whose names do not say why. */
    BY_HAND,
    /** Somebody worked with the workspace. */
    SESSION,
    /** A ledger was about to come in. */
    BEFORE_IMPORT,
    /** The record of another laptop was about to come in. */
    BEFORE_MERGE,
    /** The file was about to take the form of a newer version of the program. */
    BEFORE_MIGRATION,
    /** An earlier state was about to be restored. */
    BEFORE_RESTORE,
    /** A month was about to be closed or opened again. */
    BEFORE_CLOSE;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Reason of(String word) {
        for (Reason reason : values()) {
            if (reason.word().equals(word)) {
                return reason;
            }
        }
        return BY_HAND;
    }

    /** The key of its name in the text bundles. */
    public String labelKey() {
        return "store.reason." + name();
    }
}
