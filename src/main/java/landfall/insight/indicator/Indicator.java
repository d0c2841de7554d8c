package landfall.insight.indicator;

import java.util.Locale;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.insight.indicator.measure.Fold;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.rule.Judges;
import landfall.insight.indicator.rule.Rates;
import landfall.insight.indicator.rule.Rule;
import landfall.insight.indicator.rule.Stocks;
import landfall.insight.indicator.rule.Trips;
import landfall.insight.indicator.source.Source;
import landfall.insight.trip.TripMeasure;

/** One of the bureau's official figures (domain §4.2): a rule for its rows and a fold over them. */
public enum Indicator {
    LEAD_NEW(Unit.LEADS, Fold.COUNT, Judges.each(Source.LEAD), ProjectFields.HEARD_ON),
    LEAD_VALID(Unit.LEADS, Fold.COUNT, Judges.followed(), ProjectFields.SCREENED_ON),
    TALK_NEW(Unit.PROJECTS, Fold.COUNT, Judges.each(Source.TALKS), ProjectFields.TALKS_ON),
    TALK_STOCK(Unit.PROJECTS, Fold.COUNT, Stocks.inTalks(), null),
    TALK_STOCK_INV(Unit.YUAN, Fold.SUM, Stocks.investmentsInTalks(), null),
    SIGN_N(Unit.PROJECTS, Fold.COUNT, Judges.signings(), ProjectFields.SIGNED_ON),
    SIGN_INV(Unit.YUAN, Fold.SUM, Judges.investments(), ProjectFields.SIGNED_ON),
    SIGN_CAP(Unit.YUAN, Fold.SUM, Judges.capital(), ProjectFields.SIGNED_ON),
    SIGN_CAP_MEAN(Unit.YUAN, Fold.MEAN, Judges.capital(), ProjectFields.SIGNED_ON),
    SIGN_20M_100M(Unit.PROJECTS, Fold.COUNT, Judges.size(2_000 * Money.WAN, Money.YI), ProjectFields.SIGNED_ON),
    SIGN_GE_100M(Unit.PROJECTS, Fold.COUNT, Judges.size(Money.YI, 0), ProjectFields.SIGNED_ON),
    SIGN_GE_1BN(Unit.PROJECTS, Fold.COUNT, Judges.size(10 * Money.YI, 0), ProjectFields.SIGNED_ON),
    SIGN_GE_5BN(Unit.PROJECTS, Fold.COUNT, Judges.size(50 * Money.YI, 0), ProjectFields.SIGNED_ON),
    SIGN_GE_10BN(Unit.PROJECTS, Fold.COUNT, Judges.size(100 * Money.YI, 0), ProjectFields.SIGNED_ON),
    SIGN_500(Unit.PROJECTS, Fold.COUNT, Judges.top500(false), ProjectFields.SIGNED_ON),
    SIGN_500_ENT(Unit.ENTERPRISES, Fold.DISTINCT, Judges.top500(true), ProjectFields.SIGNED_ON),
    ANCHOR_N(Unit.ENTERPRISES, Fold.DISTINCT, Judges.referred(), ProjectFields.SIGNED_ON),
    LAND_N(Unit.PROJECTS, Fold.COUNT, Judges.each(Source.LANDED), ProjectFields.REGISTERED_ON),
    START_N(Unit.PROJECTS, Fold.COUNT, Judges.each(Source.STARTED), ProjectFields.STARTED_ON),
    START_CONTINUED(Unit.PROJECTS, Fold.COUNT, Stocks.continued(), null),
    DONE_N(Unit.PROJECTS, Fold.COUNT, Judges.each(Source.COMPLETED), ProjectFields.COMPLETED_ON),
    PROD_N(Unit.PROJECTS, Fold.COUNT, Judges.each(Source.PRODUCED), ProjectFields.PRODUCED_ON),
    CAP_N(Unit.PROJECTS, Fold.COUNT, Judges.each(Source.AT_CAPACITY), null),
    FUND_IN(Unit.YUAN, Fold.SUM, Judges.arrivals(Source.FUNDS), null),
    FUND_PROV(Unit.YUAN, Fold.SUM, Judges.funds(project ->
            "境内省外".equals(project.get(ProjectFields.CAPITAL_ORIGIN)), Reason.OTHER_ORIGIN), null),
    FDI(Unit.DOLLARS, Fold.SUM, Judges.arrivals(Source.FOREIGN_CAPITAL), null),
    FDI_CONTRACT(Unit.DOLLARS, Fold.SUM, Judges.contractedForeignCapital(), ProjectFields.SIGNED_ON),
    RET_N(Unit.ENTERPRISES, Fold.DISTINCT, Judges.returnees(), ProjectFields.REGISTERED_ON),
    RET_FUND(Unit.YUAN, Fold.SUM, Judges.funds(project ->
            Boolean.TRUE.equals(project.get(ProjectFields.RETURNEE)), Reason.NOT_RETURNEE), null),
    RATE_PERF(Unit.PERCENT, Fold.SHARE, Rates.performing(), ProjectFields.SIGNED_ON),
    RATE_FUND(Unit.PERCENT, Fold.SHARE, Rates.fundsInPlace(), ProjectFields.SIGNED_ON),
    RATE_FUND_MEAN(Unit.PERCENT, Fold.MEAN_SHARE, Rates.fundsInPlace(), ProjectFields.SIGNED_ON),
    RATE_LAND(Unit.PERCENT, Fold.SHARE, Rates.cohort(Source.SIGNED, Source.LANDED, Source.PRODUCED),
            ProjectFields.SIGNED_ON),
    RATE_START(Unit.PERCENT, Fold.SHARE, Rates.cohort(Source.SIGNED, Source.STARTED), ProjectFields.SIGNED_ON),
    RATE_PROD(Unit.PERCENT, Fold.SHARE, Rates.cohort(Source.SIGNED, Source.PRODUCED), ProjectFields.SIGNED_ON),
    CONV_TALKS(Unit.PERCENT, Fold.SHARE, Rates.conversion(Source.LEAD, Stage.TALKS, null), ProjectFields.HEARD_ON),
    CONV_SIGNED(Unit.PERCENT, Fold.SHARE, Rates.conversion(Source.TALKS, Stage.SIGNED, "签约"),
            ProjectFields.TALKS_ON),
    CONV_LANDED(Unit.PERCENT, Fold.SHARE, Rates.conversion(Source.SIGNED, Stage.LANDED, "落地"),
            ProjectFields.SIGNED_ON),
    CONV_PRODUCING(Unit.PERCENT, Fold.SHARE, Rates.conversion(Source.LANDED, Stage.PRODUCING, "投产"),
            ProjectFields.REGISTERED_ON),
    OUT_B(Unit.BATCHES, Fold.COUNT, Trips.of(TripMeasure.OUT_B), null),
    IN_B(Unit.BATCHES, Fold.COUNT, Trips.of(TripMeasure.IN_B), null),
    VISIT_N(Unit.ENTERPRISES, Fold.COUNT, Trips.of(TripMeasure.VISIT_N), null),
    FLOW_START(Unit.PERCENT, Fold.SHARE, Rates.startsOverSignings(), null),
    INTENS(Unit.WAN_PER_MU, Fold.WAN_PER_MU, Judges.intensity(), ProjectFields.SIGNED_ON),
    MU_TAX(Unit.WAN_PER_MU, Fold.WAN_PER_MU, Judges.perMu(ProjectFields.EXPECTED_TAX), ProjectFields.SIGNED_ON),
    MU_OUT(Unit.WAN_PER_MU, Fold.WAN_PER_MU, Judges.perMu(ProjectFields.EXPECTED_OUTPUT), ProjectFields.SIGNED_ON),
    DAYS_TALKS(Unit.DAYS, Fold.MEDIAN, Judges.days(ProjectFields.HEARD_ON, Source.TALKS), ProjectFields.TALKS_ON),
    DAYS_SIGNED(Unit.DAYS, Fold.MEDIAN, Judges.days(ProjectFields.TALKS_ON, Source.SIGNED), ProjectFields.SIGNED_ON),
    DAYS_LANDED(Unit.DAYS, Fold.MEDIAN, Judges.days(ProjectFields.SIGNED_ON, Source.LANDED),
            ProjectFields.REGISTERED_ON),
    DAYS_STARTED(Unit.DAYS, Fold.MEDIAN, Judges.days(ProjectFields.SIGNED_ON, Source.STARTED),
            ProjectFields.STARTED_ON),
    DAYS_PRODUCED(Unit.DAYS, Fold.MEDIAN, Judges.days(ProjectFields.STARTED_ON, Source.PRODUCED),
            ProjectFields.PRODUCED_ON),
    MONTHS_SIGNED(Unit.MONTHS, Fold.MEDIAN, Judges.months(ProjectFields.HEARD_ON, Source.SIGNED),
            ProjectFields.SIGNED_ON),
    MONTHS_TRIAL(Unit.MONTHS, Fold.MEDIAN, Judges.months(ProjectFields.STARTED_ON, Source.TRIAL),
            ProjectFields.TRIAL_ON);

