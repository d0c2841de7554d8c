package landfall.exchange.pack.envelope;

import java.io.IOException;
import java.util.Objects;

/** Says that an envelope cannot be opened, and why. */
public final class SealBroken extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why an envelope stays closed. */
    public enum Reason {
        /** It ends before its end. */
        CUT,
        /** Something in it was altered. */
        DAMAGED,
        /** It was made in a way that this version does not know. */
        NEWER,
        /** Opening it would take more memory or time than any of ours does. */
        TOO_COSTLY,
        /** It was closed with another passphrase. */
        WRONG_PASSPHRASE
    }

    private final Reason reason;

    SealBroken(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = Objects.requireNonNull(reason);
    }

    SealBroken(Reason reason) {
        this(reason, null);
    }

    public Reason reason() {
        return reason;
    }
}
