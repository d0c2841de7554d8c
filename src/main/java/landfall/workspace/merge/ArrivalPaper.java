package landfall.workspace.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.journal.Cell;
import landfall.journal.Edit;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Letterhead;
import landfall.report.Table;
import landfall.report.Table.Column;
import landfall.store.record.LoggedEdit.FieldChange;
import landfall.text.Texts;
import landfall.workspace.record.RecordWords;

/** What a merge brought on paper: person by person, record by record, before and after. */
public final class ArrivalPaper {
    private static final List<Field<?>> TOLD_OF_PROJECT = List.of(ProjectFields.STAGE,
            ProjectFields.TOTAL_INVESTMENT, ProjectFields.CHAIN, ProjectFields.OWNER);
    private static final String NAME_FIELD = "name";
    private static final int MOST_OF_NEW = 4;
    private static final double NAME = 0.27;
    private static final double FIELD = 0.17;
    private static final double VALUE = 0.28;

    private final Pipeline pipeline;
    private final RecordWords words;
    private final Texts texts;

    private ArrivalPaper(Pipeline pipeline, RecordWords words) {
        this.pipeline = pipeline;
        this.words = words;
        this.texts = words.texts();
    }

    /**
     * Composes the paper.
     *
     * @param merge the edit that the merge was recorded as
     * @param pipeline the bureau as it stands now; what still is in conflict is marked
     * @param today the day that the paper bears
     */
    public static Document of(Edit merge, Arrival arrival, Pipeline pipeline, RecordWords words, LocalDate today) {
        return new ArrivalPaper(pipeline, words).document(merge, arrival, today);
    }

    private Document document(Edit merge, Arrival arrival, LocalDate today) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Note(texts.of("merge.paper.merged", merge.subjects().getFirst(),
                words.formats().moment(merge.at()), merge.author().name())));
        blocks.add(new Block.Note(texts.of("merge.paper.counts", words.formats().integer(arrival.people().size()),
                words.formats().integer(arrival.records()))));
        if (arrival.people().isEmpty()) {
            blocks.add(new Block.Paragraph(texts.of("merge.paper.nothing")));
        }
        for (Arrival.Person person : arrival.people()) {
            blocks.add(new Block.Heading(texts.of("merge.paper.person", person.author().name(),
                    words.laptop(person.author().laptop()), words.formats().integer(person.records().size()))));
            blocks.add(table(person));
        }
        var head = new Letterhead("", "", "", "", pipeline.bureau().name(),
                texts.of("record.print.on", words.formats().date(today)));
        return new Document(texts.language(), head, texts.of("merge.paper.title"), blocks, List.of());
    }

    // Of a new record, whose name stands beside it, what an officer reads; the window lists the rest.
    private static List<FieldChange> told(Arrival.Touched record) {
        if (!record.isNew()) {
            return record.fields();
        }
        Stream<FieldChange> told = EntityKind.of(record.kind()) == EntityKind.PROJECT
                ? TOLD_OF_PROJECT.stream().flatMap(field -> record.fields().stream()
                        .filter(change -> change.cell().field().equals(field.key())))
                : record.fields().stream().filter(change -> !change.cell().field().equals(NAME_FIELD));
        List<FieldChange> few = told.limit(MOST_OF_NEW).toList();
        return few.isEmpty() ? record.fields().stream().limit(1).toList() : few;
    }

    private Table table(Arrival.Person person) {
        var rows = new ArrayList<Table.Row>();
        for (Arrival.Touched record : person.records()) {
            String name = words.name(new Cell(record.kind(), record.id(), ""))
                    + "\n" + words.formats().moment(record.last());
            List<FieldChange> told = told(record);
            for (FieldChange change : told) {
                Set<String> open = pipeline.conflicts(record.id());
                boolean stands = open.contains(change.cell().field()) || open.contains(Cell.DELETED);
                String field = words.field(change.cell());
                rows.add(Table.Row.of(Table.Cell.of(name),
                        Table.Cell.of(stands ? texts.of("merge.paper.conflict", field) : field),
                        Table.Cell.of(words.value(change.cell(), change.before())),
                        Table.Cell.of(words.value(change.cell(), change.after()))));
                name = "";
            }
            long further = record.fields().stream().filter(change -> !told.contains(change)
                    && !(record.isNew() && change.cell().field().equals(NAME_FIELD))).count();
            if (further > 0) {
                rows.add(Table.Row.of(Table.Cell.of(name),
                        Table.Cell.of(texts.of("merge.paper.further", words.formats().integer(further))),
                        Table.Cell.of(""), Table.Cell.of("")));
            }
        }
        return new Table(List.of(Column.text(texts.of("merge.paper.record"), NAME),
                Column.text(texts.of("merge.paper.field"), FIELD),
                Column.text(texts.of("record.column.before"), VALUE),
                Column.text(texts.of("record.column.after"), VALUE)), rows);
    }
}
