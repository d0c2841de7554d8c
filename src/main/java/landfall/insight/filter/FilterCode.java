package landfall.insight.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.filter.Condition.Amount;
import landfall.insight.filter.Condition.AnyOf;
import landfall.insight.filter.Condition.Dates;
import landfall.insight.filter.Condition.NotUnderstood;
import landfall.insight.filter.Condition.Only;
import landfall.insight.filter.Condition.Stages;
import landfall.insight.filter.Condition.Words;

/**
 * A filter as one line that people can read and every later version can read back:
 * {@code text=奥特; stage=SIGNED|LANDED; chain=新材料|; total_investment=100000000..; signed_on=this_year; stale; exits}.
 *
 * <p>Conditions are divided by {@code ;} and values by {@code |}. A backslash stands before these signs where they belong
 * to a word, before a space at the end of a word, and makes the letters n, r and t the signs that would end the line.
 * What a newer version wrote and this one does not understand is kept word for word.
 */
final class FilterCode {
    private static final String EXITS = "exits";
    private static final String DOTS = "..";

    private FilterCode() {
    }

    static String encode(ProjectFilter filter) {
        Stream<String> exits = filter.exitsToo() ? Stream.of(EXITS) : Stream.empty();
        Stream<String> known = filter.conditions().stream().filter(condition -> !(condition instanceof NotUnderstood))
                .map(FilterCode::encode);
        return Stream.of(known, exits, filter.notUnderstood().stream()).flatMap(part -> part)
                .collect(Collectors.joining("; "));
    }

    private static String encode(Condition condition) {
        return switch (condition) {
            case Words words -> condition.key() + "=" + escaped(words.text());
            case Stages stages -> condition.key() + "="
                    + stages.wanted().stream().sorted().map(Stage::name).collect(Collectors.joining("|"));
            // The empty word stands last, where it cannot be mistaken for a set without words.
            case AnyOf any -> condition.key() + "=" + any.wanted().stream().sorted(Comparator
                    .comparing(String::isEmpty).thenComparing(word -> word)).map(FilterCode::escaped)
                    .collect(Collectors.joining("|"));
            case Amount amount -> condition.key() + "=" + (amount.from() == null ? "" : amount.from()) + DOTS
                    + (amount.to() == null ? "" : amount.to());
            case Dates dates -> condition.key() + "=" + dates.span().encode();
            case Only only -> only.key();
            case NotUnderstood other -> other.text();
        };
    }

    static ProjectFilter decode(String line) {
        var conditions = new ArrayList<Condition>();
        var keys = new HashSet<String>();
        boolean exits = false;
        for (String part : split(closed(line), ';')) {
            String text = stripped(part);
            if (text.equals(EXITS)) {
                exits = true;
            } else if (!text.isEmpty()) {
                Condition condition = condition(text);
                if (!keys.add(condition.key())) {
                    condition = new NotUnderstood(text); // this version asks every thing once
                }
                if (!(condition instanceof NotUnderstood) || !conditions.contains(condition)) {
                    conditions.add(condition);
                }
            }
        }
        return new ProjectFilter(conditions, exits);
    }

    // A lone backslash at the end would swallow the sign that is written behind it next time.
    private static String closed(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == '\\') {
            end--;
        }
        return (line.length() - end) % 2 == 0 ? line : line + '\\';
    }

    private static Condition condition(String text) {
        for (Only only : Only.values()) {
            if (text.equals(only.key())) {
                return only;
            }
        }
        int equals = text.indexOf('=');
        try {
            Condition known = equals < 0 ? null : condition(text.substring(0, equals), text.substring(equals + 1));
            return known == null ? new NotUnderstood(text) : known;
        } catch (RuntimeException e) {
            return new NotUnderstood(text); // written by a version that means more by it
        }
    }

    @SuppressWarnings("unchecked")
    private static Condition condition(String key, String value) {
        if (key.equals(Words.KEY)) {
            String words = plain(value);
            return words.isBlank() ? null : new Words(words);
        }
        Field<?> field = EntityKind.PROJECT.field(key);
        if (field == null) {
            return null;
        }
        return switch (field.type().shape()) {
            case STAGE -> new Stages(split(value, '|').stream().map(Stage::valueOf).collect(Collectors.toSet()));
            case TEXT, CHOICE -> new AnyOf((Field<String>) field, words(value));
            case MONEY -> amount((Field<Money>) field, value);
            case DATE -> new Dates((Field<DayOrMonth>) field, DateSpan.decode(value));
            default -> null;
        };
    }

    private static Set<String> words(String value) {
        var words = new LinkedHashSet<String>();
        split(value, '|').forEach(word -> words.add(plain(word)));
        return words;
    }

    private static Condition amount(Field<Money> field, String value) {
        int dots = value.indexOf(DOTS);
        Long from = yuan(value.substring(0, dots));
        Long to = yuan(value.substring(dots + DOTS.length()));
        return from == null && to == null ? null : new Amount(field, from, to);
    }

    private static Long yuan(String number) {
        return number.isEmpty() ? null : Long.valueOf(number);
    }

    // The text between the signs; a sign behind a backslash divides nothing.
    private static List<String> split(String text, char sign) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == sign) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String stripped(String part) {
        int start = 0;
        while (start < part.length() && part.charAt(start) == ' ') {
            start++;
        }
        int end = part.length();
        while (end > start && part.charAt(end - 1) == ' ' && (end < 2 || part.charAt(end - 2) != '\\')) {
            end--;
        }
        return part.substring(start, end);
    }

    private static String escaped(String word) {
        var text = new StringBuilder(word.length() + 2);
        for (int i = 0; i < word.length(); i++) {
            char sign = word.charAt(i);
            switch (sign) {
                case ';', '|', '\\' -> text.append('\\').append(sign);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case ' ' -> text.append(i == 0 || i == word.length() - 1 ? "\\ " : " ");
                default -> text.append(sign);
            }
        }
        return text.toString();
    }

    private static String plain(String text) {
        var word = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\\' && i + 1 < text.length()) {
                sign = switch (text.charAt(++i)) {
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    case 't' -> '\t';
                    default -> text.charAt(i);
                };
            }
            word.append(sign);
        }
        return word.toString();
    }
}
