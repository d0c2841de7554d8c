package landfall.quality.rule;

/** What a finding is about, in the order in which the list of findings is grouped. */
public enum Topic {
    MISSING, NEXT_STEP, DATES, AMOUNTS, LAND, IDENTITY, ENTERPRISE, DUPLICATES, HINTS
}
