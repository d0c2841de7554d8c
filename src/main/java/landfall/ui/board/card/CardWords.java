package landfall.ui.board.card;

import java.util.StringJoiner;
import landfall.domain.Exit;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.board.model.BoardCard;

/** The words on a card, and the sentence that a screen reader says for it. */
public final class CardWords {
    private final Texts texts;
    private final Formats formats;

    public CardWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    String amountNumber(BoardCard card) {
        return card.investment() == null ? "" : formats.moneyNumber(card.investment());
    }

    /** The unit behind the number, or the word for an unknown amount. */
    String amountUnit(BoardCard card) {
        return card.investment() == null ? formats.money(null)
                : "\u00a0" + formats.moneyUnit(card.investment());
    }

    /** 待审批, 停滞 92 工作日 or 停留 9 天; an exit's name; empty when the day of entry is not known. */
    public String days(BoardCard card) {
        Exit exit = card.project().exit();
        if (exit != null) {
            return texts.of("stage.exit." + exit.name());
        }
        if (card.awaitsApproval()) {
            return texts.of("board.card.approval");
        }
        if (card.stale()) {
            return texts.of("board.card.stale", card.idleDays());
        }
        return card.daysInStage() < 0 ? "" : texts.of("board.card.days", card.daysInStage());
    }

    /** 逾期 15 天, 今天 or 9月5日; without a date 未定时限 when a step wants one, else empty. */
    public String due(BoardCard card) {
        if (card.isOverdue()) {
            return texts.of("board.card.overdue", card.daysOverdue());
        }
        DayOrMonth due = card.nextDue();
        if (due == null) {
            return hasNextStep(card) && card.lacksNextStep() ? texts.of("board.card.no_due") : "";
        }
        return card.dueToday() ? texts.of("board.card.today") : formats.shortDate(due);
    }

    public String nextStep(BoardCard card) {
        String step = card.project().get(ProjectFields.NEXT_STEP);
        if (step != null) {
            return step.replace('\n', ' ');
        }
        return texts.of(card.lacksNextStep() ? "board.card.no_step" : "board.card.nothing_open");
    }

    static boolean hasNextStep(BoardCard card) {
        return card.project().get(ProjectFields.NEXT_STEP) != null;
    }

    /** How many open problems are noted: one a line. */
    static int problems(BoardCard card) {
        String blockers = card.project().get(ProjectFields.BLOCKERS);
        return blockers == null ? 0 : (int) blockers.lines().filter(line -> !line.isBlank()).count();
    }

    /** The whole card in one sentence, and whether it is ticked. */
    String spoken(BoardCard card, boolean ticked) {
        return ticked ? texts.of("board.card.said.ticked", spoken(card)) : spoken(card);
    }

    /** The whole card in one sentence. */
    String spoken(BoardCard card) {
        Project project = card.project();
        var parts = new StringJoiner(texts.of("board.card.said.comma"));
        parts.add(project.name());
        parts.add(texts.of("stage." + project.stage().name()));
        parts.add(formats.money(card.investment()));
        String days = card.stale() ? texts.of("board.card.said.stale", card.idleDays()) : days(card);
        if (!days.isEmpty()) {
            parts.add(days);
        }
        if (card.nextDue() == null) {
            parts.add(nextStep(card));
        } else {
            parts.add(card.isOverdue() ? texts.of("board.card.said.overdue", card.daysOverdue())
                    : texts.of("board.card.said.due", due(card)));
        }
        if (card.conflict()) {
            parts.add(texts.of("kit.conflict"));
        }
        if (project.owner() != null) {
            parts.add(texts.of("board.card.said.owner", project.owner()));
        }
        return parts.toString();
    }
}
