package landfall.exchange.pack;

import java.util.concurrent.CancellationException;

/** Hears how far the reading or writing of a pack has come, and may stop it. */
@FunctionalInterface
public interface PackProgress {
    /** Listens to nothing and stops nothing. */
    PackProgress NONE = (done, total) -> { };

    /**
     * Called every so often.
     *
     * @param done how many bytes are done
     * @param total how many there are, about
     * @throws CancellationException to stop; nothing is left behind
     */
    void at(long done, long total);
}
