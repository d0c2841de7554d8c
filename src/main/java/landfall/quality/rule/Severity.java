package landfall.quality.rule;

/** What a finding means for the person who typed the value. */
public enum Severity {
    /** The value cannot be kept. */
    ERROR,
    /** The value is asked about once and kept when somebody lets it stand. */
    WARNING,
    /** Something that should be there is not. */
    LACK,
    /** Worth knowing; nobody is asked. */
    HINT
}
