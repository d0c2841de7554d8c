package landfall.exchange.words;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.Money;
import landfall.text.Formats;
import landfall.text.Reading;
import landfall.text.Texts;

/**
 * A remark about a ledger that can be said in any language.
 *
 * @param key the key of the sentence in the text bundles
 * @param arguments what the sentence names; fields, stages, amounts and other notes are put into words when it is said
 */
public record Note(String key, List<Object> arguments) {

    public Note {
        arguments = List.copyOf(arguments);
    }

    public static Note of(String key, Object... arguments) {
        return new Note(key, List.of(arguments));
    }

    /** Why a text could not be read. */
    public static Note of(Reading<?> unreadable) {
        return new Note(unreadable.reason(), unreadable.arguments());
    }

    /** The sentence in the language of the texts. */
    public String message(Texts texts) {
        return texts.of(key, arguments.stream().map(argument -> said(argument, texts)).toArray());
    }

    private static Object said(Object argument, Texts texts) {
        return switch (argument) {
            case Field<?> field -> texts.of(field.labelKey());
            case Stage stage -> texts.of("stage." + stage);
            case Exit exit -> texts.of("stage.exit." + exit);
            case Money money -> Formats.forScreen(texts).money(money);
            case Area area -> Formats.forScreen(texts).area(area);
            case Note note -> note.message(texts);
            case Collection<?> all -> all.stream().map(one -> String.valueOf(said(one, texts)))
                    .collect(Collectors.joining(texts.isChinese() ? "、" : ", "));
            default -> argument.toString();
        };
    }
}
