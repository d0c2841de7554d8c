package landfall.insight.indicator.row;

/** Whether something counts in a figure, and with what: a row, or the reason why not. */
public sealed interface Verdict permits Row, Reason {
}
