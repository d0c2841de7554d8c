package landfall.ui.board.card;

import static landfall.ui.board.model.Projects.due;
import static landfall.ui.board.model.Projects.of;
import static landfall.ui.board.model.Projects.out;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.insight.Ageing;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.board.model.BoardCard;
import landfall.ui.board.model.Projects;
import org.junit.jupiter.api.Test;

class CardWordsTest {
    private static final Ageing TODAY = Ageing.of(Pipeline.EMPTY, LocalDate.of(2024, 8, 30));

    @Test
    void aCardIsReadAsAWhole() {
        Project project = due(of("奥特莱斯广场", Stage.SIGNED, "2024-04-16", "20"), "2024-08-15");
        project = new Project(project.id(), project.facts().with(ProjectFields.OWNER, "周敏"));
        assertEquals("奥特莱斯广场，签约，20\u00a0亿元，停滞 96 个工作日，下一步逾期 15 天，负责人周敏",
                words(Language.CHINESE).spoken(card(project)));
        assertEquals("奥特莱斯广场, Signed, \u00a52.00\u00a0bn, stalled 96 working days, next step 15 days late, owner 周敏",
                words(Language.ENGLISH).spoken(card(project)));
    }

    @Test
    void whatIsNotKnownIsNotSaid() {
        Project project = new Project("p", of("材料成果转化", Stage.LEAD, "2024-08-21", null).facts()
                .with(ProjectFields.HEARD_ON, null));
        assertEquals("材料成果转化，线索，待估，未定下一步", words(Language.CHINESE).spoken(card(project), false));
        assertEquals("材料成果转化，线索，待估，未定下一步，已选中", words(Language.CHINESE).spoken(card(project), true));
    }

    @Test
    void aPausedProjectSaysSoInsteadOfItsDays() {
        Project project = out(of("会员企业", Stage.LEAD, "2024-01-01", "1.5"), Exit.SUSPENDED, "2024-08-01");
        assertEquals("暂缓", words(Language.CHINESE).days(card(project)));
    }

    @Test
    void aProjectThatAwaitsApprovalIsNotCalledStalled() {
        Project project = of("甲", Stage.TALKS, "2024-01-02", "1");
        assertEquals("停滞 167 个工作日", words(Language.CHINESE).days(card(project)));
        project = new Project("p", project.facts().with(ProjectFields.APPROVAL_ITEM, "用地预审"));
        assertEquals("待审批", words(Language.CHINESE).days(card(project)));
        assertEquals("停留 29 天", words(Language.CHINESE).days(card(of("乙", Stage.TALKS, "2024-08-01", "1"))));
    }

    @Test
    void aMissingStepIsNamedUnlessTheProjectProducesAndNothingIsOpen() {
        Project producing = of("甲", Stage.PRODUCING, "2024-08-01", "1");
        assertEquals("无待办", words(Language.CHINESE).nextStep(card(producing)));
        producing = new Project("p", producing.facts().with(ProjectFields.BLOCKERS, "缺工"));
        assertEquals("未定下一步", words(Language.CHINESE).nextStep(card(producing)));
        Project lead = of("乙", Stage.LEAD, "2024-08-01", "1");
        assertEquals("未定下一步", words(Language.CHINESE).nextStep(card(lead)));
        lead = new Project("p", lead.facts().with(ProjectFields.NEXT_STEP, "回访"));
        assertEquals("未定时限", words(Language.CHINESE).due(card(lead)));
    }

    @Test
    void aStepDueTodayIsNotOverdueAndEveryOpenProblemCounts() {
        Project project = due(of("甲", Stage.TALKS, "2024-08-01", "1"), "2024-08-30");
        project = new Project("p", project.facts().with(ProjectFields.BLOCKERS, "缺道路\n\n缺资质"));
        assertEquals("今天", words(Language.CHINESE).due(card(project)));
        assertEquals(2, CardWords.problems(card(project)));
    }

    private static CardWords words(Language language) {
        Texts texts = Texts.in(language);
        return new CardWords(texts, Formats.forScreen(texts));
    }

    private static BoardCard card(Project project) {
        return Projects.card(project, TODAY);
    }
}
