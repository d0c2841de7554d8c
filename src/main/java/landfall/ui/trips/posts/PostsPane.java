package landfall.ui.trips.posts;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.VisitFields;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.items.ItemPanel;
import landfall.ui.kit.items.VisitLines;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;

/** All outposts or all squads, and of the chosen one the weekly reports, the missing weeks and the visits. */
public final class PostsPane extends ScrollPane {
    private final PlaceContext context;
    private final EntityKind kind;
    private final ItemPanel posts;
    private final ItemPanel reports;
    private final MissingWeeks missing;
    private final Label title = Style.TEXT_LG.on(new Label());
    private final Label visitsHead = Style.BOLD.on(new Label());
    private final VisitLines visits;
    private final VBox chosenPart;
    private Pipeline pipeline = Pipeline.EMPTY;
    private String chosen;
    private boolean filling;

    /** @param kind outposts or squads */
    public PostsPane(PlaceContext context, EntityKind kind) {
        this.context = context;
        this.kind = kind;
        Texts texts = context.texts();
        posts = new ItemPanel(context, kind, context.navigator()::dialog).onChosen(this::choose);
        reports = new ItemPanel(context, EntityKind.WEEKLY_REPORT, context.navigator()::dialog);
        missing = new MissingWeeks(context, reports.editor());
        visits = new VisitLines(context, kind == EntityKind.OUTPOST ? VisitFields.OUTPOST : VisitFields.SQUAD);
        Style.BOLD.on(title);
        var note = Controls.label(texts.of("trips.posts.note"), Style.TEXT_SM, Style.MUTED);
        note.setWrapText(true);
        chosenPart = new VBox(12, title, missing, reports, visitsHead, visits);
        setContent(PostsStyle.POSTS.on(new VBox(posts, note, chosenPart)));
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        PostsStyle.POSTS_PANE.on(this);
        setId("trips-posts-" + kind.key());
        Theme.addSheet(this, PostsPane.class, "posts.css");
    }

    /** Shows the bureau as it stands. */
    public void show(Pipeline now) {
        pipeline = now;
        filling = true;
        posts.show(null, now);
        if (!(now.entity(kind, chosen) instanceof Item)) {
            chosen = now.items(kind).isEmpty() ? null : now.items(kind).getFirst().id();
        }
        if (now.entity(kind, chosen) instanceof Item post) {
            posts.choose(post);
        }
        filling = false;
        fill();
    }

    private void choose(Item post) {
        if (!filling && post != null && !Objects.equals(chosen, post.id())) {
            chosen = post.id();
            fill();
        }
    }

    private void fill() {
        Item post = pipeline.entity(kind, chosen) instanceof Item known ? known : null;
        chosenPart.setVisible(post != null);
        chosenPart.setManaged(post != null);
        if (post != null) {
            title.setText(post.name());
            reports.show(post, pipeline);
            missing.show(post, pipeline);
            int made = visits.show(post.name(), pipeline);
            visitsHead.setText(context.texts().of("trips.posts.visits", context.formats().integer(made)));
        }
    }
}
