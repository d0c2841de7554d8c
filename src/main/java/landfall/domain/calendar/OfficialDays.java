package landfall.domain.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The holidays and make-up working days that the State Council announced, as far as this version knows them. */
public final class OfficialDays {
    private static final Pattern HEAD = Pattern.compile("# (\\d{4}) (.+)");
    private static final SortedMap<Integer, Year> YEARS = read();

    /**
     * The announcement for one year.
     *
     * @param source the title of the notice
     * @param days its days in order; those around New Year may lie in the year before
     */
    public record Year(String source, List<SpecialDays> days) {
    }

    private OfficialDays() {
    }

    /** The announcement for the year, or null when this version does not know it. */
    public static Year of(int year) {
        return YEARS.get(year);
    }

    /** Every special day of every known year, in order. */
    public static List<SpecialDays> all() {
        return YEARS.values().stream().flatMap(year -> year.days().stream()).toList();
    }

    private static SortedMap<Integer, Year> read() {
        var years = new TreeMap<Integer, Year>();
        try (var in = new BufferedReader(new InputStreamReader(
                OfficialDays.class.getResourceAsStream("/landfall/assets/calendar/special-days.csv"),
                StandardCharsets.UTF_8))) {
            List<SpecialDays> days = null;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher head = HEAD.matcher(line);
                if (head.matches()) {
                    days = new ArrayList<>();
                    years.put(Integer.valueOf(head.group(1)), new Year(head.group(2), days));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    days.add(SpecialDays.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return years;
    }
}
