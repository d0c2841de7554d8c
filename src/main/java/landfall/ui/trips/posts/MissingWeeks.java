package landfall.ui.trips.posts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.WeeklyReportFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.trip.WeeklyReports;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.items.ItemEditor;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The weeks of which an outpost or a squad has no report; each opens the form for it. */
final class MissingWeeks extends FlowPane {
    private static final int MOST = 10;

    private final PlaceContext context;
    private final ItemEditor editor;

    MissingWeeks(PlaceContext context, ItemEditor editor) {
        super(8, 4);
        this.context = context;
        this.editor = editor;
        setId("trips-posts-missing");
    }

    void show(Item post, Pipeline pipeline) {
        Texts texts = context.texts();
        List<LocalDate> weeks = WeeklyReports.missing(post, pipeline.itemsOf(EntityKind.WEEKLY_REPORT, post.id()),
                context.today().get());
        getChildren().clear();
        if (weeks.isEmpty()) {
            getChildren().add(Chip.ok(Feather.CHECK, texts.of("trips.posts.complete")));
            return;
        }
        getChildren().add(Chip.warn(Feather.CLOCK, texts.of("trips.posts.missing",
                context.formats().integer(weeks.size()))));
        weeks.stream().limit(MOST).map(this::week).forEach(getChildren()::add);
        if (weeks.size() > MOST) {
            getChildren().add(Controls.label(texts.of("trips.posts.more",
                    context.formats().integer(weeks.size() - MOST)), Style.TEXT_SM, Style.MUTED));
        }
    }

    private Button week(LocalDate monday) {
        return Style.TEXT_SM.on(Controls.link(context.texts().of("trips.days",
                context.formats().shortDate(DayOrMonth.of(monday)),
                context.formats().shortDate(DayOrMonth.of(monday.plusDays(6)))),
                () -> editor.addFor(monday, Map.of(WeeklyReportFields.WEEK, DayOrMonth.of(monday)))));
    }
}
