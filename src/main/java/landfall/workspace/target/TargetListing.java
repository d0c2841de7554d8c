package landfall.workspace.target;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Holder;
import landfall.domain.value.Money;
import landfall.exchange.Refusals;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Progress;
import landfall.insight.target.Targets;
import landfall.sheet.SheetWriter;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.sheet.text.TabText;
import landfall.text.Texts;

/**
 * The year's table as a listing: a row a holder; for each indicator with a target its target, what was reached,
 * completion and points. {@link TargetSheet} reads the targets back.
 */
public record TargetListing(Targets targets, List<Holder> holders, YearMonth upTo, Texts texts) {
    private static final String AMOUNT = "#,##0.####";
    private static final String POINTS = "0.0";

    /**
     * Writes a workbook, or text when the name ends in .csv.
     *
     * @throws landfall.text.Problem when the file cannot be written; an old file of that name is then as it was
     */
    public void write(Path file) {
        try {
            SheetWriter.write(file, listing());
        } catch (UnwritableTarget e) {
            throw Refusals.unwritable(e, file);
        }
    }

    /** The same for the clipboard. */
    public String text() {
        return TabText.of(listing());
    }

    private Listing listing() {
        List<Indicator> indicators = Targets.indicators().stream()
                .filter(indicator -> holders.stream().anyMatch(holder -> targets.target(indicator, holder).isPresent()))
                .toList();
        var columns = new ArrayList<Column>();
        columns.add(Column.text(texts.of("targets.column.holder"), 18));
        for (Indicator indicator : indicators) {
            String name = texts.of(indicator.labelKey());
            String unit = switch (indicator.unit()) {
                case YUAN -> texts.of("targets.unit.yi");
                case DOLLARS -> texts.of("targets.unit.dollars");
                default -> texts.of(indicator.unit().labelKey());
            };
            columns.add(Column.decimal(texts.of("targets.head.target", name, unit), 14, AMOUNT));
            columns.add(Column.decimal(texts.of("targets.head.actual", name, unit), 14, AMOUNT));
            columns.add(Column.decimal(texts.of("targets.head.completion", name), 12, POINTS));
            columns.add(Column.decimal(texts.of("targets.head.points", name), 12, POINTS));
        }
        var rows = new ArrayList<List<Cell>>();
        for (Holder holder : holders) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(holder.kind() == Holder.Kind.BUREAU ? texts.of("targets.whole") : holder.name()));
            for (Indicator indicator : indicators) {
                Progress progress = targets.progress(indicator, holder, upTo);
                row.add(Cell.number(progress.target() == null ? null
                        : inUnit(indicator, progress.target().annual())));
                row.add(Cell.number(inUnit(indicator, BigDecimal.valueOf(progress.actual().value()))));
                row.add(Cell.number(progress.completion()));
                row.add(Cell.number(progress.points()));
            }
            rows.add(row);
        }
        return new Listing(texts.of("targets.export.sheet", Integer.toString(targets.year())), columns, rows);
    }

    private static BigDecimal inUnit(Indicator indicator, BigDecimal value) {
        return switch (indicator.unit()) {
            case YUAN -> value.divide(BigDecimal.valueOf(Money.YI));
            case DOLLARS -> value.divide(BigDecimal.valueOf(Money.WAN));
            default -> value;
        };
    }
}
