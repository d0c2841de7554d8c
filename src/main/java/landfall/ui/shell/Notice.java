package landfall.ui.shell;

import java.util.List;
import landfall.text.Wording;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something about the open workspace that its user should know for as long as it is so.
 *
 * @param id by which it is taken away again, also the id of its line
 */
record Notice(String id, Feather icon, Wording words, List<Action> actions) {
    /** What can be done about it. */
    record Action(Wording name, Runnable run) {
    }

    Notice(String id, Feather icon, Wording words, Action... actions) {
        this(id, icon, words, List.of(actions));
    }
}
