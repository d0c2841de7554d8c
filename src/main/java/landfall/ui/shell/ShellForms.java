package landfall.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import landfall.domain.Pipeline;
import landfall.ui.kit.Place;
import landfall.ui.kit.Place.Hint;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Overlay;
import landfall.ui.kit.pack.PackDialog;
import landfall.ui.kit.pack.PackOffer;
import landfall.ui.shell.form.CaptureLine;
import landfall.ui.shell.form.KeysDialog;
import landfall.ui.shell.form.NewProject;
import landfall.ui.shell.form.PastForm;
import landfall.ui.shell.form.UnlockForm;
import landfall.ui.shell.palette.Palette;
import landfall.ui.shell.palette.PaletteItem;
import landfall.ui.shell.palette.PaletteSearch;

/** The shell's own forms, which float over whatever place is shown. */
final class ShellForms {
    private final ShellCommands shell;
    private final Node window;
    private final ShellHost host;
    private final PlaceContext context;
    private final Overlay dialogs;
    private final CaptureLine capture;

    /**
     * @param window over which they float
     * @param dialogs where all but the line for leads are shown, one at a time
     */
    ShellForms(ShellCommands shell, Node window, ShellHost host, Overlay dialogs) {
        this.shell = shell;
        this.window = window;
        this.host = host;
        this.context = shell.context();
        this.dialogs = dialogs;
        this.capture = new CaptureLine(context);
    }

    /** The line in which a lead is noted down. */
    CaptureLine capture() {
        return capture;
    }

    /** Opens that line for the trip and the visit that are looked at, unless nothing can be recorded now. */
    void capture(Optional<Place> here, List<Path> files) {
        if (!context.refusesEdits()) {
            capture.open(here.map(Place::tripId).orElse(null), here.map(Place::visitId).orElse(null), files);
        }
    }

    void newProject() {
        if (!dialogs.isOpen() && !capture.isOpen() && !context.refusesEdits()) {
            show(new NewProject(context, dialogs::close, id -> { }));
        }
    }

    void palette(List<PaletteItem.Action> actions) {
        capture.close();
        var search = new PaletteSearch(shell.pipeline(), context.texts(), actions, shell::go, shell.opensProjects());
        var palette = new Palette(context.texts(), search, dialogs::close);
        show(palette);
        StackPane.setAlignment(palette, Pos.TOP_CENTER);
    }

    /** Asks what to take along, first of all what the trip is about that is looked at. */
    void pack(Optional<Place> here) {
        PackDialog.open(context, PackOffer.ofTrip(here.map(Place::tripId).orElse(null)));
    }

    /** Asks for a vCard file. */
    void chooseContacts() {
        host.files().open(context.texts().of("shell.cards.title"), context.texts().of("shell.cards.kind"),
                List.of("*.vcf", "*.vcard")).ifPresent(file -> shell.contacts(file, null));
    }

    /** @param here the keys of the place that is shown, beside those that work everywhere */
    void keys(List<Hint> everywhere, List<Hint> here) {
        show(new KeysDialog(context.texts(), everywhere, here, dialogs::close));
    }

    /** Over a form that is being filled in nothing is asked; what was typed would be gone with it. */
    void unlock() {
        Pipeline shown = shell.pipeline();
        if (!shown.mask().isNone() && !dialogs.isOpen()) {
            show(new UnlockForm(context.texts(), shown.mask().count(), () -> {
                host.secrecy().unlock();
                shell.turned();
            }, dialogs::close));
        }
    }

    /** @param below the node under which the form opens, or null for the middle of the window */
    void choosePast(Node below) {
        var form = new PastForm(context.texts(), shell.past(), host.today(), shell::past, dialogs::close);
        show(form);
        if (below != null) {
            Bounds at = window.sceneToLocal(below.localToScene(below.getLayoutBounds()));
            StackPane.setAlignment(form, Pos.TOP_LEFT);
            StackPane.setMargin(form, new Insets(at.getMaxY() + 4, 0, 0, at.getMinX()));
        }
    }

    private void show(Region form) {
        dialogs.dialog(form, () -> { });
    }
}
