package landfall.exchange;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import landfall.domain.EntityKind;
import landfall.domain.Exit;
import landfall.domain.Field;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.exchange.rows.LedgerRow;
import landfall.exchange.words.Note;
import landfall.exchange.words.StageWords.Standing;

/** Decides where a row's project stands: by what the ledger says, else by the dates it gives (domain §1.1). */
final class StageDecision {
    private static final List<Field<?>> IN_LANDED = List.of(ProjectFields.REGISTERED_ON, ProjectFields.STARTED_ON,
            ProjectFields.TOPPED_OUT_ON, ProjectFields.COMPLETED_ON, ProjectFields.TRIAL_ON);

    private StageDecision() {
    }

    /**
     * Puts stage and exit among the values.
     *
     * @param values the values of the row, to which stage and exit are added
     * @param before the project so far, or null
     */
    static void decide(LedgerRow row, Map<Field<?>, Object> values, Project before, Consumer<Note> warn) {
        Standing said = row.standing();
        Stage explicit = said == null ? null : said.stage();
        Stage byDates = byDates(values, before);
        Stage stage;
        if (explicit != null) {
            stage = explicit;
            if (!explicit.hasReached(byDates)) {
                warn.accept(Note.of("exchange.warning.stage_behind_dates", explicit, byDates));
            }
        } else if (before != null && saysNothingNew(values, before)) {
            stage = before.stage();
        } else {
            Stage hinted = row.hint() != null && row.hint().hasReached(byDates) ? row.hint() : byDates;
            stage = before != null && before.stage().hasReached(hinted) ? before.stage() : hinted;
        }
        if (before != null && !stage.hasReached(before.stage())) {
            // Back is a correction that a person makes on the board, not a side effect of an older list.
            warn.accept(Note.of("exchange.warning.stage_back", stage, before.stage()));
            stage = before.stage();
        }
        if (before == null || before.stage() != stage) {
            values.put(ProjectFields.STAGE, stage);
        }
        decideExit(said, stage, values, before, warn);
    }

    // A list without stages that repeats what is known does not move anything.
    private static boolean saysNothingNew(Map<Field<?>, Object> values, Project before) {
        return values.entrySet().stream().filter(entry -> entry.getKey().kind() == EntityKind.PROJECT
                && entry.getKey() != ProjectFields.INVESTOR && entry.getKey() != ProjectFields.REMARKS)
                .allMatch(entry -> entry.getValue().equals(before.get(entry.getKey())));
    }

    private static void decideExit(Standing said, Stage stage, Map<Field<?>, Object> values, Project before,
                                   Consumer<Note> warn) {
        if (said != null && said.exit() != null) {
            Exit exit = said.exit().isOpenTo(stage) ? said.exit()
                    : said.exit() == Exit.WITHDRAWN ? Exit.TERMINATED : Exit.WITHDRAWN;
            boolean known = before != null && before.exit() == said.exit();
            values.put(ProjectFields.EXIT, known ? before.exit() : exit);
        } else if (before != null && before.exit() != null && said != null) {
            warn.accept(Note.of("exchange.warning.exited", before.exit()));
        }
    }

    private static Stage byDates(Map<Field<?>, Object> values, Project before) {
        if (has(values, before, ProjectFields.PRODUCED_ON)) {
            return Stage.PRODUCING;
        }
        if (IN_LANDED.stream().anyMatch(field -> has(values, before, field))) {
            return Stage.LANDED;
        }
        return has(values, before, ProjectFields.SIGNED_ON) ? Stage.SIGNED
                : has(values, before, ProjectFields.TALKS_ON) ? Stage.TALKS : Stage.LEAD;
    }

    private static boolean has(Map<Field<?>, Object> values, Project before, Field<?> field) {
        return values.get(field) != null || before != null && before.get(field) != null;
    }
}
