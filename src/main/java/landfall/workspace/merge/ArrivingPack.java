package landfall.workspace.merge;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import landfall.exchange.pack.Pack;
import landfall.exchange.pack.PackProgress;
import landfall.journal.Author;
import landfall.journal.Entry;

/** A pack that is brought back. */
record ArrivingPack(Path file, Pack pack) implements Arriving {
    @Override
    public String name() {
        return file.getFileName().toString();
    }

    @Override
    public String dataset() {
        return pack.manifest().origin().dataset();
    }

    @Override
    public Author author() {
        return pack.manifest().origin().author();
    }

    @Override
    public Instant madeAt() {
        return pack.manifest().origin().at();
    }

    @Override
    public boolean isWhole() {
        return pack.manifest().origin().whole();
    }

    @Override
    public void entries(Consumer<Entry> taker, PackProgress progress) {
        pack.entries(taker, progress);
    }

    @Override
    public void attachments(Predicate<String> wanted, Path folder, PackProgress progress) {
        pack.attachments(wanted, folder, progress);
    }

    @Override
    public void close() {
        pack.close();
    }
}
