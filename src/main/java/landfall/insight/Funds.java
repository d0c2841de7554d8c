package landfall.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;

/**
 * The money that arrived for one project (fund_in and rate_fund, domain §4.2): public money is left out, and only one
 * basis is counted, paid-in capital or spending.
 */
public final class Funds {
    /** Whether a project's money is counted as it is paid in or as it is spent. */
    public enum Basis {
        CAPITAL("实缴资本"), SPENDING("实际支出");

        private final String word;

        Basis(String word) {
            this.word = word;
        }

        /** The word of {@link ProjectFields#FUND_BASIS} that chooses it. */
        public String word() {
            return word;
        }
    }

    /**
     * A figure with the arrivals of which it is the sum.
     *
     * @param total zero when there are none; qualified when one of them is
     */
    public record Sum(Money total, List<Item> rows) {
        private static Sum of(List<Item> rows) {
            return new Sum(rows.stream().map(row -> row.get(FundArrivalFields.AMOUNT)).reduce(Money.ZERO, Money::plus),
                    rows);
        }
    }

    private static final Optional<Basis> CAPITAL = Optional.of(Basis.CAPITAL);
    private static final Optional<Basis> SPENDING = Optional.of(Basis.SPENDING);
    private static final String PAID_IN = "注册资本实缴";
    private static final Comparator<Item> FIRST = Comparator.comparing((Item item) -> !isCertified(item))
            .thenComparing(item -> item.get(FundArrivalFields.ARRIVED_ON),
                    Comparator.nullsLast(Comparator.naturalOrder()));

    private final Project project;
    private final int year;
    private final Basis basis;
    private final boolean basisOpen;
    private final List<Item> counted;

    private Funds(Project project, List<Item> arrivals, LocalDate today) {
        this.project = project;
        this.year = today.getYear();
        var ours = new ArrayList<Item>();
        var found = EnumSet.noneOf(Basis.class);
        for (Item item : arrivals) {
            if (isInvestment(item) && !isAfter(item, today)) {
                ours.add(item);
                basisOf(item).ifPresent(found::add);
            }
        }
        Basis chosen = chosen(project);
        this.basis = chosen != null ? chosen : first(ours);
        this.basisOpen = chosen == null && found.size() > 1;
        ours.removeIf(item -> !isOnBasis(item));
        this.counted = List.copyOf(ours);
    }

    private static boolean isInvestment(Item arrival) {
        return arrival.get(FundArrivalFields.AMOUNT) != null
                && !Boolean.TRUE.equals(arrival.get(FundArrivalFields.FISCAL));
    }

    private boolean isOnBasis(Item arrival) {
        return basisOf(arrival).orElse(basis) == basis;
    }

    /**
     * The figures of a project.
     *
     * @param arrivals its arrivals of funds
     * @param today the cut-off; later arrivals are left out
     */
    public static Funds of(Project project, List<Item> arrivals, LocalDate today) {
        return new Funds(project, arrivals, today);
    }

    /** True when the arrival is of the money that is counted: on the project's basis, and not public. */
    public boolean counts(Item arrival) {
        return isInvestment(arrival) && isOnBasis(arrival);
    }

    private static boolean isAfter(Item item, LocalDate today) {
        DayOrMonth on = item.get(FundArrivalFields.ARRIVED_ON);
        return on != null && on.earliest().isAfter(today);
    }

    private static Basis chosen(Project project) {
        String word = project.get(ProjectFields.FUND_BASIS);
        for (Basis basis : Basis.values()) {
            if (basis.word.equals(word)) {
                return basis;
            }
        }
        return null;
    }

    // Without a choice the first money decides, so that later money of the other basis changes no figure; what nobody
    // has certified decides only as long as there is nothing else, for it must not keep certified money out.
    private static Basis first(List<Item> arrivals) {
        return arrivals.stream().filter(item -> basisOf(item).isPresent()).min(FIRST)
                .flatMap(Funds::basisOf).orElse(Basis.CAPITAL);
    }

    // What says nothing of its nature counts on either basis.
    private static Optional<Basis> basisOf(Item arrival) {
        String nature = arrival.get(FundArrivalFields.NATURE);
        return nature == null ? Optional.empty() : PAID_IN.equals(nature) ? CAPITAL : SPENDING;
    }

    /** The basis that is counted. */
    public Basis basis() {
        return basis;
    }

    /** True when there is money of both bases and nobody has said which one counts. */
    public boolean isBasisOpen() {
        return basisOpen;
    }

    /** What arrived from 1 January to the cut-off, certified or not. */
    public Sum reportedThisYear() {
        return Sum.of(select(this::isThisYear));
    }

    /** What arrived up to the cut-off, certified or not; arrivals without a day among them. */
    public Sum reported() {
        return Sum.of(counted);
    }

    /** Of {@link #reportedThisYear}, what was certified (fund_in of the year to date, domain §4.2). */
    public Sum certifiedThisYear() {
        return Sum.of(select(item -> isThisYear(item) && isCertified(item)));
    }

    /** Of {@link #reported}, what was certified (cumulative fund_in, domain §4.2). */
    public Sum certified() {
        return Sum.of(select(Funds::isCertified));
    }

    /** The share of the contracted capital in percent (rate_fund, domain §4.2); empty without contracted capital. */
    public Optional<BigDecimal> rateOf(Sum sum) {
        Money capital = project.contractCapital();
        if (capital == null || capital.yuan() <= 0) {
            return Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(sum.total().yuan()).movePointRight(2)
                .divide(BigDecimal.valueOf(capital.yuan()), 4, RoundingMode.HALF_UP));
    }

    /** True when somebody certified the arrival, or the day of it is known. */
    public static boolean isCertified(Item arrival) {
        return arrival.get(FundArrivalFields.CERTIFIED_BY) != null
                || arrival.get(FundArrivalFields.CERTIFIED_ON) != null;
    }

    private boolean isThisYear(Item arrival) {
        DayOrMonth on = arrival.get(FundArrivalFields.ARRIVED_ON);
        return on != null && on.year() == year;
    }

    private List<Item> select(Predicate<Item> wanted) {
        return counted.stream().filter(wanted).toList();
    }
}
