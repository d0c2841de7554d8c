package landfall.insight.light;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.insight.Made;
import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);

    @ParameterizedTest(name = "{0}: planned {1}, started {2}, approval since {3} is {4}")
    @CsvSource(nullValues = "-", value = {
        "SIGNED,    2024-08,    -,          -,          GREEN",
        "SIGNED,    2024-08-01, -,          -,          GREEN",
        "SIGNED,    2024-07,    -,          -,          YELLOW",
        "LANDED,    2024-05,    -,          -,          YELLOW",
        "LANDED,    2024-04,    -,          -,          RED",
        "LANDED,    2024-04-30, -,          -,          RED",
        "LANDED,    2024-04,    -,          2024-08-01, YELLOW",
        "LANDED,    2024-04,    2024-08-30, -,          GREEN",
        "LANDED,    2024-04,    2024-08-31, -,          RED",
        "PRODUCING, 2024-04,    -,          -,          GREEN",
        "TALKS,     2024-04,    -,          -,          GREEN",
        "SIGNED,    -,          -,          -,          GREEN"})
    void worksThatDoNotStartWhenPlanned(Stage stage, String planned, String started, String approval, Light light) {
        Project project = Made.in(stage).on(stage, "2024-08-29").with(ProjectFields.PLAN_START, date(planned))
                .with(ProjectFields.STARTED_ON, date(started))
                .with(ProjectFields.APPROVAL_SINCE, date(approval)).project();

        assertEquals(light, lit(project).light());
    }

    @ParameterizedTest(name = "{0} since {1}, progress {2}, approval since {3} is {4}")
    @CsvSource(nullValues = "-", value = {
        "TALKS,  2024-08-01, -,          -,          GREEN",
        "TALKS,  2024-07-31, -,          -,          YELLOW",
        "TALKS,  2024-07-02, -,          -,          YELLOW",
        "TALKS,  2024-07-01, -,          -,          RED",
        "TALKS,  2024-06,    -,          -,          RED",
        "TALKS,  2023-06-01, 2024-08-05, -,          GREEN",
        "TALKS,  2023-06-01, 2024-09-05, -,          RED",
        "TALKS,  2023-06-01, -,          2024-08-20, GREEN",
        "TALKS,  -,          -,          -,          GREEN",
        "LEAD,   2023-06-01, -,          -,          GREEN",
        "SIGNED, 2023-06-01, -,          -,          GREEN"})
    void talksWithoutProgress(Stage stage, String since, String progress, String approval, Light light) {
        Project project = Made.in(stage).on(stage, since).with(ProjectFields.LAST_PROGRESS_ON, date(progress))
                .with(ProjectFields.APPROVAL_SINCE, date(approval)).project();

        assertEquals(light, lit(project).light());
    }

    @ParameterizedTest(name = "due {0} is {1}")
    @CsvSource({"2024-08-30, GREEN", "2024-08, GREEN", "2024-08-29, YELLOW", "2024-07-31, YELLOW", "2024-07-30, RED",
        "2024-06, RED"})
    void aNextStepThatIsOverdue(String due, Light light) {
        Project project = Made.in(Stage.LEAD).with(ProjectFields.NEXT_DUE, date(due)).project();

        assertEquals(light, lit(project).light());
    }

    @Test
    void theWorstSignalDecidesAndComesFirst() {
        Lit lit = lit(Made.in(Stage.LANDED).on(Stage.LANDED, "2024-01-05")
                .with(ProjectFields.PLAN_START, date("2024-07")).with(ProjectFields.NEXT_DUE, date("2024-07-01"))
                .project());

        assertEquals(Light.RED, lit.light());
        assertEquals("下一步逾期60天；未按计划开工，超30天", lit.reason(Texts.in(Language.CHINESE)));
        assertEquals("next step overdue by 60 days; works not started, 30 days behind plan",
                lit.reason(Texts.in(Language.ENGLISH)));
    }

    @Test
    void whatLeftHasNoLight() {
        assertEquals(Light.GREEN, lit(Made.in(Stage.TALKS).on(Stage.TALKS, "2023-01-01")
                .left(Exit.values()[0], "2024-01-01").project()).light());
    }

    @Test
    void redComesFirstThenTheLargest() {
        Project green = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-08-29").yi("99").project();
        Project yellow = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-07-15").yi("1").project();
        Project red = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-01-15").project();
        Project largeRed = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-01-15").yi("2").project();

        assertEquals(List.of(largeRed, red, yellow, green), Lights.of(Pipeline.EMPTY, TODAY)
                .of(List.of(green, yellow, red, largeRed)).stream().map(Lit::project).toList());
    }

    @Test
    void onlyChangesThatDatesProveAreTold() {
        Project turnedRed = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-05-20").project();
        Project started = Made.in(Stage.LANDED).on(Stage.LANDED, "2024-01-20")
                .with(ProjectFields.PLAN_START, date("2024-05")).with(ProjectFields.STARTED_ON, date("2024-07-05"))
                .project();
        Project moved = Made.in(Stage.TALKS).on(Stage.TALKS, "2023-05-20")
                .with(ProjectFields.LAST_PROGRESS_ON, date("2024-08-20")).project();
        Project overdue = Made.in(Stage.TALKS).on(Stage.TALKS, "2024-08-20")
                .with(ProjectFields.NEXT_DUE, date("2024-08-22")).project();
        Pipeline pipeline = Pipeline.of(List.of(turnedRed, started, moved, overdue));

        List<LightChange> changes = LightChange.between(pipeline, LocalDate.of(2024, 6, 30), TODAY);

        assertEquals(List.of(turnedRed.id() + " YELLOW RED", started.id() + " YELLOW GREEN"), changes.stream()
                .map(change -> change.now().project().id() + " " + change.before() + " " + change.now().light())
                .toList());
        assertEquals(List.of(true, false), changes.stream().map(LightChange::isWorse).toList());
    }

    private static Lit lit(Project project) {
        return Lights.of(Pipeline.of(List.of(project)), TODAY).of(project);
    }

    private static DayOrMonth date(String iso) {
        return iso == null ? null : DayOrMonth.parse(iso);
    }
}
