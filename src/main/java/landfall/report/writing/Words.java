package landfall.report.writing;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import landfall.domain.value.Quarter;
import landfall.domain.value.Week;
import landfall.insight.comparison.Growth;
import landfall.text.Formats;
import landfall.text.Texts;

/** Texts and formats of one bulletin. */
public record Words(Texts texts, Formats formats) {
    private static final DateTimeFormatter ENGLISH_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    public static Words in(Texts texts) {
        return new Words(texts, Formats.forPrint(texts));
    }

    public String of(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    /** 8月; Aug. */
    public String monthOnly(YearMonth month) {
        return texts.isChinese() ? of("report.month", month.getMonthValue()) : month.format(ENGLISH_MONTH);
    }

    /** 1—8月; Jan–Aug. January alone is 1月. */
    public String monthsSoFar(YearMonth month) {
        if (month.getMonthValue() == 1) {
            return monthOnly(month);
        }
        return of("report.months", texts.isChinese() ? "1" : monthOnly(month.withMonth(1)), monthOnly(month));
    }

    /** 2024年第35周; week 35 of 2024. */
    public String week(Week week) {
        return of("report.week", Integer.toString(week.year()), week.number());
    }

    /** 2024年第3季度; Q3 2024. */
    public String quarter(Quarter quarter) {
        return of("report.quarter", Integer.toString(quarter.year()), quarter.number());
    }

    /** The sentence that suits the growth, its percentage without sign as the last argument. */
    public String grown(Growth growth, Variants variants, Object... arguments) {
        if (growth.kind() == Growth.Kind.NO_BASE) {
            return of(variants.noBase(), arguments);
        }
        int sign = growth.kind() == Growth.Kind.LEVEL ? 0 : growth.percent().signum();
        if (sign == 0) {
            return of(variants.level(), arguments);
        }
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = formats.percent(growth.percent().abs());
        return of(sign > 0 ? variants.up() : variants.down(), all);
    }

    /** The four wordings of a sentence with a growth; the first two take the percentage as their last argument. */
    public record Variants(String up, String down, String level, String noBase) {
    }
}
