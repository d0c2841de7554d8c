package landfall.exchange.cards;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.text.Problem;

/** Reads vCard files of version 2.1, 3.0 and 4.0 with any number of cards, in Unicode or in the Chinese GB charsets. */
public final class CardReader {
    /** A book of a thousand people with small pictures has less. */
    private static final long MOST_BYTES = 32L << 20;
    private static final int MOST_CARDS = 5_000;
    private static final int MOST_SIGNS = 2_000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    private CardReader() {
    }

    /** True when the name of the file is that of a vCard file. */
    public static boolean isCards(Path file) {
        return file.toString().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(vcf|vcard)");
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
        // Quoted-printable names its charset by itself; what a property does not say holds for the whole file.
        try (var reader = new VCardReader(text(content))) {
            for (VCard card = reader.readNext(); card != null && cards.size() < MOST_CARDS; card = reader.readNext()) {
                Card read = card(card);
                if (read != null) {
                    cards.add(read);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cards;
    }

    private static String text(byte[] content) {
        if (content.length > 1 && (content[0] == (byte) 0xff && content[1] == (byte) 0xfe || content[0] == (byte) 0xfe && content[1] == (byte) 0xff)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            return new String(content, CHINESE);
        }
    }

    private static Card card(VCard card) {
        List<String> phones = phones(card);
        String name = name(card);
        if (name == null && phones.isEmpty()) {
            return null;
        }
        String enterprise = card.getOrganization() == null ? null : card.getOrganization().getValues().stream().map(CardReader::tidy)
                .filter(Objects::nonNull).findFirst().orElse(null);
        String post = Stream.concat(card.getTitles().stream().map(title -> title.getValue()), card.getRoles().stream().map(role -> role.getValue()))
                .map(CardReader::tidy).filter(Objects::nonNull).findFirst().orElse(null);
        return new Card(name == null ? phones.getFirst() : name, post, enterprise, phones.isEmpty() ? null : phones.getFirst(),
                wechat(card), remarks(card, phones));
    }

    private static String tidy(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String tidy = text.strip();
        return tidy.length() > MOST_SIGNS ? tidy.substring(0, MOST_SIGNS) : tidy;
    }

    private static String name(VCard card) {
        String formatted = card.getFormattedName() == null ? null : tidy(card.getFormattedName().getValue());
        if (formatted != null) {
            return joined(formatted);
        }
        StructuredName parts = card.getStructuredName();
        if (parts != null) {
            boolean chinese = isHan(parts.getFamily()) || isHan(parts.getGiven());
            String whole = Stream.of(chinese ? parts.getFamily() : parts.getGiven(), chinese ? parts.getGiven() : parts.getFamily())
                    .map(CardReader::tidy).filter(Objects::nonNull).collect(Collectors.joining(chinese ? "" : " "));
            if (!whole.isBlank()) {
                return whole;
            }
        }
        return card.getNickname() == null ? null : card.getNickname().getValues().stream().map(CardReader::tidy)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    // Telephones write 王 芳; a space inside a Chinese name says nothing.
    private static String joined(String name) {
        return isHan(name) ? name.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "") : name;
    }

    private static boolean isHan(String text) {
        return text != null && text.codePoints().anyMatch(Character::isIdeographic);
    }

    // Mobile numbers first: they are the person's own.
    private static List<String> phones(VCard card) {
        List<Telephone> sorted = card.getTelephoneNumbers().stream().filter(phone -> !phone.getTypes().contains(TelephoneType.FAX))
                .sorted(Comparator.comparing((Telephone phone) -> !(phone.getTypes().contains(TelephoneType.CELL)
                        || number(phone).matches("1[3-9]\\d{9}")))).toList();
        var phones = new LinkedHashSet<String>();
        for (Telephone phone : sorted) {
            if (!number(phone).isEmpty()) {
                phones.add(number(phone));
            }
        }
        return List.copyOf(phones);
    }

    private static String number(Telephone phone) {
        String number = phone.getText() != null ? phone.getText() : phone.getUri() == null ? "" : phone.getUri().getNumber();
        String bare = number.replaceAll("[\\s()\\-.]", "");
        return bare.replaceFirst("^(?:\\+|00)?86(?=1[3-9]\\d{9}$)", "");
    }

    private static String wechat(VCard card) {
        return Stream.concat(card.getExtendedProperties().stream().filter(one -> one.getPropertyName().toUpperCase(java.util.Locale.ROOT).contains("WECHAT"))
                .map(one -> one.getValue()), card.getImpps().stream().filter(one -> one.getUri() != null
                && String.valueOf(one.getProtocol()).matches("(?i)wechat|weixin|x-wechat")).map(one -> one.getHandle()))
                .map(CardReader::tidy).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String remarks(VCard card, List<String> phones) {
        Stream<String> others = phones.stream().skip(1);
        Stream<String> mails = card.getEmails().stream().map(mail -> mail.getValue());
        Stream<String> notes = card.getNotes().stream().map(note -> note.getValue());
        String all = Stream.of(others, mails, notes).flatMap(lines -> lines).map(CardReader::tidy).filter(Objects::nonNull)
                .distinct().collect(Collectors.joining("\n"));
        return tidy(all);
    }
}
