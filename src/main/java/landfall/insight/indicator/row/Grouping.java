package landfall.insight.indicator.row;

import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.insight.trip.Led;
import landfall.text.Texts;

/** A property by which figures are split and ranked. */
public enum Grouping {
    CHAIN(ProjectFields.CHAIN),
    /** 项目类别. */
    INDUSTRY(ProjectFields.KIND),
    CHANNEL(ProjectFields.CHANNEL),
    /** The province, city or country as it was typed. */
    ORIGIN(ProjectFields.ORIGIN_PLACE),
    /** 主攻区域 (domain §3.8), by the place of origin. */
    REGION(ProjectFields.ORIGIN_PLACE) {
        @Override
        public String label(Project project) {
            return Region.of(project);
        }
    },
    UNIT(ProjectFields.OWNER_UNIT),
    OWNER(ProjectFields.OWNER),
    LEADER(ProjectFields.LEAD_LEADER),
    EVENT(ProjectFields.EVENT),
    PARK(ProjectFields.PARK),
    /** 投资规模 (domain §3.7), half-open bands of the total investment. */
    SIZE(ProjectFields.TOTAL_INVESTMENT) {
        @Override
        public String label(Project project) {
            return band(project.totalInvestment());
        }
    };

    private static final long[] FROM = {2_000 * Money.WAN, Money.YI, 10 * Money.YI, 50 * Money.YI, 100 * Money.YI};

    private final Field<?> field;

    Grouping(Field<?> field) {
        this.field = field;
    }

    /** The field that says it, or from which it is worked out. */
    public Field<?> field() {
        return field;
    }

    /** The key of the heading, such as 按产业链. */
    public String labelKey() {
        return "insight.by." + name();
    }

    /** The group as people read it. */
    public String words(String label, Texts texts) {
        return label.isEmpty() ? texts.of("insight.blank")
                : this == SIZE ? texts.of("insight.band." + label) : label;
    }

    /** The group of a project; empty when the property is not filled in. */
    public String label(Project project) {
        return project.get(field) instanceof String text ? text.strip() : "";
    }

    /** The group of a row; what belongs to no project has only that of whoever answers for it. */
    public String label(Row row) {
        return row.project() == null ? label(row.led()) : label(row.project());
    }

    private String label(Led led) {
        return switch (this) {
            case UNIT -> led.unit();
            case LEADER, OWNER -> led.leader();
            default -> "";
        };
    }

    private static String band(Money total) {
        if (total == null) {
            return "";
        }
        int band = 0;
        while (band < FROM.length && total.yuan() >= FROM[band]) {
            band++;
        }
        return Integer.toString(band);
    }
}
