package landfall.workspace.merge;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import landfall.exchange.pack.choice.Past;
import landfall.journal.Cell;
import landfall.journal.Entry;
import landfall.store.Contents;
import landfall.workspace.Workspace;

/** What a workspace has recorded, wherever it is read. */
interface RecordedPast extends Past {
    /** Hands out what was recorded about the records that travel. */
    void entries(Predicate<String> travels, Consumer<Entry> taker);

    /** What the open workspace has recorded. */
    static RecordedPast of(Workspace workspace) {
        return new RecordedPast() {
            @Override
            public void entries(Predicate<String> travels, Consumer<Entry> taker) {
                workspace.entries(travels, taker);
            }

            @Override
            public void records(BiConsumer<String, String> taker) {
                workspace.eachEver(taker);
            }

            @Override
            public void values(String kind, String field, BiConsumer<Cell, String> taker) {
                workspace.eachValueEver(kind, field, taker);
            }
        };
    }

    /** What a file that another program may have open has recorded. */
    static RecordedPast of(Contents contents) {
        return new RecordedPast() {
            @Override
            public void entries(Predicate<String> travels, Consumer<Entry> taker) {
                contents.entries(travels, taker);
            }

            @Override
            public void records(BiConsumer<String, String> taker) {
                contents.eachEver(taker);
            }

            @Override
            public void values(String kind, String field, BiConsumer<Cell, String> taker) {
                contents.eachValueEver(kind, field, taker);
            }
        };
    }
}
