package landfall.exchange;

import static landfall.exchange.Imports.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import landfall.domain.Pipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten thousand rows are planned while the officer is still looking at the button. */
class LargeLedgerTest {
    @TempDir
    private Path folder;

    @Test
    void tenThousandRowsArePlannedInTwoSeconds() {
        var text = new StringBuilder("序号,项目名称,投资方,总投资(万元),用地面积,签约日期,开工日期,产业链,招商方式,责任人,阶段,备注\n");
        for (int i = 1; i <= 10_000; i++) {
            text.append(i).append(",项目").append(i).append(",企业").append(i % 3000).append(',').append(i * 37 % 90_000 + 500)
                    .append(",约").append(i % 300 + 1).append("亩,202").append(i % 4).append('/').append(i % 12 + 1)
                    .append("/15,,电子信息,以商招商,周敏,已签约,带动就业").append(i % 900 + 1).append("人\n");
        }
        Path file = text(folder, "大.csv", text.toString(), StandardCharsets.UTF_8);
        plan(shared("yuhua-2022-2023-ledger-gbk.csv"));
        Ledger ledger = Ledger.read(file);
        long start = System.nanoTime();
        ImportPlan plan = ImportPlan.of(ledger, Pipeline.EMPTY, TODAY);
        long planned = System.nanoTime() - start;
        assertEquals(10_000, plan.created());
        Pipeline pipeline = after(Pipeline.EMPTY, plan.toDraft());
        start = System.nanoTime();
        ImportPlan again = ImportPlan.of(ledger, pipeline, TODAY);
        long replanned = System.nanoTime() - start;
        assertTrue(again.isUnchanged());
        // Two seconds on an idle machine; a busy one gets three times that.
        assertTrue(planned < 2_000_000_000L * 3 && replanned < 2_000_000_000L * 3,
                "planned in " + planned / 1_000_000 + " ms, again in " + replanned / 1_000_000 + " ms");
    }
}
