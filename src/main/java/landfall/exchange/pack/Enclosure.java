package landfall.exchange.pack;

import java.nio.file.Path;
import java.util.Objects;

/**
 * An attachment that is to travel.
 *
 * @param hash the SHA-256 of its content in lower-case hexadecimal digits
 * @param name what the user calls it
 * @param file where its content lies
 */
public record Enclosure(String hash, String name, Path file) {
    public Enclosure {
        Objects.requireNonNull(hash);
        Objects.requireNonNull(name);
        Objects.requireNonNull(file);
    }
}
