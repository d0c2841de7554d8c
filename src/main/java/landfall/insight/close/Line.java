package landfall.insight.close;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import landfall.domain.value.DayOrMonth;
import landfall.insight.indicator.Indicator;

/**
 * One thing and what it adds to the figures of a family.
 *
 * @param id the project, the arrival of funds or the record of foreign capital
 * @param project the id of the project to which it belongs, which is the same for a project
 * @param name the project's name at that time
 * @param date the date by which it counted
 * @param parts by figure; a figure that it does not belong to is missing, one without an amount has 0
 */
public record Line(Family family, String id, String project, String name, DayOrMonth date,
        Map<Indicator, Part> parts) {
    /** What tells one line from another. */
    record Key(Family family, String id) {
    }

    public Line {
        Objects.requireNonNull(family);
        Objects.requireNonNull(id);
        Objects.requireNonNull(project);
        Objects.requireNonNull(name);
        Objects.requireNonNull(date);
        var copy = new EnumMap<Indicator, Part>(Indicator.class);
        copy.putAll(parts);
        parts = java.util.Collections.unmodifiableMap(copy);
    }

    Key key() {
        return new Key(family, id);
    }

    /** What it adds to a figure; nothing where it does not belong to it. */
    public Part part(Indicator indicator) {
        return parts.getOrDefault(indicator, Part.NOTHING);
    }

    /** True when it counts: something uncounted, or taken back, adds nothing to the first figure of its family. */
    boolean counts() {
        return part(family.base()).amount() != 0;
    }

    /** True when both add the same to every figure. */
    boolean addsAsMuchAs(Line other) {
        return family.indicators().stream().allMatch(indicator ->
                part(indicator).amount() == other.part(indicator).amount());
    }

    /** This line with what a later one adds; name and date are those of the later one. */
    Line plus(Line later) {
        var sum = new EnumMap<Indicator, Part>(Indicator.class);
        sum.putAll(parts);
        later.parts.forEach((indicator, part) -> sum.merge(indicator, part, Part::plus));
        return new Line(family, id, later.project, later.name, later.date, sum);
    }

    /** What has to be added to the earlier line to make this one. */
    Line since(Line earlier) {
        var difference = new EnumMap<Indicator, Part>(Indicator.class);
        for (Indicator indicator : family.indicators()) {
            Part part = part(indicator).since(earlier.part(indicator));
            boolean isNew = parts.containsKey(indicator) && !earlier.parts.containsKey(indicator);
            if (part.amount() != 0 || isNew) {
                difference.put(indicator, part);
            }
        }
        return new Line(family, id, project, name, date, difference);
    }

    /** The same thing, no longer counted anywhere. */
    Line gone() {
        return new Line(family, id, project, name, date, Map.of());
    }
}
