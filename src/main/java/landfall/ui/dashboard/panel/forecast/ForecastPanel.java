package landfall.ui.dashboard.panel.forecast;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.chart.AmountUnit;
import landfall.chart.months.ForecastChart;
import landfall.chart.months.MonthlyChart;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.insight.StageHistory;
import landfall.insight.Tally;
import landfall.insight.forecast.Band;
import landfall.insight.forecast.Forecast;
import landfall.insight.forecast.ForecastWords;
import landfall.insight.forecast.Goal;
import landfall.text.Texts;
import landfall.ui.dashboard.figures.DashboardFigures;
import landfall.ui.dashboard.panel.DashboardStyle;
import landfall.ui.dashboard.panel.Panel;
import landfall.ui.dashboard.panel.Section;
import landfall.ui.kit.Background;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.chart.ChartPane;
import landfall.ui.kit.chart.ProjectsPopup;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** What the year may still bring, with its bands, apart from all results; reckoned after them, in its own time. */
public final class ForecastPanel implements Section {
    private final PlaceContext context;
    private final ForecastWords words;
    private final Panel panel;
    private final ChartPane chart;
    private final Label sentence = DashboardStyle.DASH_FORECAST_SENTENCE.on(new Label());
    private final Label basis = DashboardStyle.DASH_PANEL_NOTE.on(new Label());
    private final HBox links = new HBox(16);
    private Goal goal = Goal.SIGNED;
    private boolean amounts;
    private DashboardFigures figures;
    private AmountUnit unit;
    private Forecast forecast;
    private Background.Job<Forecast> job;

    public ForecastPanel(PlaceContext context) {
        this.context = context;
        Texts texts = context.texts();
        words = new ForecastWords(texts);
        chart = new ChartPane(context);
        chart.setOnOpen(mark -> list(texts.of("dashboard.list.of", chart.picture().title(), mark.name()),
                mark.tally()));
        var goals = new Segmented<Goal>(chosen -> {
            goal = chosen;
            take();
        });
        for (Goal offered : Goal.values()) {
            goals.add(offered, texts.of("stage." + offered.stage().name()), null);
        }
        goals.choose(goal);
        var measures = new Segmented<Boolean>(chosen -> {
            amounts = chosen;
            refresh();
        }).add(false, texts.of("dashboard.forecast.count"), null).add(true, texts.of("dashboard.forecast.amount"), null)
                .choose(amounts);
        var how = DashboardStyle.DASH_PANEL_NOTE.on(new Label(texts.of("dashboard.forecast.how")));
        how.setGraphic(Icons.of(Feather.INFO));
        how.setTooltip(Controls.explanation(words.definition()));
        sentence.setTooltip(Controls.explanation(words.definition()));
        for (Label label : List.of(sentence, basis)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        var choices = new HBox(8, goals, measures, how);
        choices.setAlignment(Pos.CENTER_LEFT);
        links.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(chart, Priority.ALWAYS);
        panel = new Panel(texts.of("dashboard.forecast"), new VBox(6, choices, chart, sentence, basis, links))
                .withMenu(texts, chart::menu);
        panel.setId("dashboard-forecast");
    }

    @Override
    public Region node() {
        return panel;
    }

    @Override
    public void show(DashboardFigures taken, AmountUnit shown) {
        boolean another = taken != figures;
        figures = taken;
        unit = shown;
        if (another) {
            take();
        } else {
            refresh();
        }
    }

    private void take() {
        if (job != null) {
            job.cancel();
        }
        if (figures == null) {
            return;
        }
        DashboardFigures source = figures;
        LocalDate end = source.period().to();
        LocalDate day = end.isAfter(source.today()) ? source.today() : end;
        Goal asked = goal;
        job = context.background().runAside(() -> Forecast.of(source.pipeline(), day, asked)).onSuccess(made -> {
            forecast = made;
            refresh();
        });
    }

    private void refresh() {
        if (forecast == null) {
            return;
        }
        Texts texts = context.texts();
        Forecast shown = forecast;
        AmountUnit shownUnit = unit;
        boolean ofAmounts = amounts;
        chart.show(palette -> ForecastChart.of(shown, ofAmounts, List.of(), shownUnit, palette, texts));
        panel.note(texts.of("dashboard.forecast.note", context.formats().date(shown.today()),
                amounts ? unit.label() : texts.of("dashboard.unit.projects")));
        var present = Panel.entry(DashboardStyle.DASH_LEGEND_PRESENT,
                MonthlyChart.year(shown.course().year(), texts));
        var earlier = Panel.entry(DashboardStyle.DASH_LEGEND_EARLIER,
                MonthlyChart.year(shown.earlier().year(), texts));
        if (shown.isInsufficient()) {
            panel.legend(present, earlier);
        } else {
            panel.legend(present, Panel.entry(DashboardStyle.DASH_LEGEND_BAND_50, texts.of("chart.forecast.band50")),
                    Panel.entry(DashboardStyle.DASH_LEGEND_BAND_90, texts.of("chart.forecast.band90")), earlier);
        }
        Style.WARN_TEXT.on(sentence, shown.isInsufficient());
        sentence.setText(shown.isInsufficient() ? words.shortage(shown)
                : shown.isOver() ? texts.of("forecast.over") : said(shown));
        basis.setText(shown.isInsufficient() ? texts.of("forecast.not_a_result")
                : texts.of("forecast.sentences", words.basis(shown, amounts), texts.of("forecast.not_a_result")));
        links(shown);
    }

    private String said(Forecast shown) {
        Band band = amounts ? shown.amount() : shown.count();
        return context.texts().of("dashboard.forecast.sentence", context.texts().of("stage." + goal.stage().name()),
                written(band.median()), range(band.low90(), band.high90()), range(band.low50(), band.high50()),
                written(amounts ? shown.certain().total().yuan() : shown.certain().count()));
    }

    private String range(long low, long high) {
        return ForecastTexts.range(low, high, amounts, unit, context);
    }

    private String written(long value) {
        return ForecastTexts.written(value, amounts, unit, context);
    }

    private void links(Forecast shown) {
        Texts texts = context.texts();
        String stage = texts.of("stage." + shown.goal().stage().name());
        var certain = Controls.link(texts.of("dashboard.forecast.certain",
                context.formats().integer(shown.certain().count())),
                () -> list(texts.of("dashboard.forecast.certain.title", stage), shown.certain()));
        certain.setDisable(shown.certain().isEmpty());
        var expected = Controls.link(texts.of("dashboard.forecast.expected",
                context.formats().integer(shown.expectedFrom().count())),
                () -> list(texts.of("dashboard.forecast.expected.title", stage), shown.expectedFrom()));
        expected.setDisable(shown.expectedFrom().isEmpty());
        var past = Controls.link(texts.of("dashboard.forecast.back"),
                () -> new BackTestDialog(context, figures.pipeline(), shown, amounts, unit).open());
        past.setId("forecast-back-test");
        links.getChildren().setAll(certain, expected, Controls.spacer(), past);
    }

    private void list(String title, Tally tally) {
        ProjectsPopup.show(context, figures.pipeline(), title, words.definition(), tally.projects(), this::date);
    }

    // The date that counts, or since when a live project has stood where it stands.
    private DayOrMonth date(Project project) {
        return project.stage().hasReached(goal.stage()) ? project.enteredOn(goal.stage())
                : StageHistory.provenOn(project, project.stage());
    }
}
