package landfall.report.weekly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Week;
import landfall.insight.light.Light;
import landfall.insight.light.Lights;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Paper;
import landfall.report.Table.Column;
import landfall.report.writing.CutOff;
import landfall.report.writing.Listing;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.TripWords;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** The weekly dispatch list (周调度清单, domain §5.2): one row a project, red lights first. */
public final class WeeklyDispatch {
    private final WeekFacts facts;
    private final Week week;
    private final Manuscript manuscript;
    private final Words words;
    private final ProjectWords project;
    private final TripWords trip;

    private WeeklyDispatch(Pipeline pipeline, Week week, LocalDate issuedOn, Texts texts) {
        this.week = week;
        facts = new WeekFacts(pipeline, week, CutOff.of(week.days(), issuedOn));
        manuscript = new Manuscript(pipeline, issuedOn, texts);
        words = manuscript.words();
        project = new ProjectWords(pipeline, manuscript);
        trip = new TripWords(pipeline, manuscript);
    }

    /**
     * Writes the list of the week: a pure function of its arguments.
     *
     * @param issuedOn the day of issue; a week that has not ended by then is reported as far as it goes
     */
    public static Paper of(Pipeline pipeline, Week week, LocalDate issuedOn, Texts texts) {
        return new WeeklyDispatch(pipeline, week, issuedOn, texts).write();
    }

    private Paper write() {
        String none = words.of("report.none");
        manuscript.add(new Block.KeyFigures(figures()));
        manuscript.heading(words.of("report.weekly.projects"))
                .add(facts.lit().isEmpty() ? new Block.Paragraph(none)
                        : new DispatchTable(facts, manuscript, project).of(facts.lit()))
                .add(new Block.Note(words.of("report.weekly.note", Lights.definition(words.texts()))));
        manuscript.list(words.of("report.weekly.leads"), leads(), facts.leads(), none);
        manuscript.list(words.of("report.weekly.trips"), trip.ofTrips(), trip.trips(facts.days()), none);
        manuscript.list(words.of("report.weekly.to_sign"), toSign(), facts.toSign(), none);
        manuscript.list(words.of("report.overdue"), overdue(), facts.overdue(), none);
        String title = words.week(week);
        return manuscript.working(facts.cutOff(), title, words.of("report.weekly.title", title,
                shortDate(facts.days().from()), shortDate(facts.days().to())), Document.Orientation.LANDSCAPE);
    }

    private String shortDate(LocalDate date) {
        return words.formats().shortDate(DayOrMonth.of(date));
    }

    private List<KeyFigure> figures() {
        var figures = new ArrayList<KeyFigure>();
        for (Stage stage : Stage.values()) {
            figures.add(figure("stage." + stage, words.of("stage." + stage), facts.stock(stage),
                    words.of("report.definition.stock")));
        }
        for (Light light : List.of(Light.RED, Light.YELLOW)) {
            figures.add(figure("light." + light, words.of(light.labelKey()), facts.with(light),
                    Lights.definition(words.texts())));
        }
        return figures;
    }

    private KeyFigure figure(String id, String label, List<Project> projects, String definition) {
        String number = words.formats().integer(projects.size());
        String traced = words.of("report.trace", label, words.formats().date(facts.cutOff()));
        return new KeyFigure(label, number, words.of("report.key.projects", projects.size()), "",
                manuscript.traces().add(id, traced, number, definition, projects));
    }

    private Listing<Project> leads() {
        return new Listing<Project>().text(Column.words(words.of("report.column.heard_on")),
                        one -> project.shortDate(one, ProjectFields.HEARD_ON))
                .column(Column.text(words.of("report.column.project"), 0.26), project::name)
                .text(Column.text(words.of("report.column.investor"), 0.22), project::investor)
                .text(Column.figures(words.of("report.column.amount")), project::amount)
                .text(Column.text(words.of("report.column.channel"), 0.14),
                        one -> project.text(one, ProjectFields.CHANNEL))
                .text(Column.text(words.of("report.column.responsible"), 0.16), project::responsibleInLine);
    }

    private Listing<Project> toSign() {
        return new Listing<Project>().text(Column.words(words.of("report.column.plan_sign")),
                        one -> project.shortDate(one, ProjectFields.PLAN_SIGN))
                .column(Column.text(words.of("report.column.project"), 0.26), project::name)
                .text(Column.text(words.of("report.column.investor"), 0.22), project::investor)
                .text(Column.figures(words.of("report.column.amount")), project::amount)
                .text(Column.text(words.of("report.column.next"), 0.2), project::nextStep)
                .text(Column.text(words.of("report.column.responsible"), 0.16), project::responsibleInLine);
    }

    private Listing<Project> overdue() {
        return new Listing<Project>().text(Column.words(words.of("report.column.due")),
                        one -> project.shortDate(one, ProjectFields.NEXT_DUE))
                .text(Column.figures(words.of("report.column.days_overdue")),
                        one -> words.formats().integer(facts.daysOverdue(one)))
                .column(Column.text(words.of("report.column.project"), 0.22), project::name)
                .text(Column.words(words.of("report.column.at")), project::stage)
                .text(Column.text(words.of("report.column.next_step"), 0.22),
                        one -> project.text(one, ProjectFields.NEXT_STEP))
                .text(Column.text(words.of("report.column.problem"), 0.24),
                        one -> project.text(one, ProjectFields.BLOCKERS))
                .text(Column.text(words.of("report.column.responsible"), 0.14), project::responsibleInLine);
    }
}
