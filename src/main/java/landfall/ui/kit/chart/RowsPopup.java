package landfall.ui.kit.chart;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Project;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The rows behind a figure over the window: what counts, what is left out and why, and the figure as their total. */
public final class RowsPopup {
    private static final double WIDTH = 800;

    private final PlaceContext context;
    private final PopupSheet sheet;
    private final PopupList list;
    private final Label total = new Label();
    private final Label summary = ChartStyle.PROJECT_LIST_NOTE.on(new Label());
    private Runnable close = () -> { };
    private List<PopupLine> shown;

    private RowsPopup(PlaceContext context, PopupSheet sheet) {
        this.context = context;
        this.sheet = sheet;
        this.list = new PopupList(this::go, () -> close.run());
        this.shown = sheet.counted();
    }

    /** Opens the rows over the window. */
    public static void show(PlaceContext context, PopupSheet sheet) {
        new RowsPopup(context, sheet).open();
    }

    private void open() {
        Texts texts = context.texts();
        var head = Style.DIALOG_HEAD.on(new HBox(Controls.label(sheet.title(), Style.DIALOG_TITLE), Controls.spacer(),
                Controls.icon(Feather.X, texts.of("chart.list.close"), () -> close.run())));
        var body = Style.DIALOG_BODY.on(new VBox(8));
        if (!sheet.definition().isEmpty()) {
            body.getChildren().add(wrapped(ChartStyle.PROJECT_LIST_NOTE.on(new Label(sheet.definition()))));
        }
        if (sheet.leftOut() != null) {
            var parts = new Segmented<Boolean>(this::choose)
                    .add(true, texts.of("chart.list.counted", context.formats().integer(sheet.counted().size())), null)
                    .add(false, texts.of("chart.list.left_out"), null).choose(true);
            parts.setId("chart-list-parts");
            var row = new HBox(10, parts, summary);
            row.setAlignment(Pos.CENTER_LEFT);
            body.getChildren().add(row);
        }
        summary.setMinWidth(0);
        list.fit(sheet.counted().size());
        list.setPlaceholder(Controls.label(texts.of("chart.list.empty"), Style.MUTED));
        body.getChildren().add(list);
        Style.BOLD.on(total).setText(sheet.total());
        total.setId("chart-list-total");
        total.setMinWidth(0);
        var foot = Style.DIALOG_FOOT.on(new HBox(total, Controls.spacer(),
                Controls.button(Feather.LIST, texts.of("chart.list.ledger"), this::goToLedger)));
        var dialog = new VBox(head, body, foot);
        dialog.setPrefWidth(WIDTH);
        close = context.navigator().dialog(dialog);
        list.show(shown);
        list.requestFocus();
    }

    private static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void choose(boolean counted) {
        if (counted) {
            show("", sheet.total(), sheet.counted());
        } else {
            context.background().runAside(sheet.leftOut()::get).onSuccess(left -> show(left.summary(),
                    context.texts().of("chart.list.left_out.total",
                            context.formats().integer(left.lines().size())), left.lines()));
        }
    }

    private void show(String words, String sum, List<PopupLine> lines) {
        summary.setText(words);
        summary.setTooltip(words.isEmpty() ? null : Controls.explanation(words));
        total.setText(sum);
        shown = lines;
        list.fit(Math.max(lines.size(), sheet.counted().size()));
        list.show(lines);
        list.requestFocus();
    }

    private void go(Project project) {
        close.run();
        context.navigator().go(new Route.Dossier(project.id()));
    }

    private void goToLedger() {
        close.run();
        context.navigator().go(new Route.Ledger(sheet.title(), shown.stream().map(PopupLine::project)
                .filter(Objects::nonNull).map(Project::id).distinct().toList()));
    }
}
