package landfall.ui.enterprise;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.VisitFields;
import landfall.text.Texts;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.items.ItemPanel;
import landfall.ui.kit.items.VisitLines;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The sheet of an enterprise, in a dialog: its fields, its contacts, and its projects, each of which opens. */
public final class EnterprisePlace implements Place {
    private static final double WIDTH = 720;
    private static final double MOST_HEIGHT = 640;

    private final PlaceContext context;
    private final Texts texts;
    private final Label title = Style.DIALOG_TITLE.on(new Label());
    private final ItemPanel contacts;
    private final ProjectLinks projects;
    private final VisitLines visits;
    private final Label visitsHead;
    private final VBox facts = new VBox();
    private final VBox sheet;
    private final StackPane root = new StackPane();
    private final Map<String, EnterpriseFacts> kept = new HashMap<>();
    private Pipeline pipeline = Pipeline.EMPTY;
    private String id;

    public EnterprisePlace(PlaceContext context) {
        this.context = context;
        texts = context.texts();
        contacts = new ItemPanel(context, EntityKind.CONTACT, this::instead);
        projects = new ProjectLinks(context);
        visits = new VisitLines(context, VisitFields.ENTERPRISE);
        visitsHead = Style.BOLD.on(new Label(texts.of(EntityKind.VISIT.severalKey())));
        title.setMinWidth(0);
        var head = Style.DIALOG_HEAD.on(new HBox(8, Icons.of(Feather.BRIEFCASE), title, Controls.spacer(),
                Controls.icon(Feather.X, texts.of("enterprise.close"), context.navigator()::closeDialog)));
        var scroll = new ScrollPane(Style.DIALOG_BODY.on(new VBox(16, facts, contacts, projects,
                new VBox(2, visitsHead, visits))));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        sheet = new VBox(head, scroll);
        root.getChildren().setAll(sheet);
        root.setPrefSize(WIDTH, MOST_HEIGHT);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() && kept.containsKey(id)) {
                event.consume();
                kept.get(id).save();
            }
        });
    }

    // A form of a contact takes the place of the sheet and gives it back.
    private Runnable instead(Region form) {
        root.getChildren().setAll(form);
        return () -> {
            root.getChildren().setAll(sheet);
            contacts.requestFocus();
        };
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Enterprise enterprise) {
            id = enterprise.enterpriseId();
            root.getChildren().setAll(sheet); // a form of another one's contact may have been left there
            kept.computeIfPresent(id, (one, form) -> form.isTouched() ? form : null);
            refresh();
        }
    }

    @Override
    public void show(Pipeline now) {
        pipeline = now;
        refresh();
    }

    private void refresh() {
        Enterprise enterprise = pipeline.enterprise(id);
        if (enterprise == null) {
            root.getChildren().setAll(new EmptyState(Feather.TRASH_2, texts.of("enterprise.gone"), ""));
            return;
        }
        if (root.getChildren().getFirst() instanceof EmptyState) {
            root.getChildren().setAll(sheet);
        }
        title.setText(enterprise.name());
        EnterpriseFacts form = kept.get(id);
        if (form == null || !form.isTouched()) {
            form = new EnterpriseFacts(context, enterprise, () -> {
                kept.remove(enterprise.id());
                refresh();
            });
            kept.put(id, form);
        }
        facts.getChildren().setAll(form);
        contacts.show(enterprise, pipeline);
        projects.show(enterprise, pipeline);
        visitsHead.setVisible(visits.show(id, pipeline) > 0);
        visitsHead.setManaged(visitsHead.isVisible());
    }
}
