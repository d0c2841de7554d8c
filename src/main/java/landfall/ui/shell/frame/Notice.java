package landfall.ui.shell.frame;

import java.util.List;
import landfall.text.Wording;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something about the open workspace that its user should know for as long as it is so.
 *
 * @param id by which it is taken away again, also the id of its line
 */
public record Notice(String id, Feather icon, Wording words, List<Action> actions) {
    /** What can be done about it. */
    public record Action(Wording name, Runnable run) {
    }

    public Notice(String id, Feather icon, Wording words, Action... actions) {
        this(id, icon, words, List.of(actions));
    }
}
