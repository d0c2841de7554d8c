package landfall.workspace.target;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import landfall.domain.Holder;
import landfall.domain.Pipeline;
import landfall.domain.value.Names;
import landfall.domain.value.Quantity;
import landfall.exchange.Refusals;
import landfall.exchange.words.Note;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.TargetValues;
import landfall.insight.target.Targets;
import landfall.sheet.SheetFile;
import landfall.sheet.file.UnreadableSheet;
import landfall.sheet.table.Table;
import landfall.sheet.table.Workbook;
import landfall.sheet.text.TabText;
import landfall.text.Reading;
import landfall.text.Readings;

/**
 * A 目标任务分解表 as it came from a file or the clipboard, not yet understood.
 *
 * @param name the file's name, or what else people call it
 */
public record TargetSheet(String name, List<Table> sheets) {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)\\s*年?");
    private static final Pattern WHOLE = Pattern.compile(
            "(全局|全区|全市|全县|全园区?|合计|总计|总数|总目标|全局合计|园区合计|whole bureau|bureau|total)", Pattern.CASE_INSENSITIVE);

    /**
     * Reads a spreadsheet.
     *
     * @throws landfall.text.Problem when the file cannot be read
     */
    public static TargetSheet read(Path file) {
        try {
            Workbook workbook = SheetFile.read(file);
            return new TargetSheet(file.getFileName().toString(),
                    workbook.visible().isEmpty() ? workbook.sheets() : workbook.visible());
        } catch (UnreadableSheet e) {
            throw Refusals.unreadable(e);
        }
    }

    /** The table that a spreadsheet program put on the clipboard. */
    public static TargetSheet pasted(String text, String name) {
        return new TargetSheet(name, List.of(new Table(name, false, TabText.rows(text), List.of())));
    }

    /** The year that the table names in its title, its sheet or its file, if any. */
    public OptionalInt year() {
        Stream<String> titles = sheets.stream().flatMap(sheet -> Stream.concat(Stream.of(sheet.name()),
                sheet.rows().stream().limit(3).flatMap(row -> row.cells().stream().map(cell -> cell.shown()))));
        return Stream.concat(titles.filter(title -> title.contains("年")), Stream.of(name))
                .flatMap(title -> YEAR.matcher(title).results().limit(1)).mapToInt(found ->
                        Integer.parseInt(found.group(1))).findFirst();
    }

    /**
     * Understands the table.
     *
     * @param year the year for which the targets would be kept
     * @param kind what a holder of whom nothing is known is taken for
     * @param bareYuan how many yuan a bare amount counts where the table names no unit
     */
    public TargetPlan plan(Pipeline pipeline, int year, Holder.Kind kind, long bareYuan) {
        var words = new IndicatorWords();
        TargetLayout best = null;
        for (Table sheet : sheets) {
            TargetLayout layout = TargetLayout.of(sheet, words).orElse(null);
            if (layout != null && (best == null || layout.indicators().size() > best.indicators().size())) {
                best = layout;
            }
        }
        if (best == null) {
            return new TargetPlan(year, List.of(), List.of(Note.of("targets.import.no_indicator", name)), false);
        }
        return new Understanding(best, Targets.of(pipeline, year), kind, bareYuan).plan();
    }

    /** One table being understood. */
    private static final class Understanding {
        private final TargetLayout layout;
        private final Targets kept;
        private final Holder.Kind kind;
        private final long bareYuan;
        private final List<TargetPlan.Line> lines = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final HashSet<List<Object>> seen = new HashSet<>();
        private boolean bare;

        Understanding(TargetLayout layout, Targets kept, Holder.Kind kind, long bareYuan) {
            this.layout = layout;
            this.kept = kept;
            this.kind = kind;
            this.bareYuan = bareYuan;
        }

        TargetPlan plan() {
            layout.unread().stream().distinct().forEach(heading -> notes.add(Note.of("targets.import.unread", heading)));
            if (layout.holders().isEmpty()) {
                notes.add(Note.of("targets.import.no_holder"));
            }
            for (TargetLayout.Line line : layout.holders()) {
                boolean empty = layout.indicators().stream().allMatch(one -> layout.cell(one, line).isBlank());
                if (!empty) {
                    Holder holder = holder(line.heading());
                    layout.indicators().forEach(indicator -> read(indicator, line, holder));
                }
            }
            return new TargetPlan(kept.year(), lines, notes, bare);
        }

        private void read(TargetLayout.Line line, TargetLayout.Line whose, Holder holder) {
            Indicator indicator = line.indicator();
            String shown = layout.cell(line, whose).shown();
            OptionalLong unit = TargetValues.isMoney(indicator) ? unit(line) : OptionalLong.of(1);
            Reading<Quantity> reading = TargetValues.read(indicator, shown, unit.orElse(bareYuan));
            if (reading.isUnreadable()) {
                notes.add(Note.of("targets.import.cell", layout.address(line, whose), shown.strip(), Note.of(reading)));
            } else if (reading.value() != null && !seen.add(List.of(holder, indicator))) {
                notes.add(Note.of("targets.import.twice", layout.address(line, whose), whose.heading(), line.heading()));
            } else if (reading.value() != null) {
                bare |= unit.isEmpty() && Readings.moneyUnitIn(shown).isEmpty();
                lines.add(new TargetPlan.Line(holder, indicator,
                        kept.target(indicator, holder).map(target -> target.value()).orElse(null), reading.value()));
            }
        }

        // In the heading, beside it, or once for all above the table.
        private OptionalLong unit(TargetLayout.Line line) {
            return Stream.concat(Stream.of(line.unit(), line.heading()), layout.before().stream()
                    .flatMap(row -> layout.sheet().row(row).orElseThrow().cells().stream().map(cell -> cell.shown()))
                    .filter(text -> text.contains("单位")))
                    .map(Readings::moneyUnitIn).filter(OptionalLong::isPresent).findFirst()
                    .orElse(OptionalLong.empty());
        }

        private Holder holder(String heading) {
            if (WHOLE.matcher(heading.replaceAll("\\s+", heading.matches("[\\x00-\\x7f]+") ? " " : "")).matches()) {
                return Holder.BUREAU;
            }
            String plain = Names.normalised(heading);
            for (Holder.Kind one : Holder.Kind.values()) {
                for (Holder known : kept.holders(one)) {
                    if (one != Holder.Kind.BUREAU && Names.normalised(known.name()).equals(plain)) {
                        return known;
                    }
                }
            }
            notes.add(Note.of("targets.import.new_holder." + kind.name(), heading));
            return new Holder(kind, heading);
        }
    }
}
