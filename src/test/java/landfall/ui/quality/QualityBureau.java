package landfall.ui.quality;

import java.nio.file.Path;
import java.util.List;
import landfall.domain.EnterpriseFields;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Language;
import landfall.ui.kit.Desk;

/** A demo bureau in which some things are wrong, for tests of the list of findings. */
final class QualityBureau {
    final Desk desk;
    final Project signed;
    final Project other;

    QualityBureau(Path folder, Language language, int projects) {
        desk = new Desk(folder, language, projects);
        List<Project> all = desk.pipeline().projects().stream().filter(Project::isLive)
                .filter(project -> project.stage() == Stage.SIGNED && project.totalInvestment() != null).toList();
        signed = all.get(0);
        other = all.get(1);
        desk.workspace.perform(Draft.of(EditKind.BULK, "2", ProjectFields.OWNER.labelKey())
                .set(signed.id(), ProjectFields.TOTAL_INVESTMENT, Money.yi("200000"))
                .set(signed.id(), ProjectFields.FIXED_INVESTMENT, null)
                .set(signed.id(), ProjectFields.CONTRACT_CAPITAL, null)
                .set(signed.id(), ProjectFields.EXPECTED_OUTPUT, null)
                .set(signed.id(), ProjectFields.EXPECTED_TAX, null)
                .set(other.id(), ProjectFields.PLAN_START, DayOrMonth.parse("2024-12"))
                .set(other.id(), ProjectFields.PLAN_COMPLETE, DayOrMonth.parse("2024-10"))
                .set(other.id(), ProjectFields.NEXT_STEP, null).set(other.id(), ProjectFields.NEXT_DUE, null)
                .set("twin-1", EnterpriseFields.NAME, "湘潭云轴科技（湖南）有限公司")
                .set("twin-1", EnterpriseFields.ORIGIN_PLACE, "上海")
                .set("twin-2", EnterpriseFields.NAME, "湘潭云轴科技集团")
                .set("twin-2", EnterpriseFields.NATURE, "民企")
                .set("twin-2", EnterpriseFields.MAIN_PRODUCTS, "云计算管理软件、一体机与行业解决方案")
                .set("twin-2", EnterpriseFields.CREDIT_CODE, "91350100M000100Y42")
                .set("twin-2", EnterpriseFields.GRADES, List.of(new Grade("独角兽", null, null)))
                .set(other.id(), ProjectFields.COMPANY, "twin-2"));
    }
}
