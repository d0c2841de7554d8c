package landfall.report.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Period;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Paper;
import landfall.report.Table.Column;
import landfall.report.writing.Listing;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.TripWords;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** The list for the morning's meeting (日碰头, domain §5.1): what happened since the last one, and what is due. */
public final class DailyList {
    private static final int MOST = 12;
    private static final int MOST_LETTERS = 40;

    private final DayFacts facts;
    private final LocalDate day;
    private final Manuscript manuscript;
    private final Words words;
    private final ProjectWords project;
    private final TripWords trip;
    private final int most;

    /** @param most how many rows a list has; the rest is counted, and opens from the figures at the top */
    private DailyList(Pipeline pipeline, DayFacts facts, LocalDate day, int most, Texts texts) {
        this.most = most;
        this.day = day;
        this.facts = facts;
        manuscript = new Manuscript(pipeline, day, texts);
        words = manuscript.words();
        project = new ProjectWords(pipeline, manuscript);
        trip = new TripWords(pipeline, manuscript);
    }

    /** Writes the list of the day, as long as one page allows: a pure function of its arguments. */
    public static Paper of(Pipeline pipeline, LocalDate day, Texts texts) {
        var facts = new DayFacts(pipeline, day);
        return IntStream.iterate(MOST, most -> most > 0, most -> most - 1)
                .mapToObj(most -> new DailyList(pipeline, facts, day, most, texts).write())
                .filter(paper -> PageRoom.isEnoughFor(paper.document().blocks())).findFirst()
                .orElseGet(() -> new DailyList(pipeline, facts, day, 1, texts).write());
    }

    private Paper write() {
        String since = since();
        List<Item> visits = trip.visits(facts.since());
        List<Item> trips = trip.trips(new Period(day, day));
        manuscript.add(new Block.KeyFigures(List.of(
                figure("leads", words.of("report.daily.leads"), facts.leads(), "report.definition.leads"),
                figure("moved", words.of("report.daily.moved"), facts.moved(), "report.definition.moved"),
                figure("soon", words.of("report.daily.soon"), facts.dueSoon(), "report.definition.soon"),
                figure("overdue", words.of("report.overdue"), facts.overdue(), "report.definition.overdue"))));
        list(words.of("report.daily.leads.of", since), leads(), facts.leads());
        manuscript.list(words.of("report.daily.visits.of", since), trip.ofVisits(), first(visits), none());
        more(visits.size());
        list(words.of("report.daily.moved.of", since), moved(), facts.moved());
        manuscript.list(words.of("report.daily.trips"), trip.ofTrips(), first(trips), none());
        more(trips.size());
        list(words.of("report.daily.soon"), due(), facts.dueSoon());
        list(words.of("report.overdue"), overdue(), facts.overdue());
        return manuscript.working(day, words.formats().date(day),
                words.of("report.daily.title", words.formats().date(day)), Document.Orientation.PORTRAIT);
    }

    private String since() {
        Period since = facts.since();
        String from = shortDate(since.from());
        return since.from().equals(since.to()) ? from : words.of("report.days", from, shortDate(since.to()));
    }

    private String shortDate(LocalDate date) {
        return words.formats().shortDate(DayOrMonth.of(date));
    }

    private KeyFigure figure(String id, String label, List<Project> projects, String definition) {
        String number = words.formats().integer(projects.size());
        return new KeyFigure(label, number, words.of("report.key.projects", projects.size()), "",
                manuscript.traces().add(id, label, number, words.of(definition), projects));
    }

    private void list(String heading, Listing<Project> listing, List<Project> projects) {
        manuscript.list(heading, listing, first(projects), none());
        more(projects.size());
    }

    private void more(int all) {
        if (all > most) {
            manuscript.add(new Block.Note(words.of("report.daily.more", all - most)));
        }
    }

    private <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private String none() {
        return words.of("report.none");
    }

    private Listing<Project> leads() {
        return new Listing<Project>().column(name(0.3), project::name)
                .text(Column.text(words.of("report.column.investor"), 0.26), project::investor)
                .text(Column.figures(words.of("report.column.amount")), project::amount)
                .text(Column.text(words.of("report.column.channel"), 0.14),
                        one -> project.text(one, ProjectFields.CHANNEL))
                .text(owner(), one -> project.text(one, ProjectFields.OWNER));
    }

    private Listing<Project> moved() {
        return new Listing<Project>().column(name(0.22), project::name)
                .text(Column.words(words.of("report.column.at")), project::stage)
                .text(Column.text(words.of("report.column.progress"), 0.28), this::progress)
                .text(Column.text(words.of("report.column.problem"), 0.24),
                        one -> brief(project.text(one, ProjectFields.BLOCKERS)))
                .text(owner(), one -> project.text(one, ProjectFields.OWNER));
    }

    private String progress(Project moved) {
        Stream<String> entered = Stream.of(Stage.values()).skip(1)
                .filter(stage -> facts.since().contains(moved.enteredOn(stage)))
                .map(stage -> words.of("report.entered." + stage));
        boolean noted = facts.since().contains(moved.get(ProjectFields.LAST_PROGRESS_ON));
        String note = noted ? brief(project.text(moved, ProjectFields.PROGRESS_NOTE)) : "";
        String all = ProjectWords.lines(Stream.concat(entered, Stream.of(note)).toArray(String[]::new));
        return all.isEmpty() ? words.of("report.moved") : all;
    }

    // The whole text stands in the project's file; here it would push the list onto a second page.
    private String brief(String text) {
        int letters = words.texts().isChinese() ? MOST_LETTERS : 2 * MOST_LETTERS;
        return text.length() <= letters ? text : text.substring(0, letters - 1) + "…";
    }

    private Listing<Project> due() {
        return new Listing<Project>().text(Column.words(words.of("report.column.due")),
                        one -> project.shortDate(one, ProjectFields.NEXT_DUE))
                .column(name(0.24), project::name)
                .text(Column.text(words.of("report.column.next_step"), 0.28),
                        one -> brief(project.text(one, ProjectFields.NEXT_STEP)))
                .text(Column.text(words.of("report.column.problem"), 0.24),
                        one -> brief(project.text(one, ProjectFields.BLOCKERS)))
                .text(owner(), one -> project.text(one, ProjectFields.OWNER));
    }

    private Listing<Project> overdue() {
        return new Listing<Project>().text(Column.words(words.of("report.column.due")),
                        one -> project.shortDate(one, ProjectFields.NEXT_DUE))
                .text(Column.figures(words.of("report.column.days_overdue")),
                        one -> words.formats().integer(facts.daysOverdue(one)))
                .column(name(0.24), project::name)
                .text(Column.text(words.of("report.column.next_step"), 0.24),
                        one -> brief(project.text(one, ProjectFields.NEXT_STEP)))
                .text(Column.text(words.of("report.column.problem"), 0.22),
                        one -> brief(project.text(one, ProjectFields.BLOCKERS)))
                .text(owner(), one -> project.text(one, ProjectFields.OWNER));
    }

    private Column name(double part) {
        return Column.text(words.of("report.column.project"), part);
    }

    private Column owner() {
        return Column.words(words.of("report.column.owner"));
    }
}
