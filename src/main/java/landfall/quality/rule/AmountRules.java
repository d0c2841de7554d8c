package landfall.quality.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Area;
import landfall.domain.value.Money;
import landfall.domain.value.Qualifier;
import landfall.quality.rule.Rule.Said;
import landfall.quality.rule.Rule.Test;

/** The rules for amounts and land of a project (domain §2.1, §2.3 and the thresholds of §4.3). */
final class AmountRules {
    static final List<Field<Money>> AMOUNTS = List.of(ProjectFields.TOTAL_INVESTMENT, ProjectFields.CONTRACT_CAPITAL,
            ProjectFields.FIXED_INVESTMENT, ProjectFields.EXPECTED_OUTPUT, ProjectFields.EXPECTED_TAX);

    private static final Money HUGE = Money.yi("100");
    private static final Money TINY = Money.wan("100");
    private static final BigDecimal MUCH_LAND = BigDecimal.valueOf(5_000);
    private static final Money FOR_LAND_OF_ITS_OWN = Money.yi("1");
    private static final BigDecimal LEAST_INTENSITY = BigDecimal.valueOf(300);
    private static final BigDecimal LEAST_TAX = BigDecimal.valueOf(20);
    private static final BigDecimal ABOUT = new BigDecimal("1.1");
    private static final Set<String> FOREIGN = Set.of("境外", "港澳台");
    private static final String NEW_LAND = "新供地";

    private AmountRules() {
    }

