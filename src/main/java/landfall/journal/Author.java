package landfall.journal;

import java.util.Objects;

/**
 * Who does something, and on which laptop.
 *
 * @param name the officer's name as the log shows it
 * @param laptop the id of this installation
 */
public record Author(String name, String laptop) {
    public Author {
        Objects.requireNonNull(name);
        Objects.requireNonNull(laptop);
    }
}
