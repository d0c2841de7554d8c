package landfall.domain.value;

import java.text.Normalizer;
import java.util.Locale;

/** The unified social credit code of an enterprise with its check digit (GB 32100—2015). */
public final class CreditCode {
    /** The number of characters of a code. */
    public static final int LENGTH = 18;

    // Without I, O, S, V and Z, which are taken for figures or for each other.
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = ALPHABET.length();

    private CreditCode() {
    }

    /** What is wrong with a code. */
    public sealed interface Fault {
        /** It has another number of characters. */
        record Length(int characters) implements Fault {
        }

        /** A character that no code has, at a position from 1. */
        record Character(int position, String character) implements Fault {
        }

        /** The last character does not follow from the others. */
        record CheckDigit(String expected) implements Fault {
        }
    }

    /** The code as it is kept: without spaces and hyphens, in capitals, with ordinary figures; null gives "". */
    public static String normalised(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** The first thing that is wrong with a normalised code, or null when nothing is. */
    public static Fault fault(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return new Fault.Character(i + 1, code.substring(i, i + 1));
            }
        }
        if (code.length() != LENGTH) {
            return new Fault.Length(code.length());
        }
        char expected = checkDigit(code);
        return expected == code.charAt(LENGTH - 1) ? null : new Fault.CheckDigit(String.valueOf(expected));
    }

    // The weight of place i is 3 to the power of i − 1, modulo 31.
    private static char checkDigit(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }
}
