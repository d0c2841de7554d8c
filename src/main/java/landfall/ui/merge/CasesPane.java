package landfall.ui.merge;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.ui.kit.EmptyState;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Style;
import landfall.ui.merge.conflict.Case;
import landfall.ui.merge.conflict.CaseCard;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import org.kordamp.ikonli.feather.Feather;

/** The cards in the middle: one for each conflict, then what came in without a question. */
final class CasesPane extends ScrollPane {
    private final PlaceContext context;
    private final MergeWords words;
    private final MergeActions actions;
    private final VBox content = MergeStyle.MERGE_CARDS.on(new VBox(12));
    private Map<Cell, CaseCard> cards = new HashMap<>();
    private BroughtCard created;
    private BroughtCard changed;
    private MergeState.Found shown;
    private boolean wasHere;
    private CaseCard current;

    CasesPane(PlaceContext context, MergeWords words, MergeActions actions) {
        this.context = context;
        this.words = words;
        this.actions = actions;
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("merge-cases");
        Style.CANVAS.on(content);
        viewportBoundsProperty().addListener((property, before, seen) -> content.setMinHeight(seen.getHeight()));
    }

    void show(MergeState state, Pipeline pipeline) {
        var next = new HashMap<Cell, CaseCard>();
        content.getChildren().clear();
        current = null;
        boolean open = state.isSettling();
        for (int i = 0; i < state.cases().size(); i++) {
            Case which = state.cases().get(i);
            var look = new CaseCard.Look(which, i + 1, state.cases().size(), which.cell().equals(state.current()), open);
            CaseCard known = cards.get(which.cell());
            // What is typed in a card stays while others change.
            boolean same = known != null && known.look().equals(look) && !which.settled();
            CaseCard card = same ? known : new CaseCard(look, context, words, actions, pipeline);
            next.put(which.cell(), card);
            content.getChildren().add(card);
            current = look.current() ? card : current;
        }
        cards = next;
        if (state.found() != null) {
            brought(state, open);
        } else if (state.cases().isEmpty()) {
            content.getChildren().add(new EmptyState(Feather.CHECK_CIRCLE, context.texts().of("merge.none"), ""));
        }
        if (current != null) {
            reveal(current);
        }
    }

    private void brought(MergeState state, boolean here) {
        boolean unfolded = state.cases().isEmpty();
        if (shown == null || shown.brought() != state.found().brought() || wasHere != here) {
            created = BroughtCard.created(state.found().brought(), words, actions, unfolded, here);
            changed = BroughtCard.changed(state.found().brought(), words, actions, unfolded, here);
            shown = state.found();
            wasHere = here;
        }
        if (state.found().brought().count() > 0) {
            content.getChildren().add(created);
        }
        if (!state.found().brought().changed().isEmpty()) {
            content.getChildren().add(changed);
        }
    }

    /** Takes the keys that settle: numbers pick, Enter settles and goes on. */
    void pressed(KeyEvent event) {
        if (current == null || !current.look().open()) {
            return;
        }
        if (current.confirmsBy(event)) {
            event.consume();
            current.confirm();
        } else if (!(event.getTarget() instanceof TextInputControl) && !event.isShortcutDown() && !event.isAltDown()
                && event.getCode().isDigitKey()) {
            event.consume();
            String key = event.getCode().getName(); // 2, or Numpad 2
            current.pick(Character.digit(key.charAt(key.length() - 1), 10));
        }
    }

    /** Lets the present card be confirmed again after it could not be recorded. */
    void again() {
        if (current != null) {
            current.again();
        }
    }

    // Brings a card into sight.
    private void reveal(Node card) {
        applyCss();
        layout();
        Bounds at = card.getBoundsInParent();
        double seen = getViewportBounds().getHeight();
        double hidden = content.getHeight() - seen;
        if (hidden > 0) {
            double top = getVvalue() * hidden;
            if (at.getMinY() < top || at.getMaxY() > top + seen) {
                setVvalue(Math.clamp((at.getMinY() - 12) / hidden, 0, 1));
            }
        }
    }
}
