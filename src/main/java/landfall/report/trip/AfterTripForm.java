package landfall.report.trip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.insight.StageHistory;
import landfall.insight.attribution.Attribution;
import landfall.insight.attribution.Line;
import landfall.insight.trip.AfterTrip;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Table.Column;
import landfall.report.writing.Listing;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;
import landfall.text.FieldText;
import landfall.text.Texts;

/**
 * The fifteen-day after-trip form (出差十五日回访表): who went where and met whom, what came of it, what should follow, and
 * how far things are fifteen days after the return.
 */
public final class AfterTripForm {
    private static final List<Field<?>> HEAD = List.of(TripFields.NUMBER, TripFields.DIRECTION,
            TripFields.FIRST_DAY, TripFields.LAST_DAY, TripFields.REGION, TripFields.PLACE, TripFields.LEADER,
            TripFields.LEADER_LEVEL, TripFields.MEMBERS, TripFields.PEOPLE, TripFields.EVENT, TripFields.HOSTS);
    private static final List<Field<?>> RESULT = List.of(TripFields.RESULT);
    private static final List<Field<?>> FOLLOW_UP = List.of(TripFields.FOLLOW_UP, TripFields.FOLLOW_UP_OWNER,
            TripFields.FOLLOW_UP_DUE, TripFields.FOLLOWED_UP_ON, TripFields.FORM_FILED_ON);

    private final Pipeline pipeline;
    private final Item trip;
    private final LocalDate today;
    private final List<Item> visits;
    private final Attribution attribution;
    private final Manuscript manuscript;
    private final Words words;
    private final ProjectWords projectWords;

