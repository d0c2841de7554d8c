package landfall.ui.dossier;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import landfall.domain.Area;
import landfall.domain.Count;
import landfall.domain.DayOrMonth;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Grade;
import landfall.domain.Money;
import landfall.domain.Pipeline;
import landfall.domain.Stage;
import landfall.text.Formats;
import landfall.text.Texts;

/** Writes the values of a project as a person reads them: 20 亿元, 2024年4月16日, names instead of ids. */
final class FactWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Texts texts;
    private final Formats formats;
    private final Pipeline pipeline;

    FactWords(Texts texts, Formats formats, Pipeline pipeline) {
        this.texts = texts;
        this.formats = formats;
        this.pipeline = pipeline;
    }

    /** The value of a field in words, empty for null. */
    String of(Field<?> field, Object value) {
        return switch (value) {
            case null -> "";
            case Money money -> formats.money(money);
            case Area area -> formats.area(area);
            case Count count -> formats.count(count);
            case DayOrMonth date -> formats.date(date);
            case Boolean yes -> texts.of(yes ? "reading.yes" : "reading.no");
            case Stage stage -> texts.of("stage." + stage.name());
            case Exit exit -> texts.of("stage.exit." + exit.name());
            case List<?> grades -> String.join(texts.of("dossier.separator"),
                    grades.stream().map(grade -> ((Grade) grade).name()).toList());
            default -> field.type().shape() == Shape.REFERENCE ? enterprise(value.toString()) : value.toString();
        };
    }

    private String enterprise(String id) {
        return pipeline.enterprise(id) == null ? texts.of("dossier.unknown_enterprise")
                : pipeline.enterprise(id).name();
    }

    /** The name of a field. */
    String label(Field<?> field) {
        return texts.of(field.labelKey());
    }

    /** A moment to the minute, as this computer's clock shows it. */
    String moment(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, ZoneId.systemDefault()));
    }
}
