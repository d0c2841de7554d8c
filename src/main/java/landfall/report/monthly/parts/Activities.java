package landfall.report.monthly.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.value.Names;
import landfall.insight.comparison.Ranking;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.row.Grouping;
import landfall.report.Block;
import landfall.report.Table.Cell;
import landfall.report.Table.Column;
import landfall.report.writing.FigureWords;
import landfall.report.writing.Listing;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;

/** Trips, receptions and visits by leader, and what was signed at events (招商活动情况, domain §5.3, 5). */
public final class Activities {
    /** What is counted of trips. */
    public static final List<Indicator> COUNTED = List.of(Indicator.OUT_B, Indicator.IN_B, Indicator.VISIT_N);

    private final Material material;
    private final Words words;
    private final FigureWords figure;
    private final Map<String, String> units = new LinkedHashMap<>();

    private Activities(Material material) {
        this.material = material;
        this.words = material.words();
        this.figure = material.figureWords();
        for (Item officer : material.pipeline().items(EntityKind.OFFICER)) {
            if (officer.get(OfficerFields.UNIT) != null) {
                units.put(Names.normalised(officer.get(OfficerFields.NAME)), officer.get(OfficerFields.UNIT));
            }
        }
    }

    /** What is to be said; empty when there was no trip, no reception and no signing at an event in the year so far. */
    public static List<Block> of(Material material) {
        return new Activities(material).blocks();
    }

    /** A leader's line, or the last one of all. */
    private record Line(String id, String name, String unit, Map<Indicator, Figure> month,
            Map<Indicator, Figure> year) {
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (COUNTED.stream().anyMatch(indicator -> material.ofYear(indicator).value() > 0)) {
            blocks.add(byLeader().of(lines()));
            blocks.add(new Block.Note(words.of("report.activities.note")));
        }
        List<Ranking.Line> events = Ranking.of(material.ofYear(Indicator.SIGN_INV),
                material.ofYearBefore(Indicator.SIGN_INV), Grouping.EVENT).rows().stream()
                .filter(line -> !line.label().isEmpty() && !line.present().rows().isEmpty()).toList();
        if (!events.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("report.activities.events", events.size())));
            blocks.add(events().of(events));
        }
        return blocks;
    }

    private List<Line> lines() {
        var leaders = new LinkedHashSet<String>();
        var month = new LinkedHashMap<Indicator, Map<String, Figure>>();
        var year = new LinkedHashMap<Indicator, Map<String, Figure>>();
        for (Indicator indicator : COUNTED) {
            month.put(indicator, material.ofMonth(indicator).split(Grouping.LEADER));
            year.put(indicator, material.ofYear(indicator).split(Grouping.LEADER));
            leaders.addAll(year.get(indicator).keySet());
        }
        var lines = new ArrayList<Line>();
        for (String leader : sorted(leaders)) {
            lines.add(new Line("leader." + leader, leader.isEmpty() ? words.of("insight.blank") : leader,
                    units.getOrDefault(Names.normalised(leader), ""), parts(leader, month), parts(leader, year)));
        }
        var wholeMonth = new LinkedHashMap<Indicator, Figure>();
        var wholeYear = new LinkedHashMap<Indicator, Figure>();
        COUNTED.forEach(indicator -> wholeMonth.put(indicator, material.ofMonth(indicator)));
        COUNTED.forEach(indicator -> wholeYear.put(indicator, material.ofYear(indicator)));
        lines.add(new Line("", words.of("report.total"), "", wholeMonth, wholeYear));
        return lines;
    }

    // Those of whom nobody noted the leader come last.
    private static List<String> sorted(Set<String> leaders) {
        return Stream.concat(leaders.stream().filter(leader -> !leader.isEmpty()),
                leaders.stream().filter(String::isEmpty)).toList();
    }

    private static Map<Indicator, Figure> parts(String leader, Map<Indicator, Map<String, Figure>> split) {
        var parts = new LinkedHashMap<Indicator, Figure>();
        split.forEach((indicator, figures) -> {
            if (figures.containsKey(leader)) {
                parts.put(indicator, figures.get(leader));
            }
        });
        return parts;
    }

    private Listing<Line> byLeader() {
        var listing = new Listing<Line>().text(Column.text(words.of("report.column.leader"), 0.22),
                line -> ProjectWords.lines(line.name(), line.unit()));
        for (Indicator indicator : COUNTED) {
            listing.column(Column.figures(words.of("report.activities.month." + indicator)),
                    line -> cell(line, line.month().get(indicator)));
            listing.column(Column.figures(words.of("report.activities.year." + indicator)),
                    line -> cell(line, line.year().get(indicator)));
        }
        return listing;
    }

    private Cell cell(Line line, Figure of) {
        return of == null ? Cell.of("0") : line.id().isEmpty() ? figure.cell(of)
                : figure.cell(of, line.id(), line.name());
    }

    private Listing<Ranking.Line> events() {
        Map<String, Figure> counts = material.ofYear(Indicator.SIGN_N).split(Grouping.EVENT);
        return new Listing<Ranking.Line>()
                .text(Column.text(words.of("report.column.event"), 0.5), Ranking.Line::label)
                .column(Column.figures(words.of("report.column.count")), line -> counts.containsKey(line.label())
                        ? figure.cell(counts.get(line.label()), "event." + line.label(), line.label())
                        : Cell.of("0"))
                .column(Column.figures(words.of("report.column.signed_amount")),
                        line -> figure.cell(line.present(), "event." + line.label(), line.label()));
    }
}
