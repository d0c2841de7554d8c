package landfall.ui.shell;

import java.util.ArrayList;
import java.util.List;
import landfall.insight.filter.SavedView;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Keys;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.ui.shell.frame.PlaceEntry.Spot;
import landfall.ui.shell.palette.PaletteItem.Action;
import org.kordamp.ikonli.feather.Feather;

/** What the command palette can do besides opening a project. */
final class ShellActions {
    private final ShellCommands shell;
    private final ShellHost host;
    private final List<PlaceEntry> entries;

    ShellActions(ShellCommands shell, ShellHost host, List<PlaceEntry> entries) {
        this.shell = shell;
        this.host = host;
        this.entries = entries;
    }

    List<Action> list() {
        Texts texts = shell.context().texts();
        var actions = new ArrayList<Action>();
        actions.add(action(Feather.PLUS, texts.of("kit.new_project"), "N", shell::newProject));
        actions.add(action(Feather.ZAP, texts.of("shell.key.capture"), "F8", () -> shell.capture(List.of())));
        actions.add(action(Feather.USERS, texts.of("shell.cards.title"), "", shell::chooseContacts));
        actions.add(action(Feather.PACKAGE, texts.of("shell.key.pack"), "", shell::pack));
        int number = 1;
        for (PlaceEntry entry : entries) {
            if (entry.spot() != Spot.DRAWER && entry.spot() != Spot.DIALOG) {
                String key = entry.isOnRail() ? Keys.command(number++) : "";
                actions.add(action(entry.icon(), texts.of("shell.palette.go", entry.name().apply(texts)), key,
                        () -> shell.go(entry.route())));
            }
        }
        actions.add(action(Feather.CALENDAR, texts.of("shell.past.title"), "", () -> shell.choosePast(null)));
        actions.add(step(Feather.CORNER_UP_LEFT, "shell.key.undo", shell.steps().undoWords(), "Z", shell.steps()::undo));
        actions.add(step(Feather.CORNER_UP_RIGHT, "shell.key.redo", shell.steps().redoWords(), "Y", shell.steps()::redo));
        actions.add(action(Feather.SUN, texts.of("shell.palette.light"), "", () -> host.theme(ThemeChoice.LIGHT)));
        actions.add(action(Feather.MOON, texts.of("shell.palette.dark"), "", () -> host.theme(ThemeChoice.DARK)));
        Language other = texts.isChinese() ? Language.ENGLISH : Language.CHINESE;
        actions.add(action(Feather.GLOBE, texts.of("shell.palette.language"), "", () -> shell.language(other)));
        actions.add(action(Feather.ROTATE_CCW, texts.of("shell.palette.restore"), "", shell::restore));
        actions.add(action(Feather.FOLDER, texts.of("shell.palette.switch"), "", () -> shell.go(new Route.Welcome())));
        actions.add(action(Feather.HELP_CIRCLE, texts.of("shell.key.all"), "?", shell::showKeys));
        for (SavedView view : SavedView.all(shell.context().workspace().pipeline())) {
            actions.add(action(Feather.BOOKMARK, texts.of("shell.palette.view", view.name()), "",
                    () -> shell.show(view)));
        }
        return actions;
    }

    // What would be taken back stands beside, so that looking for its name does not find the step.
    private Action step(Feather icon, String name, String what, String letter, Runnable run) {
        return new Action(null, icon, shell.context().texts().of(name), what, Keys.command(letter), run);
    }

    private static Action action(Feather icon, String name, String key, Runnable run) {
        return new Action(null, icon, name, "", key, run);
    }
}
