package landfall.insight.close;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import landfall.domain.value.DayOrMonth;
import landfall.insight.indicator.Indicator;

/**
 * What a month has counted, for ever.
 *
 * @param isOpening true for the first close of a bureau, which takes in all that lies before it as well
 * @param lines what was counted; in the opening one each counts in its own month
 */
record Snapshot(YearMonth month, boolean isOpening, List<Line> lines) {
    private static final String HEAD = "landfall-close 1";
    private static final String OPENING = "opening";
    private static final int COLUMNS = 6;

    Snapshot {
        lines = List.copyOf(lines);
    }

    /** The month in which a line of this snapshot counts. */
    YearMonth monthOf(Line line) {
        return isOpening && line.date().month().isBefore(month) ? line.date().month() : month;
    }

    String encode() {
        String text = lines.stream().map(Snapshot::write).collect(Collectors.joining("\n"));
        return Packed.pack(HEAD + " " + month + " " + (isOpening ? OPENING : "following") + " " + lines.size(), text);
    }

    private static String write(Line line) {
        String parts = line.parts().entrySet().stream().map(part -> part.getKey().code() + "=" + part.getValue().encode())
                .collect(Collectors.joining(","));
        return String.join("\t", line.family().name(), line.id(), line.project(), line.date().toString(), parts,
                line.name().replaceAll("\\s", " "));
    }

    /** @throws RuntimeException when {@link #encode} did not write it */
    static Snapshot decode(String packed) {
        String[] head = Packed.head(packed).split(" ");
        if (!packed.startsWith(HEAD + " ")) {
            throw new IllegalArgumentException("No snapshot: " + Packed.head(packed));
        }
        var lines = new ArrayList<Line>();
        Packed.unpack(packed).lines().filter(line -> !line.isEmpty()).map(Snapshot::read).forEach(lines::add);
        return new Snapshot(YearMonth.parse(head[2]), head[3].equals(OPENING), lines);
    }

    private static Line read(String text) {
        String[] columns = text.split("\t", COLUMNS);
        Map<Indicator, Part> parts = new EnumMap<>(Indicator.class);
        for (String part : columns[4].isEmpty() ? new String[0] : columns[4].split(",")) {
            int equals = part.indexOf('=');
            parts.put(Indicator.valueOf(part.substring(0, equals).toUpperCase(Locale.ROOT)),
                    Part.decode(part.substring(equals + 1)));
        }
        return new Line(Family.valueOf(columns[0]), columns[1], columns[2], columns[5],
                DayOrMonth.parse(columns[3]), parts);
    }
}
