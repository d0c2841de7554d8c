package landfall.store.files;

/**
 * A content that is kept.
 *
 * @param hash its SHA-256 in lower-case hexadecimal digits
 * @param length in bytes
 */
public record Kept(String hash, long length) {
}
