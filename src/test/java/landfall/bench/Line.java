package landfall.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of the table.
 *
 * @param goal what the ratio should not exceed, not a number when there is no goal
 * @param skipped why nothing was measured, or null
 */
record Line(String name, String unit, double ours, String baselineName, double baseline, double goal, String skipped) {
    private static final Path FILE = Path.of("target", "bench.json");
    private static final int NAME_WIDTH = 62;

    private double ratio() {
        return baseline == 0 ? Double.NaN : ours / baseline;
    }

    private boolean isMissed() {
        return ratio() > goal;
    }

    static void print(List<Line> lines, PrintStream out) {
        out.printf("%n%s %6s %11s %11s %8s %6s    %s%n", padded("benchmark"), "unit", "ours", "baseline", "ratio", "goal",
                "the baseline is");
        lines.forEach(out::println);
        long goals = lines.stream().filter(line -> !Double.isNaN(line.goal)).count();
        out.printf("%d of %d goals missed (✗)%s; also in %s%n", lines.stream().filter(Line::isMissed).count(), goals,
                Bench.QUICK ? ", measured quickly" : "", FILE);
    }

    @Override
    public String toString() {
        return skipped != null ? padded(name) + " skipped: " + skipped
                : "%s %6s %11.3f %11.3f %8.2f %6s %s  %s".formatted(padded(name), unit, ours, baseline, ratio(),
                        Double.isNaN(goal) ? "" : String.valueOf(goal), isMissed() ? "✗" : " ", baselineName);
    }

    // A Chinese character is two columns wide.
    private static String padded(String name) {
        int width = name.codePoints().map(sign -> sign > 0x2e80 ? 2 : 1).sum();
        return name + " ".repeat(Math.max(0, NAME_WIDTH - width));
    }

    static void write(List<Line> lines) throws IOException {
        Files.createDirectories(FILE.getParent());
        try (var out = Files.newBufferedWriter(FILE, StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Line line : lines) {
                line.write(json);
            }
            json.writeEndArray();
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", skipped == null ? name + ", against " + baselineName : name);
        if (skipped == null) {
            json.writeStringField("unit", unit);
            write(json, "ours", ours);
            write(json, "baseline", baseline);
            write(json, "ratio", ratio());
            write(json, "goal", goal);
        } else {
            json.writeStringField("skipped", skipped);
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, Math.round(value * 1000) / 1000.0);
        }
    }
}