    static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        rules.add(rule("no_total", Topic.AMOUNTS, Severity.ERROR, (project, around) ->
                isZero(project.get(ProjectFields.TOTAL_INVESTMENT)) ? Said.of() : null,
                ProjectFields.TOTAL_INVESTMENT));
        for (Field<Money> field : AMOUNTS) {
            rules.add(rule("unit." + field.key(), Topic.AMOUNTS, Severity.WARNING, (project, around) ->
                    unit(project, field, around), field));
        }
        rules.add(part("fixed_above_total", ProjectFields.FIXED_INVESTMENT));
        rules.add(part("capital_above_total", ProjectFields.CONTRACT_CAPITAL));
        rules.add(rule("foreign_capital", Topic.AMOUNTS, Severity.ERROR, (project, around) -> {
            String origin = project.get(ProjectFields.CAPITAL_ORIGIN);
            return project.get(ProjectFields.FOREIGN_CAPITAL) != null && origin != null && !FOREIGN.contains(origin)
                    ? Said.of(origin) : null;
        }, ProjectFields.FOREIGN_CAPITAL, ProjectFields.CAPITAL_ORIGIN));
        rules.add(rule("arrived_above_capital", Topic.AMOUNTS, Severity.WARNING, AmountRules::arrived,
                ProjectFields.CONTRACT_CAPITAL, ProjectFields.TOTAL_INVESTMENT));
        rules.add(rule("much_land", Topic.LAND, Severity.WARNING, (project, around) -> {
            Area land = project.get(ProjectFields.LAND);
            return land != null && land.mu().compareTo(MUCH_LAND) > 0 ? Said.of(land) : null;
        }, ProjectFields.LAND));
        rules.add(rule("no_land", Topic.LAND, Severity.ERROR, (project, around) -> {
            Area land = project.get(ProjectFields.LAND);
            return land != null && land.hundredthsOfMu() == 0
                    && NEW_LAND.equals(project.get(ProjectFields.LAND_MODE)) ? Said.of() : null;
        }, ProjectFields.LAND, ProjectFields.LAND_MODE));
        rules.add(rule("little_for_land", Topic.HINTS, Severity.HINT, (project, around) -> {
            Money total = project.get(ProjectFields.TOTAL_INVESTMENT);
            return total != null && total.compareTo(FOR_LAND_OF_ITS_OWN) < 0
                    && NEW_LAND.equals(project.get(ProjectFields.LAND_MODE)) ? Said.of(total) : null;
        }, ProjectFields.LAND_MODE, ProjectFields.TOTAL_INVESTMENT));
        rules.add(rule("intensity", Topic.HINTS, Severity.HINT, (project, around) -> {
            Money fixed = project.get(ProjectFields.FIXED_INVESTMENT);
            return below(LEAST_INTENSITY, fixed != null ? fixed : project.get(ProjectFields.TOTAL_INVESTMENT),
                    project.get(ProjectFields.LAND));
        }, ProjectFields.LAND, ProjectFields.FIXED_INVESTMENT, ProjectFields.TOTAL_INVESTMENT));
        rules.add(rule("tax_per_mu", Topic.HINTS, Severity.HINT, (project, around) ->
                below(LEAST_TAX, project.get(ProjectFields.EXPECTED_TAX), project.get(ProjectFields.LAND)),
                ProjectFields.EXPECTED_TAX, ProjectFields.LAND));
        return rules;
    }

    private static Rule rule(String key, Topic topic, Severity severity, Test test, Field<?>... fields) {
        return new Rule(key, topic, severity, EntityKind.PROJECT, List.of(fields), test);
    }

    private static boolean isZero(Money money) {
        return money != null && money.yuan() == 0;
    }

    /** False for a total investment of 100 亿元 or more, or of less than 100 万元, which is asked about (domain §2.3). */
    static boolean isOrdinary(Money total) {
        return total.compareTo(HUGE) < 0 && total.compareTo(TINY) >= 0;
    }

    private static Said unit(Entity project, Field<Money> field, Surroundings around) {
        Money amount = project.get(field);
        Money meant = UnitSlip.meant(project, field, around);
        if (meant != null) {
            return Said.of(field, amount, meant).withMessage("slip").withFix(new Fix(field, meant));
        }
        boolean ordinary = field != ProjectFields.TOTAL_INVESTMENT || amount == null || amount.yuan() == 0
                || isOrdinary(amount);
        return ordinary ? null : Said.of(amount).withMessage(amount.compareTo(HUGE) >= 0 ? "huge" : "tiny");
    }

    private static Rule part(String key, Field<Money> part) {
        return rule(key, Topic.AMOUNTS, Severity.ERROR, (project, around) -> {
            Money amount = project.get(part);
            Money total = project.get(ProjectFields.TOTAL_INVESTMENT);
            boolean exceeds = amount != null && total != null && total.yuan() > 0 && exceeds(amount, total);
            Money meant = exceeds ? UnitSlip.meant(project, part, around) : null;
            return !exceeds ? null : Said.of(part, amount, total).withFix(meant == null ? null : new Fix(part, meant));
        }, part, ProjectFields.TOTAL_INVESTMENT);
    }

    // "At least 20" may be more than its part; "about 20" is taken to be right to a tenth.
    private static boolean exceeds(Money part, Money whole) {
        if (whole.qualifier() == Qualifier.AT_LEAST) {
            return false;
        }
        boolean about = part.qualifier() == Qualifier.ABOUT || whole.qualifier() == Qualifier.ABOUT;
        return part.amount().compareTo(about ? whole.amount().multiply(ABOUT) : whole.amount()) > 0;
    }

    private static Said arrived(Entity entity, Surroundings around) {
        var project = (Project) entity;
        Money capital = project.contractCapital();
        Money arrived = around.arrived(project);
        return capital != null && arrived.yuan() > 0 && exceeds(arrived, capital)
                ? Said.of(arrived, capital).withBeside(Long.toString(arrived.yuan())) : null;
    }

    private static Said below(BigDecimal least, Money money, Area land) {
        if (money == null || land == null || land.hundredthsOfMu() == 0) {
            return null;
        }
        BigDecimal perMu = money.in(Money.WAN).divide(land.mu(), 1, RoundingMode.HALF_UP);
        return money.in(Money.WAN).compareTo(least.multiply(land.mu())) < 0 ? Said.of(Money.of(perMu, Money.WAN), Money.of(least, Money.WAN)) : null;
    }
}
