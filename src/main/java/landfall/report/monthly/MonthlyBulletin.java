package landfall.report.monthly;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Pipeline;
import landfall.report.Check;
import landfall.report.Paper;
import landfall.report.wording.Wording;
import landfall.text.Texts;

/** The monthly bulletin (月通报, domain §5.3). */
public final class MonthlyBulletin {
    private MonthlyBulletin() {
    }

    /**
     * A bulletin and the texts in it.
     *
     * @param wordings the text of each section that was written, generated and by hand
     */
    public record Written(Paper paper, Map<Section, Wording> wordings) {
        public Written {
            wordings = Collections.unmodifiableMap(new EnumMap<>(wordings));
        }

        /** A paper whose texts are fixed. */
        public Written(Paper paper) {
            this(paper, new EnumMap<>(Section.class));
        }
    }

    /** Writes the bulletin of a month: a pure function of its arguments. */
    public static Paper of(Pipeline pipeline, YearMonth month, Texts texts, Options options) {
        return written(pipeline, month, texts, options).paper();
    }

    /** Like {@link #of}, with the texts that can be worded by hand. */
    public static Written written(Pipeline pipeline, YearMonth month, Texts texts, Options options) {
        var figures = new MonthFigures(pipeline, month, options.cutOff(month));
        var composer = new Composer(figures, texts, options);
        var document = composer.compose();
        Map<Section, Wording> wordings = new EnumMap<>(Section.class);
        composer.wordings().forEach((section, wording) -> wordings.put(Section.valueOf(section), wording));
        List<Check> checks = new ArrayList<>(Checks.of(figures, texts));
        wordings.forEach((section, wording) -> {
            if (wording.isOutdated()) {
                checks.add(new Check(false, texts.of("report.check.wording", texts.of(section.labelKey())),
                        texts.of("report.check.wording.detail"), List.of()));
            }
        });
        return new Written(new Paper(figures.cutOff(), document, composer.traces(), checks), wordings);
    }
}
