package landfall.journal;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What was ever recorded in a workspace, also of records that are no more. */
public interface Past {
    /**
     * Hands out everything recorded, for another laptop, in the order in which it came here.
     *
     * @param travels says of the id of a record whether it travels, with its whole history
     */
    void entries(Predicate<String> travels, Consumer<Entry> taker);

    /** Hands out the id and the key of the kind of every record that there ever was. */
    void records(BiConsumer<String, String> taker);

    /**
     * Hands out every value that a field ever had, encoded, with its place, in the order in which they came.
     *
     * @param kind the key of a kind of records
     * @param field the key of one of its fields, or {@link Cell#JOINED}
     */
    void values(String kind, String field, BiConsumer<Cell, String> taker);
}
