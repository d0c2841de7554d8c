package landfall.ui.merge;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.ui.merge.conflict.MergeStyle;
import landfall.ui.merge.conflict.MergeWords;
import org.kordamp.ikonli.feather.Feather;

/** Above the cards of a page: which of the conflicts they are, and the way to the others. */
final class PageBar extends HBox {
    private final Texts texts;
    private final Formats formats;
    private final Label which = Controls.label("", Style.TEXT_SM, Style.MUTED);
    private final Button back;
    private final Button on;

    /** @param turn takes -1 for the page before and 1 for the one after */
    PageBar(MergeWords words, IntConsumer turn) {
        super(4);
        texts = words.texts();
        formats = words.formats();
        MergeStyle.MERGE_PAGES.on(this);
        setAlignment(Pos.CENTER_LEFT);
        back = Controls.icon(Feather.CHEVRON_LEFT, texts.of("merge.page.back"), () -> turn.accept(-1));
        back.setId("merge-page-back");
        on = Controls.icon(Feather.CHEVRON_RIGHT, texts.of("merge.page.on"), () -> turn.accept(1));
        on.setId("merge-page-on");
        which.setId("merge-page");
        getChildren().addAll(which, Controls.spacer(), back, on);
    }

    /**
     * @param from the first conflict of the page, from 0
     * @param to the one after the last
     */
    void show(int from, int to, MergeState state) {
        int all = state.cases().size();
        String page = texts.of("merge.page", formats.integer(from + 1), formats.integer(to), formats.integer(all));
        which.setText(state.isSettling() ? texts.of("merge.page.left", page, formats.integer(state.open())) : page);
        back.setDisable(from == 0);
        on.setDisable(to == all);
    }
}
