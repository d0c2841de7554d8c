package landfall.ui.kit.join;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.journal.Draft;
import landfall.quality.join.JoinPlan;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;

/** Shows two records of one thing side by side: which stays, and whose value is taken where they differ. */
public final class JoinDialog extends VBox {
    private static final double WIDTH = 880;
    private static final double MOST_HEIGHT = 460;

    private final PlaceContext context;
    private final Texts texts;
    private final Pipeline pipeline;
    private final Entity one;
    private final Entity other;
    private final Consumer<Draft> joined;
    private final JoinGrid grid;
    private final Label moved = new Label();
    private JoinPlan plan;
    private Runnable close = () -> { };

    private JoinDialog(PlaceContext context, Pipeline pipeline, Entity one, Entity other, Consumer<Draft> joined) {
        this.context = context;
        this.texts = context.texts();
        this.pipeline = pipeline;
        this.one = one;
        this.other = other;
        this.joined = joined;
        grid = new JoinGrid(texts, context.formats(), pipeline);
        setPrefWidth(WIDTH);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setFocusTraversable(false);
        moved.setWrapText(true);
        moved.setMinHeight(Region.USE_PREF_SIZE);
        Style.FIELD_NOTE.on(moved);
        var join = Controls.primary(texts.of("quality.join.verb"), this::join);
        join.setId("join-verb");
        getChildren().addAll(
                Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("quality.join.title"), Style.DIALOG_TITLE))),
                Style.DIALOG_BODY.on(new VBox(heads(), scroll, moved)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("quality.join.cancel"), () -> close.run()), join)));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                join();
            }
        });
        Theme.addSheet(this, JoinDialog.class, "join.css");
        stay(one);
    }

    /**
     * Shows the two over the window.
     *
     * @param joined takes the edit that makes one of them
     */
    public static void open(PlaceContext context, Pipeline pipeline, Entity one, Entity other, Consumer<Draft> joined) {
        var dialog = new JoinDialog(context, pipeline, one, other, joined);
        dialog.close = context.navigator().dialog(dialog);
    }

    private HBox heads() {
        var group = new ToggleGroup();
        var label = new Label(texts.of("quality.join.stays"));
        Style.MUTED.on(label);
        label.setMinWidth(JoinGrid.LABEL);
        label.setMaxWidth(JoinGrid.LABEL);
        var heads = JoinStyle.JOIN_HEAD.on(new HBox(JoinGrid.GAP, label, head(one, group, "join-stays-one"),
                head(other, group, "join-stays-other")));
        heads.setAlignment(Pos.CENTER_LEFT);
        group.selectToggle(group.getToggles().getFirst());
        return heads;
    }

    private StackPane head(Entity entity, ToggleGroup group, String id) {
        String name = entity.name().isEmpty() ? texts.of("quality.unnamed") : entity.name();
        var head = Style.BOLD.on(new RadioButton(name));
        head.setId(id);
        head.setToggleGroup(group);
        head.setMinWidth(0);
        head.selectedProperty().addListener((property, before, now) -> { // an arrow key marks it without an action
            if (now && plan != null) {
                stay(entity);
            }
        });
        var half = new StackPane(head);
        half.setAlignment(Pos.CENTER_LEFT);
        half.setMinWidth(0);
        half.setPrefWidth(0);
        HBox.setHgrow(half, Priority.ALWAYS);
        return half;
    }

    private void stay(Entity stays) {
        plan = new JoinPlan(pipeline, stays, stays == one ? other : one);
        grid.show(plan, stays == one);
        Map<EntityKind, Integer> references = plan.references();
        moved.setText(references.isEmpty() ? texts.of("quality.join.alone") : texts.of("quality.join.moved",
                references.entrySet().stream().map(entry -> texts.of("quality.join.count",
                        context.formats().integer(entry.getValue()), texts.of(entry.getKey().labelKey())))
                        .collect(Collectors.joining(texts.of("reading.separator")))));
    }

    private void join() {
        Draft draft = plan.draft(grid.fromOther());
        close.run();
        joined.accept(draft);
    }
}
