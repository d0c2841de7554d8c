package landfall.ui.shell;

import java.util.List;
import landfall.ui.board.BoardPlace;
import landfall.ui.dashboard.DashboardPlace;
import landfall.ui.dossier.DossierPlace;
import landfall.ui.enterprise.EnterprisePlace;
import landfall.ui.exchange.ExchangePlace;
import landfall.ui.kit.Route;
import landfall.ui.ledger.LedgerPlace;
import landfall.ui.merge.MergePlace;
import landfall.ui.quality.QualityPlace;
import landfall.ui.record.RecordPlace;
import landfall.ui.reports.ReportsPlace;
import landfall.ui.settings.SettingsPlace;
import landfall.ui.shell.frame.PlaceEntry.Spot;
import landfall.ui.shell.frame.PlaceEntry;
import landfall.ui.targets.TargetsPlace;
import landfall.ui.trips.TripsPlace;
import org.kordamp.ikonli.feather.Feather;

/** The places of the program. */
public final class Places {
    private static final PlaceEntry LEDGER = new PlaceEntry(Route.Ledger.all(), Spot.RAIL,
            texts -> texts.of("shell.place.ledger"), Feather.LIST, LedgerPlace::new);
    private static final PlaceEntry TRIPS = new PlaceEntry(new Route.Trips(null), Spot.RAIL,
            texts -> texts.of("trips.place"), Feather.BRIEFCASE, TripsPlace::new);

    /** Every place there is, in the order of the rail. */
    public static final List<PlaceEntry> ALL = List.of(
            new PlaceEntry(new Route.Board(), Spot.RAIL, texts -> texts.of("shell.place.board"), Feather.TRELLO,
                    BoardPlace::new),
            LEDGER,
            new PlaceEntry(new Route.Dashboard(), Spot.RAIL, texts -> texts.of("shell.place.dashboard"),
                    Feather.BAR_CHART_2, DashboardPlace::new),
            TRIPS,
            new PlaceEntry(new Route.Targets(0), Spot.RAIL, texts -> texts.of("targets.place"), Feather.TARGET,
                    TargetsPlace::new),
            new PlaceEntry(new Route.Reports(null), Spot.RAIL, texts -> texts.of("reports.place"), Feather.FILE_TEXT,
                    ReportsPlace::new),
            new PlaceEntry(new Route.Record(), Spot.RAIL, texts -> texts.of("shell.place.record"), Feather.CLOCK,
                    RecordPlace::new),
            new PlaceEntry(new Route.Quality(null), Spot.RAIL, texts -> texts.of("quality.place"), Feather.CHECK_SQUARE,
                    QualityPlace::new),
            new PlaceEntry(new Route.Dossier(""), Spot.DRAWER, texts -> texts.of("shell.place.dossier"), Feather.FOLDER,
                    DossierPlace::new),
            new PlaceEntry(new Route.Enterprise(""), Spot.DIALOG, texts -> texts.of("field.kind.enterprise"),
                    Feather.BRIEFCASE, EnterprisePlace::new),
            new PlaceEntry(new Route.Import(null), Spot.ELSEWHERE, texts -> texts.of("exchange.title"), Feather.DOWNLOAD,
                    ExchangePlace::new, LEDGER),
            new PlaceEntry(new Route.Merge(null, null), Spot.ELSEWHERE, texts -> texts.of("merge.place"),
                    Feather.GIT_MERGE, MergePlace::new, TRIPS),
            new PlaceEntry(new Route.Settings(), Spot.RAIL_FOOT, texts -> texts.of("shell.place.settings"),
                    Feather.SETTINGS, SettingsPlace::new));

    private Places() {
    }
}
