package landfall.ui.merge.conflict;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.journal.Conflict.Claim;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** What one side wrote: where, who, when and what; a click takes it. */
final class ClaimBox extends VBox {
    private final String value;
    private final Label mark = new Label(null, Icons.of(Feather.CIRCLE));

    /**
     * @param claims one, or all that stand against a deletion
     * @param key the number of the key that takes it, or 0 for none
     * @param take called by a click
     */
    ClaimBox(Case which, List<Claim> claims, MergeWords words, int key, Runnable take, boolean open) {
        super(4);
        value = claims.isEmpty() ? null : claims.getFirst().change().value();
        MergeStyle.MERGE_CLAIM.on(this);
        setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        var said = new StringBuilder();
        for (Claim claim : claims) {
            boolean first = claim == claims.getFirst();
            var side = Controls.label(words.side(claim.author()), Style.TEXT_SM, Style.BOLD);
            side.setGraphic(Icons.small(words.isOwn(claim.author()) ? Feather.MONITOR : Feather.BRIEFCASE));
            side.setMinWidth(USE_PREF_SIZE);
            var who = Controls.label(words.texts().of("merge.claim", words.who(claim.author()),
                    words.formats().moment(claim.at())), Style.TEXT_SM, Style.MUTED);
            who.setWrapText(true);
            who.setMinHeight(USE_PREF_SIZE);
            var line = new HBox(6);
            line.setAlignment(Pos.CENTER_LEFT);
            if (first && open) {
                line.getChildren().add(mark);
            }
            line.getChildren().addAll(side, Controls.spacer());
            if (first && key > 0) {
                line.getChildren().add(Controls.keyCap(Integer.toString(key)));
            }
            getChildren().addAll(line, words.shown(which, claim.change()), who);
            said.append(words.side(claim.author())).append(' ').append(claim.author().name()).append(' ')
                    .append(words.value(which, claim.change())).append(' ');
        }
        setAccessibleText(said.toString().strip());
        setOnMouseClicked(event -> take.run());
        setId("merge-claim-" + key);
    }

    /** The encoded value that was written, null for none. */
    String value() {
        return value;
    }

    /** Shows whether it is what will stand. */
    void take(boolean taken) {
        MergeStyle.MERGE_CLAIM_TAKEN.on(this, taken);
        mark.setGraphic(Icons.of(taken ? Feather.DISC : Feather.CIRCLE));
        Style.ACCENT_TEXT.on(mark, taken);
    }
}
