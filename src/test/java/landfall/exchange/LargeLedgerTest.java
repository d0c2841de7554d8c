package landfall.exchange;

import static landfall.exchange.Imports.TODAY;
import static landfall.exchange.Imports.after;
import static landfall.exchange.Imports.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import landfall.domain.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand rows at once; how long they take is for the benchmark to say. */
class LargeLedgerTest {
    @TempDir
    private Path folder;

    @Test
    void tenThousandRowsAreTakenAndTakenAgainChangeNothing() {
        Ledger ledger = Ledger.read(ledger(folder));
        ImportPlan plan = ImportPlan.of(ledger, Pipeline.EMPTY, TODAY);
        assertEquals(10_000, plan.created());
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        assertTrue(ImportPlan.of(ledger, pipeline, TODAY).isUnchanged());
    }

    /** Writes ten thousand rows of many kinds of words. */
    static Path ledger(Path folder) {
        var text = new StringBuilder("序号,项目名称,投资方,总投资(万元),用地面积,签约日期,开工日期,产业链,招商方式,责任人,阶段,备注\n");
        for (int i = 1; i <= 10_000; i++) {
            text.append(i).append(",项目").append(i).append(",企业").append(i % 3000).append(',').append(i * 37 % 90_000 + 500)
                    .append(",约").append(i % 300 + 1).append("亩,202").append(i % 4).append('/').append(i % 12 + 1)
                    .append("/15,,电子信息,以商招商,周敏,已签约,带动就业").append(i % 900 + 1).append("人\n");
        }
        return text(folder, "大.csv", text.toString(), StandardCharsets.UTF_8);
    }
}
