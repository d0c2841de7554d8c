package landfall.insight.indicator.row;

/** Why something that looks as if it belonged to a figure is not counted in it. */
public enum Reason implements Verdict {
    /** The date that counts lies before the period. */
    BEFORE,
    /** The date that counts lies after the period. */
    AFTER,
    /** Only the month is known, and the period covers a part of it. */
    PART_OF_MONTH,
    /** It has come so far, but the date that counts is missing. */
    NO_DATE,
    /** The date is there, but the project stands in an earlier stage: the date was typed ahead. */
    STAGE_NOT_REACHED,
    /** A second record of another project (重复). */
    DUPLICATE,
    /** Only a framework agreement or a letter of intent was signed (框架协议、意向). */
    FRAMEWORK,
    /** A second formal contract of a project that has been counted with its first one. */
    SECOND_SIGNING,
    /** Capital from within the city, which is no promoted investment unless the bureau says so (domain §3.2). */
    LOCAL_CAPITAL,
    /** Reported, but not recognised by a department (自报、未认定). */
    NOT_RECOGNISED,
    /** No amount is known (待估). */
    NO_AMOUNT,
    /** The amount lies outside the size band. */
    OTHER_SIZE,
    /** The investor is on none of the three Top-500 lists. */
    NOT_LISTED,
    /** The screening did not end with "follow". */
    NOT_FOLLOWED,
    /** The investor is no returning merchant. */
    NOT_RETURNEE,
    /** No enterprise is named that could be counted. */
    NO_ENTERPRISE,
    /** It was not referred by a named enterprise of the zone. */
    NO_REFERRER,
    /** The land is not known. */
    NO_LAND,
    /** The contract says no date by which it must be performed, or the date lies ahead. */
    NOT_DUE,
    /** Another of the two dates is missing or known to the month only. */
    NO_DAYS,
    /** The later milestone is dated before the earlier one. */
    OUT_OF_ORDER,
    /** Money from a public budget. */
    PUBLIC_MONEY,
    /** Nobody has certified the arrival. */
    NOT_CERTIFIED,
    /** Counted on the project's other basis, so that no money counts twice. */
    OTHER_BASIS,
    /** The capital comes from elsewhere. */
    OTHER_ORIGIN,
    /** The ministry's system has not confirmed it. */
    NOT_CONFIRMED,
    /** One batch with another record: same leader or team and no day between. */
    SAME_BATCH,
    /** A further visit to an enterprise that is counted (回访). */
    RETURN_VISIT,
    /** Led by somebody outside the stated population. */
    OTHER_POPULATION,
    /** What the leader is has not been recorded, so that the population is open. */
    NO_LEVEL,
    /** The trip to which it belonged is no more. */
    NO_TRIP,
    /** The enterprise came to the bureau, so that nobody was visited. */
    RECEPTION,
    /** It stood elsewhere, or had left the columns, on the day of the cut-off. */
    ELSEWHERE;

    /** The key of the reason's words in the text bundles. */
    public String labelKey() {
        return "insight.reason." + name();
    }
}
