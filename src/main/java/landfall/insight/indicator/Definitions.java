package landfall.insight.indicator;

import java.util.List;
import java.util.stream.Stream;
import landfall.domain.Bureau;
import landfall.insight.indicator.source.Basis;
import landfall.insight.indicator.source.Choices;
import landfall.insight.trip.TripMeasure;
import landfall.text.Texts;

/** The words of every definition (口径) as the bureau has chosen them, and their version. */
public final class Definitions {
    /** Changes whenever a rule of the program changes. */
    private static final String EDITION = "2026.2";

    private final Choices choices;

    private Definitions(Choices choices) {
        this.choices = choices;
    }

    public static Definitions of(Bureau bureau) {
        return new Definitions(Choices.of(bureau));
    }

    /**
     * The version to print beside figures, such as 2026.1 or 2026.1-L: the edition of the rules and what the bureau
     * has chosen otherwise than usual, so that equal versions always mean equal rules.
     */
    public String version() {
        String chosen = (choices.landsAtStart() ? "S" : "") + (choices.countsLocalCapital() ? "L" : "")
                + (isRecognised() ? "R" : "")
                + switch (choices.population()) {
                    case LEADERS -> "";
                    case LEADERS_AND_TASK_FORCES -> "T";
                    case EVERYBODY -> "A";
                };
        return chosen.isEmpty() ? EDITION : EDITION + "-" + chosen;
    }

    /** The sentence that says what the indicator counts. */
    public String of(Indicator indicator, Texts texts) {
        TripMeasure measure = switch (indicator) {
            case OUT_B -> TripMeasure.OUT_B;
            case IN_B -> TripMeasure.IN_B;
            case VISIT_N -> TripMeasure.VISIT_N;
            default -> null;
        };
        if (measure != null) {
            return measure.definition(choices.population(), texts);
        }
        boolean atStart = choices.landsAtStart()
                && switch (indicator) {
                    case LAND_N, RATE_LAND, CONV_PRODUCING, DAYS_LANDED -> true;
                    default -> false;
                };
        String own = texts.of(indicator.definitionKey());
        return atStart ? own + texts.of("insight.choice.at_start") : own;
    }

    /** Whether published figures count only what departments have recognised (domain §4.1 rule 6). */
    public boolean isRecognised() {
        return choices.published() == Basis.RECOGNISED;
    }

    /** The same rules for figures that are published, with what they rest on where that is not what is reported. */
    public List<String> published(Texts texts) {
        return isRecognised() ? Stream.concat(general(texts).stream(),
                Stream.of(texts.of("insight.general.recognised"))).toList() : general(texts);
    }

    /** The rules that hold for all figures, to be printed beside the definitions. */
    public List<String> general(Texts texts) {
        return Stream.of("insight.general.date", "insight.general.once",
                choices.countsLocalCapital() ? "insight.general.with_local" : "insight.general.without_local",
                "insight.general.growth").map(texts::of).toList();
    }
}
