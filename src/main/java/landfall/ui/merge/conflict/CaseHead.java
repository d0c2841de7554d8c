package landfall.ui.merge.conflict;

import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import landfall.domain.Pipeline;
import landfall.journal.Conflict.Claim;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The head of a card: what is in conflict, and how it was settled or which of the conflicts it is. */
final class CaseHead extends HBox {
    private final Texts texts;
    private final MergeWords words;
    private final Case which;

    CaseHead(CaseCard.Look look, MergeWords words, CaseActions actions, Pipeline pipeline) {
        super(8);
        this.texts = words.texts();
        this.words = words;
        this.which = look.which();
        MergeStyle.MERGE_CARD_HEAD.on(this);
        setAlignment(Pos.CENTER_LEFT);
        var icon = which.settled() ? Style.OK_TEXT.on(Icons.of(Feather.CHECK_CIRCLE))
                : Style.WARN_TEXT.on(Icons.of(Feather.ALERT_CIRCLE));
        var name = Controls.label(words.name(which.cell()), Style.BOLD);
        String beside = words.beside(which.cell());
        var note = Controls.label(beside.isEmpty() ? words.field(which)
                : texts.of("merge.of", beside, words.field(which)), Style.TEXT_SM, Style.MUTED);
        note.setMinWidth(0);
        getChildren().addAll(icon, name, note, Controls.spacer());
        if (which.settled()) {
            getChildren().add(Controls.label(texts.of("merge.settled.by", outcome(pipeline)), Style.TEXT_SM,
                    Style.OK_TEXT));
        } else {
            var number = Controls.label(texts.of("merge.number", look.number(), look.of()), Style.TEXT_SM, Style.MUTED);
            number.setMinWidth(USE_PREF_SIZE);
            getChildren().add(number);
        }
        if (look.open() && !look.current()) {
            getChildren().add(Controls.quiet(texts.of(which.settled() ? "merge.again" : "merge.look"),
                    () -> actions.choose(which)));
        }
    }

    private String outcome(Pipeline pipeline) {
        if (which.isAboutDeletion()) {
            return texts.of(which.isThere(pipeline) ? "merge.outcome.kept" : "merge.outcome.deleted");
        }
        String value = which.value(pipeline);
        for (Claim claim : which.conflict().claims()) {
            if (Objects.equals(claim.change().value(), value)) {
                return texts.of("merge.outcome.side", words.side(claim.author()));
            }
        }
        return which.canKeepBoth() && which.both().equals(value) ? texts.of("merge.outcome.both")
                : texts.of("merge.outcome.own", words.value(which.cell(), value));
    }
}
