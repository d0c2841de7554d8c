package landfall.insight.indicator;

/** Whether something counts in a figure, and with what: a row, or the reason why not. */
sealed interface Verdict permits Row, Reason {
}
