package landfall.exchange.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.ProjectFields;
import landfall.domain.value.Money;
import landfall.exchange.table.MappedColumn.Trust;
import landfall.exchange.table.MappedColumn.UnitSource;
import landfall.exchange.words.DateWords;
import landfall.exchange.words.FieldWords;
import landfall.exchange.words.StageWords;
import landfall.exchange.words.UnitWords;
import landfall.exchange.words.Words;
import landfall.sheet.table.Row;
import landfall.sheet.table.Table;
import landfall.text.AreaUnit;

/** Proposes which column goes into which field, from the words of the header and from what stands below. */
public final class ColumnMatcher {
    private static final int LOOKED_AT = 120;
    private static final int MOST_SAMPLES = 60;

    private static final Pattern COMPANY_WORDS = Pattern.compile("(?i)企业名称|公司|单位|业主|法人|company");

    private record Proposal(int column, Field<?> field, int score) {
    }

    private final Header header;
    private final List<Sample> samples = new ArrayList<>();

    private ColumnMatcher(Header header) {
        this.header = header;
        List<Row> rows = header.rows().stream().filter(row -> !RowText.isTotal(row)).limit(LOOKED_AT).toList();
        for (Column column : header.columns()) {
            List<String> shown = rows.stream().map(row -> row.cell(column.index())).filter(cell -> !cell.isBlank())
                    .limit(MOST_SAMPLES).map(cell -> Words.tidy(cell.shown())).toList();
            samples.add(new Sample(shown));
        }
    }

    /** The proposed mapping; the sheets of notes may name the units. */
    public static Mapping match(Header header, List<Table> notes) {
        var matcher = new ColumnMatcher(header);
        return matcher.withUnits(matcher.fields(), SheetUnits.of(header, notes));
    }

    private List<MappedColumn> fields() {
        var proposals = new ArrayList<Proposal>();
        for (int i = 0; i < samples.size(); i++) {
            proposals.addAll(proposals(i));
        }
        // The best words first; among equals the column further left.
        proposals.sort(Comparator.comparingInt((Proposal proposal) -> -proposal.score())
                .thenComparingInt(Proposal::column));
        var chosen = new Proposal[samples.size()];
        Set<Field<?>> taken = new HashSet<>();
        for (Proposal proposal : proposals) {
            if (chosen[proposal.column()] == null && !taken.contains(proposal.field())) {
                chosen[proposal.column()] = proposal;
                taken.add(proposal.field());
            }
        }
        if (!taken.contains(ProjectFields.NAME)) {
            nameByWeakWord(chosen);
        }
        return IntStream.range(0, chosen.length).filter(this::isWorthShowing)
                .mapToObj(i -> column(i, chosen[i])).toList();
    }

    // 项目单位 names the investor beside a project's name, and the project where no other column does.
    private void nameByWeakWord(Proposal[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (FieldWords.isWeakName(header.columns().get(i).label())) {
                chosen[i] = new Proposal(i, ProjectFields.NAME, 60);
                return;
            }
        }
    }

    private boolean isWorthShowing(int i) {
        return !header.columns().get(i).label().isEmpty() || !samples.get(i).isEmpty();
    }

    private MappedColumn column(int i, Proposal chosen) {
        Column column = header.columns().get(i);
        boolean ordinal = chosen == null && (FieldWords.isOrdinal(column.label())
                || column.label().contains("编号") && samples.get(i).countsUp());
        Trust trust = chosen == null ? ordinal ? Trust.SURE : Trust.UNKNOWN
                : chosen.score() >= 90 ? Trust.SURE : Trust.LIKELY;
        return new MappedColumn(column, chosen == null ? null : chosen.field(), chosen == null && !ordinal, trust,
                Money.WAN, AreaUnit.MU, UnitSource.NONE, samples.get(i).shown());
    }

    private List<Proposal> proposals(int i) {
        Column column = header.columns().get(i);
        Sample sample = samples.get(i);
        var found = new ArrayList<Proposal>();
        if (column.label().isEmpty() || FieldWords.isOrdinal(column.label())) {
            return found;
        }
        Field<?> whole = FieldWords.whole(column.label());
        if (UnitWords.isForeign(column.header() + column.unit())) {
            boolean dollars = whole != null && whole.type().shape() == Shape.DOLLARS;
            propose(found, i, dollars ? whole : null, 100);
            return found;
        }
        boolean plainDate = whole != null && whole.type().shape() == Shape.DATE && column.group().isEmpty();
        Field<?> date = plainDate ? whole : DateWords.field(column.group(), column.label(), sample.isMostlyDates());
        if (date != null && !sample.isNeverDate()) {
            found.add(new Proposal(i, date, 105));
        }
        Field<?> both = column.group().isEmpty() ? null : FieldWords.whole(column.group() + column.label());
        propose(found, i, both, 110);
        propose(found, i, whole, FieldWords.isWeakName(column.label()) ? 91 : 100);
        propose(found, i, FieldWords.part(column.label()), 60);
        if (!column.group().isEmpty() && Words.flat(column.label()).matches("金额|数额|面积|名称|数量|额度")) {
            propose(found, i, FieldWords.whole(column.group()), 80);
        }
        return found;
    }

    private void propose(List<Proposal> found, int i, Field<?> field, int score) {
        Sample sample = samples.get(i);
        if (field == null || field == ProjectFields.CODE && sample.countsUp() && sample.isNumbers()
                || field.type().shape() == Shape.DATE && score < 100) {
            return;
        }
        if (field == ProjectFields.PROGRESS_NOTE && sample.isMostly(text -> text.length() <= 6
                && StageWords.standing(text).isPresent())) {
            found.add(new Proposal(i, ProjectFields.STAGE, score - 15));
        }
        if (field == ProjectFields.CAPITAL_ORIGIN && !sample.isMostly(text ->
                text.matches("境外|港澳台.*|境内省外|省内市外|市内区外|区内|内资|外资|省外|市外|国外"))) {
            found.add(new Proposal(i, ProjectFields.ORIGIN_PLACE, score - 20));
        }
        if (field == ProjectFields.INVESTOR && COMPANY_WORDS.matcher(header.columns().get(i).label()).find()) {
            // A second column of companies is the one that the project founded.
            found.add(new Proposal(i, ProjectFields.COMPANY, score - 60));
        }
        boolean fits = sample.fits(field.type().shape());
        if (fits || score >= 100) {
            // Words that fit beat words that are merely right: 投资额 over figures, not over prose.
            found.add(new Proposal(i, field, fits ? score : score - 8));
        }
    }

    private Mapping withUnits(List<MappedColumn> columns, SheetUnits units) {
        var next = new ArrayList<MappedColumn>();
        boolean unitBeside = UnitColumn.among(columns).isPresent();
        for (MappedColumn column : columns) {
            next.add(column.isMoney() && unitBeside ? column.in(Money.WAN, AreaUnit.MU, UnitSource.CELLS)
                    : column.isMoney() ? Units.ofMoney(column, units)
                    : column.isArea() ? Units.ofArea(column, units) : column);
        }
        return Units.guessed(new Mapping(next));
    }
}
