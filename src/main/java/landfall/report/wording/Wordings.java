package landfall.report.wording;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import landfall.domain.BulletinTextFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.report.Block;
import landfall.text.Language;

/** Puts the bureau's own texts in the place of the generated ones while a bulletin is written, and remembers both. */
public final class Wordings {
    // The number that somebody typed before a point, which is counted anyway; 1.5亿元 is no such number.
    private static final String COUNTED = "^\\d{1,2}(?:[．、)）]|\\.(?!\\d))\\s*";

    private final Map<String, Item> own = new HashMap<>();
    private final Map<String, Wording> all = new LinkedHashMap<>();

    private Wordings() {
    }

    /** Nothing but generated texts. */
    public static Wordings none() {
        return new Wordings();
    }

    /** With what the bureau wrote for the month in the language. */
    public static Wordings of(Pipeline pipeline, YearMonth month, Language language) {
        var wordings = new Wordings();
        for (Item item : pipeline.items(EntityKind.BULLETIN_TEXT)) {
            if (month.toString().equals(item.get(BulletinTextFields.MONTH))
                    && language.code().equals(item.get(BulletinTextFields.LANGUAGE))
                    && item.get(BulletinTextFields.TEXT) != null) {
                wordings.own.put(item.get(BulletinTextFields.SECTION), item);
            }
        }
        return wordings;
    }

    /**
     * A section's blocks with the bureau's own text where it has one. The text of a section is what it begins with:
     * paragraphs or points before any table or picture.
     *
     * @param points true when each line of the text is a counted point, false when it is a paragraph
     */
    public List<Block> worded(String section, List<Block> blocks, boolean points) {
        int end = 0;
        while (end < blocks.size() && (blocks.get(end) instanceof Block.Paragraph
                || blocks.get(end) instanceof Block.Points)) {
            end++;
        }
        List<Block> text = blocks.subList(0, end);
        String generated = text.stream().flatMap(block -> lines(block).stream()).collect(Collectors.joining("\n"));
        Item item = own.get(section);
        if (item == null) {
            all.put(section, new Wording(generated, null, null));
            return blocks;
        }
        var wording = new Wording(generated, item.get(BulletinTextFields.TEXT),
                item.get(BulletinTextFields.GENERATED));
        all.put(section, wording);
        var worded = new ArrayList<Block>(points ? points(wording.own(), text) : paragraphs(wording.own()));
        worded.addAll(blocks.subList(end, blocks.size()));
        return worded;
    }

    /** The texts of all sections that were asked for, by their names, in the order of the paper. */
    public Map<String, Wording> all() {
        return Collections.unmodifiableMap(all);
    }

    private static List<String> lines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> List.of(paragraph.text());
            case Block.Points points -> points.points().stream().map(Block.Point::text).toList();
            default -> List.of();
        };
    }

    private static List<Block> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty())
                .<Block>map(Block.Paragraph::new).toList();
    }

    // A point that nobody touched still opens the projects behind it.
    private static List<Block> points(String text, List<Block> generated) {
        Map<String, String> traces = new HashMap<>();
        for (Block block : generated) {
            if (block instanceof Block.Points points) {
                points.points().stream().filter(point -> point.trace() != null)
                        .forEach(point -> traces.put(point.text(), point.trace()));
            }
        }
        return List.of(new Block.Points(text.lines().map(line -> line.strip().replaceFirst(COUNTED, ""))
                .filter(line -> !line.isEmpty()).map(line -> new Block.Point(line, traces.get(line))).toList()));
    }
}
