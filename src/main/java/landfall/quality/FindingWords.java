package landfall.quality;

import java.math.BigDecimal;
import java.time.Year;
import java.util.Collection;
import java.util.stream.Collectors;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.Area;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Fix;
import landfall.quality.rule.Topic;
import landfall.text.FieldText;
import landfall.text.Formats;
import landfall.text.Texts;

/** Says what was found in the user's language: what is wrong and what to do. */
public final class FindingWords {
    private final Texts texts;
    private final Formats formats;

    public FindingWords(Texts texts) {
        this.texts = texts;
        this.formats = Formats.forScreen(texts);
    }

    /** The sentence about a finding. */
    public String message(Finding finding) {
        return texts.of(finding.messageKey(), finding.said().arguments().stream().map(this::said).toArray());
    }

    /** Asks whether a value was meant: 是不是 20 亿元？ A code was not meant otherwise, it is exchanged: 改用 ZS-2024-0010 */
    public String question(Fix fix) {
        return texts.of(fix.field() == ProjectFields.CODE ? "quality.exchange" : "quality.meant",
                FieldText.of(fix.field(), fix.value(), texts, formats, id -> null));
    }

    /** The name of a topic. */
    public String topic(Topic topic) {
        return texts.of("quality.topic." + topic.name());
    }

    private Object said(Object argument) {
        return switch (argument) {
            case Field<?> field -> texts.of(field.labelKey());
            case Stage stage -> texts.of("stage." + stage.name());
            case Money money -> formats.money(money);
            case Area area -> formats.area(area);
            case DayOrMonth date -> formats.date(date);
            case Year year -> formats.year(year);
            case BigDecimal number -> formats.plain(number, 1);
            case Number number -> formats.integer(number.longValue());
            case Collection<?> several -> several.stream().map(one -> said(one).toString())
                    .collect(Collectors.joining(texts.of("reading.separator")));
            default -> argument.toString();
        };
    }
}
