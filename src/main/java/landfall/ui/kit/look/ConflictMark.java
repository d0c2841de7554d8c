package landfall.ui.kit.look;

import javafx.scene.control.Button;
import landfall.text.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The amber mark of what laptops disagree about; it opens the conflict. */
public final class ConflictMark {
    private ConflictMark() {
    }

    /** The mark as a chip that can be pressed. */
    public static Button of(Texts texts, Runnable open) {
        Button mark = Style.all(Controls.button("", open), Style.QUIET, Style.CONFLICT_MARK);
        mark.setGraphic(Chip.warn(Feather.GIT_MERGE, texts.of("kit.conflict")));
        mark.setAccessibleText(texts.of("kit.conflict.open"));
        mark.setTooltip(Controls.explanation(texts.of("kit.conflict.open")));
        return mark;
    }
}