    private AfterTripForm(Pipeline pipeline, Item trip, LocalDate today, Texts texts) {
        this.pipeline = pipeline;
        this.trip = trip;
        this.today = today;
        visits = pipeline.itemsOf(EntityKind.VISIT, trip.id()).stream().sorted(Comparator.comparing(
                visit -> visit.get(VisitFields.DAY), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        attribution = Attribution.of(pipeline, today);
        manuscript = new Manuscript(pipeline, today, texts);
        words = manuscript.words();
        projectWords = new ProjectWords(pipeline, manuscript);
    }

    /**
     * Writes the form.
     *
     * @param today the day on which it is printed; the state is that of the fifteenth day, or of today before it
     */
    public static Document of(Pipeline pipeline, Item trip, LocalDate today, Texts texts) {
        return new AfterTripForm(pipeline, trip, today, texts).write();
    }

    private Document write() {
        manuscript.heading(words.of("report.trip.facts")).add(facts(HEAD));
        manuscript.list(words.of("report.trip.itinerary"), itinerary(), visits, words.of("report.none"));
        manuscript.heading(words.of("report.trip.result")).add(facts(RESULT));
        manuscript.heading(words.of("report.trip.follow_up")).add(facts(FOLLOW_UP));
        state();
        outcome();
        manuscript.add(new Block.Note(words.of("report.trip.signatures")));
        return manuscript.working(today, days(), words.of("report.trip.title", trip.name()),
                Document.Orientation.PORTRAIT).document();
    }

    private Block facts(List<Field<?>> fields) {
        List<Field<?>> filled = fields.stream().filter(field -> trip.get(field) != null).toList();
        return filled.isEmpty() ? new Block.Paragraph(words.of("report.trip.nothing"))
                : new Listing<Field<?>>().text(Column.words(""), field -> words.of(field.labelKey()))
                        .text(Column.text("", 0.78), field -> text(trip, field)).of(filled);
    }

    private String days() {
        DayOrMonth first = trip.get(TripFields.FIRST_DAY);
        DayOrMonth last = trip.get(TripFields.LAST_DAY);
        String from = words.formats().date(first);
        return last == null || last.equals(first) ? from : words.of("report.days", from, words.formats().date(last));
    }

    private Listing<Item> itinerary() {
        return new Listing<Item>().text(Column.words(words.of("report.column.day")),
                        visit -> words.formats().shortDate(visit.get(VisitFields.DAY)))
                .text(Column.words(words.of("report.column.place")), visit -> text(visit, VisitFields.PLACE))
                .text(Column.text(words.of("report.column.met"), 0.26), this::subject)
                .text(Column.text(words.of("report.trip.persons"), 0.16), visit -> text(visit, VisitFields.PERSONS))
                .text(Column.text(words.of("report.column.result"), 0.36), this::result);
    }

    private String result(Item visit) {
        String result = text(visit, VisitFields.RESULT);
        DayOrMonth due = visit.get(VisitFields.FOLLOW_UP_DUE);
        String follow = Stream.of(text(visit, VisitFields.FOLLOW_UP), text(visit, VisitFields.FOLLOW_UP_OWNER),
                due == null ? "" : words.of("report.trip.due", words.formats().shortDate(due)))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining(words.of("report.trip.separator")));
        return follow.isEmpty() ? result : (result.isEmpty() ? "" : result + "\n") + words.of("report.trip.then", follow);
    }

    private String subject(Item visit) {
        String enterprise = text(visit, VisitFields.ENTERPRISE);
        return enterprise.isEmpty() ? text(visit, VisitFields.PURPOSE) : enterprise;
    }

    // As things stood on the fifteenth day after the return, by the dates at which they happened.
    private void state() {
        LocalDate due = AfterTrip.due(trip);
        LocalDate day = due == null || due.isAfter(today) ? today : due;
        manuscript.heading(words.of("report.trip.state", words.formats().date(DayOrMonth.of(day))));
        if (due != null && due.isAfter(today)) {
            manuscript.add(new Block.Note(words.of("report.trip.early", words.formats().date(DayOrMonth.of(due)))));
        }
        List<Project> concerned = concerned(day);
        if (concerned.isEmpty()) {
            manuscript.add(new Block.Paragraph(words.of("report.trip.no_projects")));
        } else {
            manuscript.add(new Listing<Project>().text(Column.text(words.of("report.column.project"), 0.28), Project::name)
                    .text(Column.text(words.of("report.column.investor"), 0.22), projectWords::investor)
                    .text(Column.words(words.of("report.trip.stage")), project -> StageHistory.stageOn(project, day)
                            .map(stage -> words.of("stage." + stage)).orElse(""))
                    .text(Column.words(words.of("report.trip.new")), project -> isNew(project)
                            ? words.of("report.trip.yes") : "")
                    .text(Column.text(words.of("report.column.next_step"), 0.26), projectWords::nextStep).of(concerned));
        }
        manuscript.add(new Block.Paragraph(followedUp(day)));
    }

    // What the visits named, and the leads that came of them by that day.
    private List<Project> concerned(LocalDate day) {
        Set<String> ids = visits.stream().map(visit -> visit.get(VisitFields.PROJECT)).filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        attribution.of(trip).leads().counted().forEach(project -> ids.add(project.id()));
        var concerned = new ArrayList<Project>();
        ids.stream().map(pipeline::project).filter(Objects::nonNull).filter(project ->
                StageHistory.stageOn(project, day).isPresent()).forEach(concerned::add);
        return concerned;
    }

    private boolean isNew(Project project) {
        Item visit = attribution.firstVisit(project);
        return visit != null && trip.id().equals(visit.ownerId()) && project.enteredOn(Stage.LEAD) != null;
    }

    private String followedUp(LocalDate day) {
        DayOrMonth done = trip.get(TripFields.FOLLOWED_UP_ON);
        if (done != null && !done.earliest().isAfter(day)) {
            return words.of("report.trip.followed_up", words.formats().date(done));
        }
        DayOrMonth due = trip.get(TripFields.FOLLOW_UP_DUE);
        return due == null ? words.of("report.trip.no_due")
                : words.of(due.latest().isBefore(day) ? "report.trip.overdue" : "report.trip.open",
                        words.formats().date(due));
    }

    private void outcome() {
        Line line = attribution.of(trip);
        manuscript.heading(words.of("report.trip.outcome", words.formats().date(DayOrMonth.of(today))));
        manuscript.add(new Listing<Line>().text(Column.figures(words.of("insight.attribution.visits")),
                        one -> words.formats().integer(one.visits().size()))
                .text(Column.figures(words.of("insight.attribution.leads")), one -> one.leads().text(words.formats()))
                .text(Column.figures(words.of("insight.attribution.signed")), one -> one.signed().text(words.formats()))
                .text(Column.figures(words.of("insight.attribution.funds")), one -> one.funds().text(words.formats()))
                .of(List.of(line)));
        manuscript.add(new Block.Note(Attribution.definition(words.texts())));
    }

    private String text(Item item, Field<?> field) {
        return Objects.requireNonNullElse(FieldText.of(field, item.get(field), words.texts(), words.formats(),
                pipeline::nameOf), "");
    }
}
