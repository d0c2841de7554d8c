package landfall.exchange.cards;

import com.github.mangstadt.vinnie.VObjectParameters;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of one card, and what they say of a person (RFC 2426 and 6350, and vCard 2.1). */
final class CardLines {
    private static final int MOST_SIGNS = 2_000;
    private static final Set<String> KNOWN = Set.of("FN", "N", "NICKNAME", "ORG", "TITLE", "ROLE", "EMAIL", "NOTE", "TEL", "IMPP", "ADR");

    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> mobiles = new LinkedHashSet<>();
    private final Set<String> phones = new LinkedHashSet<>();
    private String wechat;

    void add(VObjectProperty property) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        String value = property.getValue();
        if (name.contains("WECHAT") || name.contains("WEIXIN")) {
            wechat = wechat == null ? tidy(value) : wechat;
        } else if (name.equals("IMPP") && value.matches("(?i)(?:x-)?(?:wechat|weixin):.+")) {
            wechat = wechat == null ? tidy(value.substring(value.indexOf(':') + 1)) : wechat;
        } else if (name.equals("TEL")) {
            phone(value, property.getParameters());
        } else if (KNOWN.contains(name)) {
            values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        }
    }

    private void phone(String value, VObjectParameters parameters) {
        // Version 2.1 writes TEL;CELL, without a name.
        String types = Stream.of("TYPE", null).map(parameters::get).filter(Objects::nonNull).flatMap(List::stream)
                .collect(Collectors.joining(",")).toLowerCase(Locale.ROOT);
        String bare = value.replaceFirst("^(?i)tel:", "").replaceFirst(";.*$", "").replaceAll("[\\s()\\-.]", "");
        String number = tidy(bare.replaceFirst("^(?:\\+|00)?86(?=1[3-9]\\d{9}$)", ""));
        if (number != null && !types.contains("fax")) {
            // A mobile number is the person's own.
            (types.contains("cell") || number.matches("1[3-9]\\d{9}") ? mobiles : phones).add(number);
        }
    }

    /** The person, or null when the card has neither name nor number. */
    Card card() {
        var all = new LinkedHashSet<>(mobiles);
        all.addAll(phones);
        List<String> numbers = List.copyOf(all);
        String name = name();
        if (name == null && numbers.isEmpty()) {
            return null;
        }
        String enterprise = values("ORG").flatMap(value -> parts(value).stream()).map(CardLines::tidy).filter(Objects::nonNull)
                .findFirst().orElse(null);
        String post = Stream.concat(texts("TITLE"), texts("ROLE")).findFirst().orElse(null);
        String remarks = Stream.of(numbers.stream().skip(1), texts("EMAIL"), texts("NOTE")).flatMap(lines -> lines).distinct()
                .collect(Collectors.joining("\n"));
        return new Card(name == null ? numbers.getFirst() : name, post, enterprise, numbers.isEmpty() ? null : numbers.getFirst(),
                wechat, tidy(remarks));
    }

    private Stream<String> values(String name) {
        return values.getOrDefault(name, List.of()).stream();
    }

    private Stream<String> texts(String name) {
        return values(name).map(VObjectPropertyValues::unescape).map(CardLines::tidy).filter(Objects::nonNull);
    }

    private static List<String> parts(String value) {
        return VObjectPropertyValues.parseSemiStructured(value);
    }

    private static String tidy(String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String tidy = text.strip();
        return tidy.length() > MOST_SIGNS ? tidy.substring(0, MOST_SIGNS) : tidy;
    }

    private String name() {
        String formatted = texts("FN").findFirst().orElse(null);
        if (formatted != null) {
            // Telephones write 王 芳; a space inside a Chinese name says nothing.
            return formatted.replaceAll("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", "");
        }
        List<String> parts = values("N").findFirst().map(CardLines::parts).orElse(List.of());
        String family = parts.isEmpty() ? null : tidy(parts.get(0));
        String given = parts.size() < 2 ? null : tidy(parts.get(1));
        boolean chinese = Stream.of(family, given).filter(Objects::nonNull).anyMatch(part -> part.codePoints().anyMatch(Character::isIdeographic));
        String whole = Stream.of(chinese ? family : given, chinese ? given : family).filter(Objects::nonNull)
                .collect(Collectors.joining(chinese ? "" : " "));
        return whole.isEmpty() ? texts("NICKNAME").findFirst().orElse(null) : whole;
    }
}
