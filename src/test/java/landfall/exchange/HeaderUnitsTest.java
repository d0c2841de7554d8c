package landfall.exchange;

import static landfall.exchange.Imports.imported;
import static landfall.exchange.Imports.merged;
import static landfall.exchange.Imports.named;
import static landfall.exchange.Imports.rows;
import static landfall.exchange.Imports.xlsx;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bare figures under headers that name another unit than the field's own, and figures that reach over several rows. */
class HeaderUnitsTest {
    @TempDir
    private Path folder;

    private Project under(String header, String figure) {
        return named(imported(xlsx(folder, rows("项目名称|投资方|总投资（万元）|" + header, "甲|甲公司|1000|" + figure))), "甲");
    }

    private String floor(String header, String figure) {
        return under(header, figure).get(ProjectFields.FLOOR_AREA).amount().stripTrailingZeros().toPlainString();
    }

    private String land(String header, String figure) {
        return under(header, figure).get(ProjectFields.LAND).amount().stripTrailingZeros().toPlainString();
    }

    @Test
    void tenThousandsOfSquareMetresOfFloorAreReadSo() {
        assertEquals("50000", floor("建筑面积（万平方米）", "5"));
    }

    @Test
    void muOfFloorAreReadSo() {
        assertEquals("20000", floor("厂房面积（亩）", "30"));
    }

    @Test
    void tenThousandsOfSquareMetresOfLandAreReadSo() {
        assertEquals("75", land("用地面积（万平方米）", "5"));
    }

    @Test
    void squareKilometresOfLandAreReadSo() {
        assertEquals("3000", land("用地面积（平方公里）", "2"));
    }

    @Test
    void tenThousandsOfPeopleAreReadSo() {
        assertEquals(20_000, under("带动就业（万人）", "2").get(ProjectFields.EXPECTED_JOBS).number());
    }

    @Test
    void aFigureWithAUnitOfItsOwnKeepsThat() {
        assertEquals("800", floor("建筑面积（万平方米）", "800平方米"));
    }

    @Test
    void aMergedFigureBelongsToOneRowOnly() {
        Path file = xlsx(folder, merged(rows("项目名称|投资方|总投资（万元）|合同外资（万美元）|建筑面积（平方米）|年用电量",
                "甲|甲公司|1000|300|5000|", "乙|乙公司|2000|||"), 1, 2, 2, 2, 1, 3, 2, 3, 1, 4, 2, 4));
        var pipeline = imported(file);
        assertEquals(3_000_000, named(pipeline, "甲").get(ProjectFields.FOREIGN_CAPITAL).dollars());
        assertNull(named(pipeline, "乙").get(ProjectFields.FLOOR_AREA), "floor area counted twice");
        assertNull(named(pipeline, "乙").get(ProjectFields.FOREIGN_CAPITAL), "foreign capital counted twice");
    }
}
