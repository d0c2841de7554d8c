package landfall.ui.exchange;

import java.util.LinkedHashSet;
import java.util.Set;
import landfall.domain.EnterpriseFields;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.exchange.table.MappedColumn.UnitSource;
import landfall.exchange.table.MappedColumn;
import landfall.exchange.words.StageWords;
import landfall.text.AreaUnit;
import landfall.text.Texts;

/** Says in a few words how a column's values become a field's. */
final class HowText {
    private static final int MOST_STAGES = 3;

    private HowText() {
    }

    static String of(MappedColumn column, Texts texts) {
        if (column.field() == null) {
            return column.kept() ? texts.of("exchange.how.kept", column.column().header()) : "";
        }
        if (column.field() == ProjectFields.INVESTOR) {
            return texts.of("exchange.how.investor");
        }
        if (column.field() == EnterpriseFields.GRADES) {
            return texts.of("exchange.how.grades");
        }
        return switch (column.field().type().shape()) {
            case MONEY -> money(column, texts);
            case AREA -> asksForAreaUnit(column) ? texts.of("exchange.how.money.bare")
                    : column.unitSource() == UnitSource.CELLS ? texts.of("exchange.how.money.cells") : texts.of(column.areaUnit() == AreaUnit.MU ? "exchange.how.mu"
                    : column.areaUnit() == AreaUnit.HECTARE ? "exchange.how.hectare" : "exchange.how.square_metre");
            case DATE -> texts.of("exchange.how.date");
            case STAGE, EXIT -> stages(column, texts);
            case FLAG -> texts.of("exchange.how.flag");
            case DOLLARS -> texts.of("exchange.how.dollars");
            case FLOOR_AREA -> texts.of("exchange.how.square_metre");
            case COUNT, NUMBER, YEAR -> texts.of("exchange.how.count");
            case LONG_TEXT -> texts.of("exchange.how.long_text");
            case TEXT, CHOICE, CHOICES, REFERENCE, GRADES, CURVE -> texts.of("exchange.how.text");
        };
    }

    /** The name of a unit of money. */
    static String unit(long yuanPerUnit, Texts texts) {
        return texts.of(yuanPerUnit == Money.YI ? "exchange.unit.yi"
                : yuanPerUnit == Money.WAN ? "exchange.unit.wan" : "exchange.unit.yuan");
    }

    private static String money(MappedColumn column, Texts texts) {
        String unit = unit(column.yuanPerUnit(), texts);
        return switch (column.unitSource()) {
            case HEADER -> texts.of("exchange.how.money.header", unit);
            case SHEET -> texts.of("exchange.how.money.sheet", unit);
            case CELLS -> texts.of("exchange.how.money.cells");
            case GUESSED, NONE, CHOSEN -> texts.of("exchange.how.money.bare");
        };
    }

    /** True when the user should say which unit bare amounts have. */
    static boolean asksForUnit(MappedColumn column) {
        return column.isMoney() && (column.unitSource() == UnitSource.GUESSED || column.unitSource() == UnitSource.NONE
                || column.unitSource() == UnitSource.CHOSEN);
    }

    /** True when the user may say which unit bare areas have. */
    static boolean asksForAreaUnit(MappedColumn column) {
        return column.isArea() && (column.unitSource() == UnitSource.NONE || column.unitSource() == UnitSource.CHOSEN);
    }

    private static String stages(MappedColumn column, Texts texts) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String sample : column.samples()) {
            StageWords.standing(sample).filter(standing -> pairs.size() < MOST_STAGES).ifPresent(standing -> {
                String meant = texts.of(standing.exit() != null ? "stage.exit." + standing.exit() : "stage." + standing.stage());
                if (!meant.equals(sample)) {
                    pairs.add(texts.of("exchange.how.pair", sample, meant));
                }
            });
        }
        return pairs.isEmpty() ? texts.of("exchange.how.stage") : String.join(texts.isChinese() ? "，" : ", ", pairs);
    }
}
