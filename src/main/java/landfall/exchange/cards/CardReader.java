package landfall.exchange.cards;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import landfall.text.Problem;

/** Reads vCard files of version 2.1, 3.0 and 4.0 with any number of cards, in Unicode or in the Chinese GB charsets. */
public final class CardReader {
    /** A book of a thousand people with small pictures has less. */
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_CARDS = 5_000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private CardReader() {
    }

    /** True when the name of the file is that of a vCard file. */
    public static boolean isCards(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(vcf|vcard)");
    }

    /**
     * The people in the file who have a name or a number, in its order.
     *
     * @throws Problem when the file cannot be read or holds no card
     */
    public static List<Card> read(Path file) {
        String name = file.getFileName().toString();
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Problem("cards.too_large", name);
            }
            List<Card> cards = read(Files.readAllBytes(file));
            if (cards.isEmpty()) {
                throw new Problem("cards.none", name);
            }
            return cards;
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem problem ? problem : new Problem("cards.unreadable", name);
        }
    }

    /** The people in the content of such a file. */
    static List<Card> read(byte[] content) {
        var cards = new ArrayList<Card>();
        Charset charset = charset(content);
        try (var reader = new VObjectReader(new StringReader(text(content, charset)), SyntaxRules.vcard())) {
            // Quoted-printable mostly names its charset by itself.
            reader.setDefaultQuotedPrintableCharset(charset == CHINESE ? CHINESE : StandardCharsets.UTF_8);
            reader.parse(new Gatherer(cards));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cards;
    }

    private static Charset charset(byte[] content) {
        if (content.length > 1 && (content[0] == (byte) 0xff && content[1] == (byte) 0xfe || content[0] == (byte) 0xfe && content[1] == (byte) 0xff)) {
            return StandardCharsets.UTF_16;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException notUnicode) {
            return CHINESE;
        }
    }

    private static String text(byte[] content, Charset charset) {
        String text = new String(content, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Puts the lines of the file together to cards; a card inside a card belongs to nobody. */
    private static final class Gatherer extends VObjectDataAdapter {
        private final List<Card> cards;
        private CardLines lines;

        private Gatherer(List<Card> cards) {
            this.cards = cards;
        }

        @Override
        public void onComponentBegin(String name, Context context) {
            if (context.getParentComponents().isEmpty()) {
                lines = "VCARD".equals(name) ? new CardLines() : null;
            }
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (lines != null && context.getParentComponents().size() == 1) {
                lines.add(property);
            }
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            if (lines == null || !context.getParentComponents().isEmpty()) {
                return;
            }
            Card card = lines.card();
            if (card != null) {
                cards.add(card);
            }
            lines = null;
            if (cards.size() >= MOST_CARDS) {
                context.stop();
            }
        }
    }
}