    /** What an indicator's number counts. */
    public enum Unit {
        /** Projects, 个. */
        PROJECTS("个"),
        /** Leads, 条. */
        LEADS("条"),
        /** Trips and receptions, 批次. */
        BATCHES("批次"),
        /** Enterprises, 家. */
        ENTERPRISES("家"),
        /** Money in whole yuan. */
        YUAN("yuan"),
        /** Foreign capital in whole US dollars. */
        DOLLARS("usd"),
        /** Percent with one decimal. */
        PERCENT("%"),
        /** Ten thousand yuan a mu, two decimals. */
        WAN_PER_MU("万元/亩"),
        /** Calendar days. */
        DAYS("天"),
        /** Whole months between two calendar months. */
        MONTHS("个月");

        private final String code;

        Unit(String code) {
            this.code = code;
        }

        /** The unit as tables for machines write it: 个, 条, 家, yuan, usd, %, 万元/亩, 天 or 个月. */
        public String code() {
            return code;
        }

        /** The key of the unit as people write it. */
        public String labelKey() {
            return "insight.unit." + name();
        }

    }

    private final String code = name().toLowerCase(Locale.ROOT);
    private final Unit unit;
    private final Fold fold;
    private final Rule rule;
    private final Field<DayOrMonth> date;

    Indicator(Unit unit, Fold fold, Rule rule, Field<DayOrMonth> date) {
        this.unit = unit;
        this.fold = fold;
        this.rule = rule;
        this.date = date;
    }

    /** The code of domain §4.2, such as {@code sign_n}. */
    public String code() {
        return code;
    }

    /** The key of the indicator's name in the text bundles. */
    public String labelKey() {
        return "insight.indicator." + code();
    }

    /** The key of the sentence that says what is counted; {@link Definitions} knows the bureau's choices as well. */
    public String definitionKey() {
        return "insight.definition." + code();
    }

    public Unit unit() {
        return unit;
    }

    /** The project's field whose date decides in which period it counts; null for a stock and for items. */
    public Field<DayOrMonth> date() {
        return date;
    }

    /** True for a stock, counted as it stands at the end of the period. */
    public boolean isStock() {
        return this == TALK_STOCK || this == TALK_STOCK_INV;
    }

    /** True when the figures of parts add up to the figure of the whole; rates, means and medians do not. */
    public boolean isAdditive() {
        return fold == Fold.COUNT || fold == Fold.SUM;
    }

    /** True when it counts or adds up, so that it always has a number; of nothing it is 0. */
    public boolean isCount() {
        return isAdditive() || fold == Fold.DISTINCT;
    }

    Fold fold() {
        return fold;
    }

    Rule rule() {
        return rule;
    }
}
