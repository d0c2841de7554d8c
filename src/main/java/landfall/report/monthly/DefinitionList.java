package landfall.report.monthly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.value.Mask;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.insight.comparison.IndicatorRow;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Indicator;
import landfall.insight.secrecy.Masking;
import landfall.report.Block;
import landfall.report.writing.Words;

/** The last section: by which rules the bulletin counts, and how many figures are estimated or still missing. */
final class DefinitionList {
    private DefinitionList() {
    }

    /** @param others what is counted beside the main indicators */
    static Block of(MonthFigures figures, List<Indicator> others, Words words) {
        var list = new ArrayList<Block.Definition>();
        Definitions definitions = figures.definitions();
        list.add(new Block.Definition(words.of("report.term.version"),
                words.of(figures.official().closings().isEmpty() ? "report.definition.version"
                        : "report.definition.version.closed", definitions.version())));
        list.add(new Block.Definition(words.of("report.term.general"), String.join(
                words.texts().isChinese() ? "" : " ", definitions.published(words.texts()))));
        for (IndicatorRow row : MonthTables.shownIndicators(figures)) {
            list.add(new Block.Definition(words.of(row.indicator().labelKey()),
                    definitions.of(row.indicator(), words.texts())));
        }
        for (Indicator talks : List.of(Indicator.TALK_STOCK, Indicator.TALK_STOCK_INV)) {
            list.add(new Block.Definition(words.of(talks.labelKey()), definitions.of(talks, words.texts())));
        }
        others.forEach(other -> list.add(new Block.Definition(words.of(other.labelKey()),
                definitions.of(other, words.texts()))));
        list.add(new Block.Definition(words.of("report.term.entered"), words.of("report.definition.entered")));
        list.add(new Block.Definition(words.of("report.term.stock"), words.of("report.definition.stock")));
        if (!MonthTables.targets(figures).isEmpty()) {
            list.add(new Block.Definition(words.of("report.term.points"), words.of("report.definition.points")));
        }
        list.add(new Block.Definition(words.of("report.term.stale"), stale(figures, words)));
        list.add(new Block.Definition(words.of("report.term.amounts"), amounts(figures, words)));
        Mask mask = figures.pipeline().mask();
        if (mask.projects() > 0) {
            list.add(new Block.Definition(words.of("report.term.secrecy"), Masking.note(mask, words.texts())));
        }
        return new Block.Definitions(list);
    }

    /** When a project counts as stale. */
    static String stale(MonthFigures figures, Words words) {
        return figures.ageing().definition(words.texts());
    }

    private static String amounts(MonthFigures figures, Words words) {
        Set<Project> concerned = new LinkedHashSet<>();
        for (Stage stage : Stage.values()) {
            concerned.addAll(figures.stage(stage).stock().projects());
        }
        concerned.addAll(figures.row(Indicator.SIGN_N).ytdFigure().counted());
        List<Money> amounts = concerned.stream().map(Project::totalInvestment).toList();
        long unknown = amounts.stream().filter(money -> money == null).count();
        long qualified = amounts.stream().filter(money -> money != null && money.qualifier() != Qualifier.EXACT)
                .count();
        return words.of("report.definition.amounts", unknown, qualified);
    }
}
