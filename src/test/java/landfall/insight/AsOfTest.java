package landfall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Facts;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import org.junit.jupiter.api.Test;

class AsOfTest {
    private static Project project(Map<Field<?>, ?> facts) {
        return new Project("p", Facts.none(EntityKind.PROJECT).withAll(facts));
    }

    private static Pipeline on(Project project, String day) {
        return AsOf.on(Pipeline.of(List.of(project)), LocalDate.parse(day));
    }

    @Test
    void aProjectIsNotThereBeforeItWasKnown() {
        Project signed = project(Map.of(ProjectFields.STAGE, Stage.SIGNED,
                ProjectFields.HEARD_ON, DayOrMonth.parse("2019-01-05"),
                ProjectFields.SIGNED_ON, DayOrMonth.parse("2019-03-04")));
        assertTrue(on(signed, "2019-01-04").projects().isEmpty());
        assertEquals(Stage.LEAD, on(signed, "2019-01-05").project("p").stage());
        assertNull(on(signed, "2019-03-03").project("p").signedOn());
        assertEquals(Stage.SIGNED, on(signed, "2019-03-04").project("p").stage());
    }

    @Test
    void theStartOfWorksShowsThatAProjectHadLandedThoughItsRegistrationDateIsMissing() {
        Project landed = project(Map.of(ProjectFields.STAGE, Stage.LANDED,
                ProjectFields.SIGNED_ON, DayOrMonth.parse("2019-03-04"),
                ProjectFields.STARTED_ON, DayOrMonth.parse("2019-03-16")));
        assertEquals(Stage.SIGNED, on(landed, "2019-03-15").project("p").stage());
        assertNull(on(landed, "2019-03-15").project("p").get(ProjectFields.STARTED_ON));
        assertEquals(Stage.LANDED, on(landed, "2019-03-16").project("p").stage());
        assertNull(on(landed, "2019-03-16").project("p").enteredOn(Stage.LANDED), "never interpolated");
    }

    @Test
    void anExitCountsFromItsDay() {
        Project left = project(Map.of(ProjectFields.STAGE, Stage.TALKS,
                ProjectFields.TALKS_ON, DayOrMonth.parse("2024-01-10"), ProjectFields.EXIT, Exit.WITHDRAWN,
                ProjectFields.EXIT_ON, DayOrMonth.parse("2024-05-01"), ProjectFields.EXIT_REASON, "失联"));
        assertTrue(on(left, "2024-04-30").project("p").isLive());
        assertNull(on(left, "2024-04-30").project("p").get(ProjectFields.EXIT_REASON));
        assertEquals(Exit.WITHDRAWN, on(left, "2024-05-01").project("p").exit());
    }

    @Test
    void theFiguresOfAPastDayAreThoseCountedThen() {
        Project signed = project(Map.of(ProjectFields.STAGE, Stage.SIGNED,
                ProjectFields.SIGNED_ON, DayOrMonth.parse("2019-03-04")));
        var march = Period.yearToDate(java.time.YearMonth.of(2019, 3));
        assertEquals(0, Indicators.of(on(signed, "2019-03-03")).figure(Indicator.SIGN_N, march).value());
        assertEquals(1, Indicators.of(on(signed, "2019-03-31")).figure(Indicator.SIGN_N, march).value());
    }
}
