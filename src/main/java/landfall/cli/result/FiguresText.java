package landfall.cli.result;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import landfall.cli.result.Stretch.Compared;
import landfall.cli.terminal.Console;
import landfall.cli.terminal.TextTable;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.insight.comparison.Growth;
import landfall.insight.comparison.Ranking;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.insight.indicator.Indicators;
import landfall.insight.indicator.row.Excluded;
import landfall.insight.indicator.row.Reason;
import landfall.insight.indicator.row.Row;
import landfall.insight.indicator.source.Basis;
import landfall.text.Texts;

/** Figures as people read them in the terminal. */
public final class FiguresText {
    private final Console console;
    private final Indicators indicators;
    private final Definitions definitions;

    public FiguresText(Console console, Indicators indicators, Definitions definitions) {
        this.console = console;
        this.indicators = indicators;
        this.definitions = definitions;
    }

    /** Whose figures these are, of which days, and on which basis. */
    public void title(Stretch stretch, Basis basis) {
        String title = texts().of("cli.figures.title", console.formats().period(stretch.period()),
                texts().of(basis.labelKey()));
        console.say((indicators.pipeline().bureau().name() + " " + title).strip());
    }

    /** One line for each indicator. */
    public void table(List<Compared> figures, Stretch stretch) {
        boolean hasBefore = stretch.before() != null;
        console.say("");
        var table = new TextTable(hasBefore ? "llrrrrr" : "llrrr");
        table.row(texts().of("cli.figures.code"), texts().of("cli.summary.indicator"),
                console.formats().period(stretch.period()), console.formats().period(stretch.yearBefore()),
                texts().of("cli.summary.growth"), hasBefore ? console.formats().period(stretch.before()) : "",
                texts().of("cli.figures.on_before"));
        for (Compared line : figures) {
            table.row(line.indicator().code(), name(line.indicator()), value(line.figure()), value(line.yearBefore()),
                    line.onYear().text(texts()), hasBefore ? value(line.before()) : "",
                    hasBefore ? onBefore(line.onBefore()) : "");
        }
        table.lines().forEach(console::say);
    }

    /** The parts of one figure, equal ones on the same rank. */
    public void ranking(Ranking ranking) {
        heading(name(ranking.indicator()) + " " + texts().of(ranking.grouping().labelKey()));
        if (ranking.rows().isEmpty()) {
            console.say(texts().of("cli.figures.nothing"));
            return;
        }
        var table = new TextTable("rlrrr").row(texts().of("cli.figures.rank"), "",
                console.formats().period(ranking.period()), texts().of("cli.summary.prior"),
                texts().of("cli.summary.growth"));
        for (Ranking.Line line : ranking.rows()) {
            table.row(line.rank() == 0 ? "" : console.formats().integer(line.rank()), ranking.grouping().words(line.label(), texts()),
                    value(line.present()), value(line.earlier()), line.growth().text(texts()));
        }
        table.lines().forEach(console::say);
    }

    /** What a figure counts, and what it leaves out with the reasons; what lies outside the period is only numbered. */
    public void rows(Compared line) {
        Figure figure = line.figure();
        heading(texts().of("cli.figures.counted", name(figure.indicator()), figure.rows().size()));
        var counted = new TextTable("lllrl");
        for (Row row : figure.rows()) {
            counted.row(code(row.project()), what(row.entity(), row.project()), date(row.date()),
                    figure.text(row, console.formats()), row.incomplete() ? texts().of("cli.figures.incomplete") : "");
        }
        counted.lines().forEach(console::say);
        List<Excluded> excluded = indicators.excluded(figure.indicator(), figure.period());
        heading(texts().of("cli.figures.left_out", name(figure.indicator()), excluded.size()));
        Map<Reason, Long> outside = excluded.stream().filter(one -> isOutside(one.reason())).collect(
                Collectors.groupingBy(Excluded::reason, () -> new EnumMap<>(Reason.class), Collectors.counting()));
        outside.forEach((reason, number) -> console.say(texts().of("cli.figures.outside",
                texts().of(reason.labelKey()), console.formats().integer(number))));
        var left = new TextTable("llll");
        for (Excluded one : excluded) {
            if (!isOutside(one.reason())) {
                left.row(code(one.project()), what(one.entity(), one.project()), date(one.date()),
                        texts().of(one.reason().labelKey()));
            }
        }
        left.lines().forEach(console::say);
    }

    /** By which rules the figures count, and which edition of them. */
    public void definitions(List<Indicator> asked) {
        heading(texts().of("cli.figures.definitions", definitions.version()));
        for (Indicator indicator : asked) {
            console.say(texts().of("cli.figures.definition", name(indicator), definitions.of(indicator, texts())));
        }
        definitions.general(texts()).forEach(console::say);
    }

    private String onBefore(Growth growth) {
        return growth.kind() == Growth.Kind.NO_BASE ? texts().of("cli.figures.none_before") : growth.text(texts());
    }

    private static boolean isOutside(Reason reason) {
        return reason == Reason.BEFORE || reason == Reason.AFTER;
    }

    private void heading(String words) {
        console.say("");
        console.say(words);
    }

    private String value(Figure figure) {
        String text = figure.text(console.formats());
        return figure.ninetieth() == null ? text : texts().of("cli.figures.ninetieth", text,
                console.formats().integer(figure.ninetieth().longValueExact()));
    }

    private String what(Entity entity, Project project) {
        String own = entity.name();
        if (project == null || entity.kind() == EntityKind.PROJECT) {
            return own;
        }
        String kind = texts().of(entity.kind().labelKey());
        return texts().of("cli.figures.of_project", project.name(), own.isEmpty() ? kind : kind + " " + own);
    }

    private static String code(Project project) {
        return project == null ? "" : project.code();
    }

    private String date(DayOrMonth date) {
        return date == null ? "" : date.toString();
    }

    private String name(Indicator indicator) {
        return texts().of(indicator.labelKey());
    }

    private Texts texts() {
        return console.texts();
    }
}
