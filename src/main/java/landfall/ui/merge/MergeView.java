package landfall.ui.merge;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import landfall.domain.Pipeline;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Toolbar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Theme;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import org.kordamp.ikonli.feather.Feather;

/** The place where laptops meet, as the state says. */
final class MergeView extends BorderPane {
    private static final double LEFT = 300;
    private static final double RIGHT = 288;
    private static final double NARROW = 1240;
    private static final double NARROW_LEFT = 240;
    private static final double NARROW_RIGHT = 256;

    private final MergeWords words;
    private final MergeSteps steps;
    private final ChoosePane choose;
    private final SideList side;
    private final CasesPane cases;
    private final AfterPanel after;
    private final PlaceContext context;
    private final Button print;
    private final Button save;

    MergeView(PlaceContext context, MergeActions actions) {
        this.context = context;
        Texts texts = context.texts();
        MergeStyle.MERGE.on(this);
        words = new MergeWords(texts, context.formats(), context.workspace().author().laptop());
        steps = new MergeSteps(texts);
        choose = new ChoosePane(texts, actions);
        side = new SideList(words, actions);
        cases = new CasesPane(context, words, actions);
        after = new AfterPanel(words, actions);
        print = Controls.button(Feather.PRINTER, texts.of("merge.print"), actions::print);
        print.setId("merge-print");
        save = Controls.icon(Feather.FILE, texts.of("reports.save.pdf"), actions::save);
        save.setId("merge-save");
        var leave = Controls.quiet(texts.of("merge.leave"), actions::leave);
        leave.setGraphic(Icons.of(Feather.X));
        print.managedProperty().bind(print.visibleProperty());
        save.managedProperty().bind(save.visibleProperty());
        setTop(new Toolbar(context, texts.of("merge.title")).with(steps, Controls.spacer()).withLanguages()
                .with(save, print, leave));
        widthProperty().addListener((property, before, width) -> size(width.doubleValue()));
        size(NARROW);
        addEventHandler(KeyEvent.KEY_PRESSED, cases::pressed);
        Theme.addSheet(this, MergeView.class, "merge.css");
    }

    private void size(double width) {
        double left = width < NARROW ? NARROW_LEFT : LEFT;
        double right = width < NARROW ? NARROW_RIGHT : RIGHT;
        side.setMinWidth(left);
        side.setPrefWidth(left);
        after.setMinWidth(right);
        after.setPrefWidth(right);
        after.setMaxWidth(right);
    }

    /** @param standing how many conflicts wait from before */
    void show(MergeState state, Pipeline pipeline, int standing) {
        words.show(state.found() != null && !state.isSettling()
                ? context.navigator().shown(state.found().after()) : pipeline);
        steps.show(state.step(), state.isSettling() && state.open() == 0);
        print.setVisible(state.merge() != null);
        save.setVisible(state.merge() != null);
        if (state.step() == MergeStep.READ || state.busy()) {
            choose.show(state, standing);
            setCenter(choose);
            setLeft(null);
            setRight(null);
            return;
        }
        side.show(state);
        cases.show(state, pipeline);
        after.show(state, pipeline);
        setLeft(side);
        setCenter(cases);
        setRight(after);
    }

    void progress(double part) {
        choose.progress(part);
    }

    /** Lets the present conflict be confirmed again after it could not be recorded. */
    void again() {
        cases.again();
    }

    /** Puts the focus where the user goes on. */
    void focusFirst() {
        if (!choose.focusPassphrase()) {
            requestFocus();
        }
    }
}
