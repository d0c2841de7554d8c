package landfall.report.pocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.ContactFields;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Made;
import landfall.report.Document;
import landfall.report.Table;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;

class PocketListTest {
    @Test
    void aProjectStandsWithItsStageItsAmountItsMaskedContactsAndItsNextStep() {
        Project project = Made.in(Stage.TALKS).yi("2.5").with(ProjectFields.NAME, "储能电池一期")
                .with(ProjectFields.INVESTOR, "e1").with(ProjectFields.CONTACT, "王总 139-1234-5678")
                .with(ProjectFields.NEXT_STEP, "看标准厂房").with(ProjectFields.NEXT_DUE, DayOrMonth.parse("2024-09-03"))
                .project();
        var contact = new Item("c1", Facts.none(EntityKind.CONTACT).with(ContactFields.NAME, "陈先生")
                .with(ContactFields.POST, "副总").with(ContactFields.PHONE, "13812342046")
                .with(ContactFields.ENTERPRISE, "e1"));
        Document document = PocketList.of(Pipeline.of(List.of(Made.enterprise("e1"), project, contact)),
                List.of(project), LocalDate.of(2024, 8, 30), Texts.in(Language.CHINESE));
        Table table = (Table) document.blocks().getFirst();

        assertEquals("项目口袋清单（1个）", document.title());
        assertEquals(List.of("1", "储能电池一期\ne1公司", "洽谈", "2.5亿元", "王总 139****5678\n陈先生 副总 138****2046",
                "看标准厂房\n9月3日"), table.rows().getFirst().cells().stream().map(Table.Cell::text).toList());
    }
}
