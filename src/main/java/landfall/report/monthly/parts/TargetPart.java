package landfall.report.monthly.parts;

import java.util.List;
import landfall.insight.target.Standings;
import landfall.report.Block;
import landfall.report.writing.StandingTable;

/** How the annual targets stand, unit by unit (目标任务完成情况, domain §5.3, 6). */
public final class TargetPart {
    private TargetPart() {
    }

    /** The table; empty when the year has no targets. */
    public static List<Block> of(Material material) {
        var table = new StandingTable(Standings.of(material.pipeline(), material.month(), material.cutOff()),
                material.figureWords(), material.words());
        return table.rows().isEmpty() ? List.of() : List.of(table.listing().of(table.rows()));
    }
}
