package landfall.insight.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Period;
import landfall.insight.Made;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Grouping;
import org.junit.jupiter.api.Test;

class FlowTest {
    @Test
    void thePartsAddUpToTheWholeAndTheLargestOfTheGivenStepComesFirst() {
        Pipeline pipeline = Pipeline.EMPTY.with(List.of(signed("2024-03-01", "2", "产业链招商"), signed("2024-04-01", "5", "驻点招商"),
                signed("2024-05-01", "1", "产业链招商"), signed("2024-05-02", "9", null)), Set.of());
        var indicators = Indicators.of(pipeline);
        List<Figure> steps = List.of(indicators.figure(Indicator.SIGN_N, Period.year(2024)),
                indicators.figure(Indicator.SIGN_INV, Period.year(2024)));
        Flow flow = Flow.of(steps, Grouping.CHANNEL, 1);
        assertEquals(List.of("驻点招商", "产业链招商", ""), flow.rows().stream().map(Flow.Row::label).toList());
        for (int step = 0; step < steps.size(); step++) {
            int at = step;
            assertEquals(steps.get(step).value(),
                    flow.rows().stream().mapToLong(row -> row.figures().get(at).value()).sum());
        }
    }

    private static Project signed(String date, String yi, String channel) {
        return Made.signed(date).yi(yi).with(ProjectFields.CHANNEL, channel).project();
    }
}
