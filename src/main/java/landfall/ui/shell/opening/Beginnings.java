package landfall.ui.shell.opening;

import java.nio.file.Path;
import java.util.List;
import landfall.exchange.pack.Pack;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.ui.kit.FilePicker;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.ThemeChoice;
import landfall.ui.shell.form.PassphraseForm;
import landfall.ui.welcome.WelcomeActions;
import landfall.workspace.Home;
import landfall.workspace.Settings;
import landfall.workspace.Workspace;
import landfall.workspace.merge.Arriving;

/** What the first view offers: workspaces that are there already, and new ones out of nothing, a ledger or a pack. */
public final class Beginnings implements WelcomeActions {
    private final OpeningWindow window;
    private final Rescue rescue;
    private final Home home;
    private final Settings settings;

    /** For that window; what does not open is left to the rescue. */
    public Beginnings(OpeningWindow window, Rescue rescue, Home home, Settings settings) {
        this.window = window;
        this.rescue = rescue;
        this.home = home;
        this.settings = settings;
    }

    @Override
    public void open(Path file) {
        window.opening(() -> Workspace.open(file, settings.author(), home), null, problem -> rescue.offer(file, problem),
                () -> { });
    }

    @Override
    public void chooseWorkspace() {
        Texts texts = window.texts();
        files().open(texts.of("shell.open.title"), texts.of("shell.open.kind"), List.of("*.landfall"))
                .ifPresent(this::open);
    }

    @Override
    public void create(Path file, String bureau, String officer) {
        if (!officer.isEmpty()) {
            settings.setOfficer(officer);
        }
        window.opening(() -> NewWorkspaces.of(bureau, file, settings.author(), home), null);
    }

    @Override
    public String officer() {
        return settings.officer();
    }

    @Override
    public void beginWithPack() {
        Texts texts = window.texts();
        files().open(texts.of("shell.pack.title"), texts.of("shell.pack.kind"), List.of("*" + Pack.SUFFIX))
                .ifPresent(this::begin);
    }

    /** Makes a workspace of what a colleague packed, once its passphrase is known where it has one. */
    public void begin(Path pack) {
        try {
            if (!Arriving.isProtected(pack)) {
                begin(pack, null);
                return;
            }
            Runnable[] close = {() -> { }};
            close[0] = window.dialog(new PassphraseForm(window.texts(), passphrase -> begin(pack, passphrase),
                    () -> close[0].run()));
        } catch (Problem refused) {
            window.report(refused);
        }
    }

    private void begin(Path pack, char[] passphrase) {
        Path file = NewWorkspaces.unused(folder(), pack.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
        window.opening(() -> NewWorkspaces.of(pack, passphrase, file, settings.author(), home), null);
    }

    @Override
    public void demo() {
        Path file = folder().resolve(window.texts().of("shell.demo.file") + ".landfall");
        window.opening(() -> NewWorkspaces.demo(file, settings.author(), home, window.today()), null);
    }

    @Override
    public void importLedger() {
        Texts texts = window.texts();
        files().open(texts.of("shell.import.title"), texts.of("shell.import.kind"), List.of("*.xlsx", "*.csv"))
                .ifPresent(ledger -> {
                    String name = ledger.getFileName().toString().replaceFirst("\\.[^.]*$", "");
                    Path file = NewWorkspaces.unused(folder(), name);
                    window.opening(() -> NewWorkspaces.empty(file, settings.author(), home), new Route.Import(ledger));
                });
    }

    @Override
    public boolean canImport() {
        return window.leadsTo(new Route.Import(null));
    }

    @Override
    public void restore(Path file) {
        rescue.choose(file);
    }

    @Override
    public void forget(Path file) {
        settings.forget(file);
        window.welcome();
    }

    @Override
    public void language(Language language) {
        window.language(language);
    }

    @Override
    public void theme(ThemeChoice choice) {
        window.theme(choice);
    }

    @Override
    public Path folder() {
        return home.workspaces();
    }

    @Override
    public FilePicker files() {
        return window.files();
    }
}
