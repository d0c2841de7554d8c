package landfall.store.files;

import java.util.concurrent.CancellationException;

/** Hears how far the copying of a file has come, and may stop it. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing and stops nothing. */
    Progress NONE = (name, done, total) -> { };

    /**
     * Called every so often.
     *
     * @param name the file that is being read
     * @param done how many of its bytes are done
     * @param total how many it has
     * @throws CancellationException to stop; nothing is left behind
     */
    void at(String name, long done, long total);
}
