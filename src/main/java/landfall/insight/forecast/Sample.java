package landfall.insight.forecast;

import landfall.domain.Stage;
import landfall.insight.Tally;

/**
 * What a forecast has to go by in one stage before the goal.
 *
 * @param onward past stays that ended with a later stage
 * @param left past stays that ended with an exit
 * @param live the live projects of the stage, from which the forecast expects entries
 * @param undated how many of them carry no date that tells their age
 */
public record Sample(Stage stage, int onward, int left, Tally live, int undated) {
}
