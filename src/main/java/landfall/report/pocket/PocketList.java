package landfall.report.pocket;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.ContactFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.PhoneNumber;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Table.Column;
import landfall.report.writing.Listing;
import landfall.report.writing.Manuscript;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;
import landfall.text.Texts;

/** The pocket list for a roadshow: whom one meets, how far things are, and what comes next; numbers are masked. */
public final class PocketList {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\d[\\d -]{5,}\\d");

    private PocketList() {
    }

    /** Writes the list of the projects in the order given. */
    public static Document of(Pipeline pipeline, List<Project> projects, LocalDate today, Texts texts) {
        var manuscript = new Manuscript(pipeline, today, texts);
        Words words = manuscript.words();
        var project = new ProjectWords(pipeline, manuscript);
        manuscript.add(new Listing<Project>().numbered(words.of("report.column.number"))
                .text(Column.text(words.of("report.column.project"), 0.28),
                        one -> ProjectWords.lines(one.name(), project.investor(one)))
                .text(Column.words(words.of("report.column.at")), project::stage)
                .text(Column.figures(words.of("report.column.amount")), project::amount)
                .text(Column.text(words.of("report.column.contact"), 0.24), one -> contacts(one, pipeline))
                .text(Column.text(words.of("report.column.next"), 0.26), project::nextStep).of(projects));
        manuscript.add(new Block.Note(words.of("report.pocket.note")));
        return manuscript.working(today, words.formats().date(today),
                words.of("report.pocket.title", projects.size()), Document.Orientation.PORTRAIT).document();
    }

    private static String contacts(Project project, Pipeline pipeline) {
        String typed = Objects.requireNonNullElse(project.get(ProjectFields.CONTACT), "").strip();
        String masked = NUMBER.matcher(typed).replaceAll(found -> PhoneNumber.masked(found.group()));
        Stream<String> kept = project.investorId() == null ? Stream.of()
                : pipeline.itemsOf(EntityKind.CONTACT, project.investorId()).stream()
                        .map(PocketList::contact);
        return Stream.concat(Stream.of(masked), kept).filter(line -> !line.isEmpty()).distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String contact(Item contact) {
        return Stream.of(contact.name(), Objects.requireNonNullElse(contact.get(ContactFields.POST), ""),
                        PhoneNumber.masked(contact.get(ContactFields.PHONE))).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
