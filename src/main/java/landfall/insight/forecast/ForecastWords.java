package landfall.insight.forecast;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import landfall.text.Formats;
import landfall.text.Texts;

/** Says what a forecast rests on, in the window and on the command line alike. */
public final class ForecastWords {
    private final Texts texts;
    private final Formats formats;

    public ForecastWords(Texts texts) {
        this.texts = texts;
        this.formats = Formats.forScreen(texts);
    }

    /** How every forecast is made. */
    public String definition() {
        return texts.of("forecast.definition", Forecast.LEAST_ENTRIES, Forecast.LEAST_MONTHS);
    }

    /** What is lacking where the samples are too small: 样本不足, how many there are and how many are needed. */
    public String shortage(Forecast forecast) {
        return texts.of("forecast.insufficient", stage(forecast), formats.integer(forecast.entries()),
                Forecast.LEAST_ENTRIES, formats.integer(forecast.months()), Forecast.LEAST_MONTHS);
    }

    /**
     * The size of the samples: entries into the goal's stage, months, and the stays of each stage before.
     *
     * @param amounts true to say as well how many live projects have no amount and are in the count only
     */
    public String basis(Forecast forecast, boolean amounts) {
        String stays = forecast.samples().stream().map(sample -> texts.of("forecast.sample",
                texts.of("stage." + sample.stage().name()), formats.integer(sample.onward()),
                formats.integer(sample.left()))).collect(Collectors.joining(texts.of("forecast.separator")));
        String basis = texts.of("forecast.basis", stage(forecast), formats.integer(forecast.entries()),
                formats.integer(forecast.months()), stays);
        return !amounts || forecast.withoutAmount() == 0 ? basis : texts.of("forecast.sentences", basis,
                texts.of("forecast.unknown", formats.integer(forecast.withoutAmount())));
    }

    /** How often the past bands held; the caller gives the number of hits and of trials. */
    public String hits(int held, int trials) {
        return texts.of("forecast.hits", formats.integer(trials), formats.integer(held),
                formats.percent(BigDecimal.valueOf(trials == 0 ? 0 : 100.0 * held / trials)));
    }

    private String stage(Forecast forecast) {
        return texts.of("stage." + forecast.goal().stage().name());
    }
}
