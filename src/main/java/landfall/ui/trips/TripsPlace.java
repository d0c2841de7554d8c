package landfall.ui.trips;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.trip.TripFigure;
import landfall.journal.draft.ItemDrafts;
import landfall.journal.draft.TripDrafts;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.output.PaperKind;
import landfall.report.trip.AfterTripForm;
import landfall.text.Texts;
import landfall.ui.kit.DroppedFiles;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.items.ItemEditor;
import landfall.ui.kit.pack.PackDialog;
import landfall.ui.kit.pack.PackOffer;
import landfall.ui.kit.print.PaperDesk;

/** The place of trips and receptions (出差): lists, shows, records and counts them. */
public final class TripsPlace implements Place, TripsActions {
    private final PlaceContext context;
    private final Texts texts;
    private final PaperDesk desk;
    private final TripsView view;
    private final ItemEditor trips;
    private final ItemEditor visits;
    private Pipeline pipeline = Pipeline.EMPTY;
    private TripsFilter filter = TripsFilter.ALL;
    private Set<String> known;
    private boolean past;
    private String chosen;
    private TripsPart part = TripsPart.TRIPS;

    public TripsPlace(PlaceContext context) {
        this.context = context;
        texts = context.texts();
        desk = new PaperDesk(context);
        trips = new ItemEditor(context, EntityKind.TRIP, context.navigator()::dialog);
        visits = new ItemEditor(context, EntityKind.VISIT, context.navigator()::dialog);
        view = new TripsView(context, this);
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        DroppedFiles.onLists(view, (line, files) -> drop(line instanceof Itinerary.Line onto ? onto.visit() : null, files));
    }

    // Photos of a visit go with its project; those of a visit without one, or of the trip, with the lead noted next, and
    // the lead of a visit becomes its project.
    private void drop(Item visit, List<Path> files) {
        if (visit != null) {
            view.pane().mark(visit);
        }
        DroppedFiles.keep(context, visit == null ? null : pipeline.project(visit.get(VisitFields.PROJECT)), files);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case T -> add();
            case V -> nextVisit();
            case E -> {
                if (trip() != null) {
                    edit(trip());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public Node filterField() {
        return view.search();
    }

    @Override
    public String tripId() {
        return trip() == null ? null : trip().id();
    }

    @Override
    public String visitId() {
        Item visit = trip() == null || part != TripsPart.TRIPS ? null : view.pane().visit();
        return visit == null ? null : visit.id();
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("T", texts.of("trips.hint.add")), new Hint("V", texts.of("trips.hint.visit")),
                new Hint("E", texts.of("trips.hint.edit")), new Hint("Del", texts.of("trips.hint.remove")));
    }

    @Override
    public List<Hint> keys() {
        return Stream.concat(hints().stream(), Stream.of(new Hint("→", texts.of("trips.hint.visits")),
                new Hint("PgUp PgDn", texts.of("trips.hint.day")))).toList();
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Trips wanted && wanted.tripId() != null) {
            lookAt(wanted.tripId());
        }
        view.focusList();
    }

    @Override
    public void lookAt(String tripId) {
        part = TripsPart.TRIPS;
        filter = TripsFilter.ALL;
        chosen = tripId;
        refresh();
        view.reveal();
    }

    @Override
    public void choose(TripsPart wanted) {
        part = wanted;
        refresh();
        view.focusList();
    }

    @Override
    public void show(Pipeline current) {
        pipeline = current;
        Set<String> now = current.items(EntityKind.TRIP).stream().map(Item::id).collect(Collectors.toSet());
        var fresh = new HashSet<>(now);
        fresh.removeAll(known == null ? now : known);
        known = now;
        // Only a trip that was just recorded is shown at once, not one that a journey to another day brings.
        boolean wasPast = past;
        past = context.navigator().past().isPast();
        boolean came = fresh.size() == 1 && !wasPast && !past;
        if (came) {
            part = TripsPart.TRIPS;
            chosen = fresh.iterator().next();
            filter = filter.select(current).stream().anyMatch(trip -> trip.id().equals(chosen)) ? filter : TripsFilter.ALL;
        }
        refresh();
        if (came) {
            view.reveal();
        }
    }

    private void refresh() {
        List<Item> shown = filter.select(pipeline);
        Item trip = shown.stream().filter(one -> one.id().equals(chosen)).findFirst()
                .orElse(shown.isEmpty() ? null : shown.getFirst());
        chosen = trip == null ? chosen : trip.id();
        view.show(new TripsView.Shown(pipeline, part, filter, shown, trip));
    }

    private Item trip() {
        return pipeline.entity(EntityKind.TRIP, chosen) instanceof Item trip ? trip : null;
    }

    @Override
    public void choose(Item trip) {
        chosen = trip.id();
        refresh();
    }

    @Override
    public void narrow(TripsFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            refresh();
        }
    }

    @Override
    public void add() {
        String direction = filter.direction() == null ? TripFields.OUTBOUND : filter.direction();
        trips.add(Map.of(TripFields.DIRECTION, direction,
                TripFields.FIRST_DAY, DayOrMonth.of(context.today().get())));
    }

    @Override
    public void edit(Item trip) {
        trips.edit(trip);
    }

    @Override
    public void remove(Item trip) {
        if (!context.refusesEdits()) {
            context.perform(TripDrafts.remove(trip, pipeline.itemsOf(EntityKind.VISIT, trip.id())))
                    .onSuccess(edit -> view.focusList());
        }
    }

    @Override
    public void editVisit(Item visit) {
        visits.setOwner(owner(visit));
        visits.edit(visit);
    }

    @Override
    public void removeVisit(Item visit) {
        visits.setOwner(owner(visit));
        visits.remove(visit);
    }

    private Entity owner(Item visit) {
        return pipeline.entity(EntityKind.TRIP, visit.ownerId());
    }

    @Override
    public void nextVisit() {
        if (trip() != null && !context.refusesEdits()) {
            part = TripsPart.TRIPS;
            refresh();
            view.pane().nextVisit();
        }
    }

    @Override
    public void visits() {
        view.pane().focusVisits();
    }

    @Override
    public void openProject(String projectId) {
        context.navigator().go(new Route.Dossier(projectId));
    }

    @Override
    public void openEnterprise(String enterpriseId) {
        context.navigator().go(new Route.Enterprise(enterpriseId));
    }

    @Override
    public void open(TripFigure figure) {
        new FigureRows(context, pipeline, id -> context.navigator().go(new Route.Trips(id))).open(figure);
    }

    @Override
    public void printForm(Item trip) {
        desk.print(() -> form(trip));
    }

    @Override
    public void saveForm(Item trip, PaperKind kind) {
        context.background().runAside(() -> form(trip)).onSuccess(form -> desk.save(kind, form, Ink.COLOUR));
    }

    private Document form(Item trip) {
        return AfterTripForm.of(pipeline, trip, context.today().get(), texts);
    }

    @Override
    public void fileForm(Item trip) {
        if (!context.refusesEdits()) {
            context.perform(ItemDrafts.change(trip, trip.name(),
                    Map.of(TripFields.FORM_FILED_ON, DayOrMonth.of(context.today().get()))));
        }
    }

    @Override
    public void pack() {
        PackDialog.open(context, PackOffer.ofTrip(tripId()));
    }

    @Override
    public void leave() {
        view.focusList();
    }
}
