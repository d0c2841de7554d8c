package landfall.ui.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import landfall.domain.Pipeline;
import landfall.journal.Cell;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.Case;
import landfall.ui.merge.conflict.CaseCard;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import landfall.ui.merge.conflict.Sight;
import org.kordamp.ikonli.feather.Feather;

/**
 * The cards in the middle: one for each conflict, then what came in without a question. Only the cards of one page
 * exist, and a card is made anew only when it looks different, so that of hundreds none takes longer than of three.
 */
final class CasesPane extends BorderPane {
    static final int PAGE = 10;

    private final PlaceContext context;
    private final MergeWords words;
    private final MergeActions actions;
    private final VBox content = MergeStyle.MERGE_CARDS.on(new VBox(12));
    private final ScrollPane scroll = new ScrollPane(content);
    private final PageBar bar;
    private MergeState state = MergeState.START;
    private Pipeline pipeline = Pipeline.EMPTY;
    private Map<Cell, CaseCard> cards = new HashMap<>();
    private BroughtCard created;
    private BroughtCard changed;
    private MergeState.Found shown;
    private boolean wasHere;
    private CaseCard current;
    private int page;

    CasesPane(PlaceContext context, MergeWords words, MergeActions actions) {
        this.context = context;
        this.words = words;
        this.actions = actions;
        bar = new PageBar(words, this::turn);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setId("merge-cases");
        Style.CANVAS.on(content);
        scroll.viewportBoundsProperty().addListener((property, before, seen) -> content.setMinHeight(seen.getHeight()));
        setCenter(scroll);
    }

    void show(MergeState next, Pipeline now) {
        state = next;
        pipeline = now;
        int at = next.index();
        int last = Math.max(0, (next.cases().size() - 1) / PAGE);
        draw(at >= 0 ? at / PAGE : Math.min(page, last));
    }

    private void draw(int wanted) {
        boolean turned = page != wanted;
        page = wanted;
        int from = page * PAGE;
        int to = Math.min(from + PAGE, state.cases().size());
        var next = new HashMap<Cell, CaseCard>();
        var nodes = new ArrayList<Node>();
        current = null;
        for (int i = from; i < to; i++) {
            CaseCard card = card(i);
            next.put(state.cases().get(i).cell(), card);
            nodes.add(card);
            current = card.look().current() ? card : current;
        }
        cards = next;
        if (state.found() != null) {
            brought(nodes);
        } else if (state.cases().isEmpty()) {
            nodes.add(new EmptyState(Feather.CHECK_CIRCLE, context.texts().of("merge.none"), ""));
        }
        fill(nodes);
        bar.show(from, to, state);
        setTop(state.cases().size() > PAGE ? bar : null);
        if (current != null) {
            Sight.bring(current, scroll);
        } else if (turned) {
            scroll.setVvalue(0);
        }
    }

    // What is typed in a card stays while others change.
    private CaseCard card(int index) {
        Case which = state.cases().get(index);
        var look = new CaseCard.Look(which, index + 1, state.cases().size(), which.cell().equals(state.current()),
                state.isSettling(), which.outcome(pipeline));
        CaseCard known = cards.get(which.cell());
        return known != null && known.look().equals(look) ? known
                : new CaseCard(look, context, words, actions, pipeline);
    }

    // What stays is left in the window, for it would be styled and laid out again.
    private void fill(List<Node> nodes) {
        ObservableList<Node> there = content.getChildren();
        boolean inPlace = there.size() == nodes.size();
        for (int i = 0; i < nodes.size() && inPlace; i++) {
            inPlace = there.get(i) == nodes.get(i) || !there.contains(nodes.get(i));
        }
        if (!inPlace) {
            there.setAll(nodes);
            return;
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (there.get(i) != nodes.get(i)) {
                there.set(i, nodes.get(i));
            }
        }
    }

    private void brought(List<Node> nodes) {
        boolean unfolded = state.cases().isEmpty();
        boolean here = state.isSettling();
        if (shown == null || shown.brought() != state.found().brought() || wasHere != here) {
            created = BroughtCard.created(state.found().brought(), words, actions, unfolded, here);
            changed = BroughtCard.changed(state.found().brought(), words, actions, unfolded, here);
            shown = state.found();
            wasHere = here;
        }
        if (state.found().brought().count() > 0) {
            nodes.add(created);
        }
        if (!state.found().brought().changed().isEmpty()) {
            nodes.add(changed);
        }
    }

    // Another page; what is open there is what is settled next.
    private void turn(int by) {
        int wanted = page + by;
        List<Case> there = state.cases().subList(wanted * PAGE, Math.min((wanted + 1) * PAGE, state.cases().size()));
        Case open = there.stream().filter(one -> !one.settled()).findFirst().orElse(null);
        if (state.isSettling() && open != null) {
            actions.choose(open);
        } else {
            draw(wanted);
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
}
