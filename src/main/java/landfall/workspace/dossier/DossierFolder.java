package landfall.workspace.dossier;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.PhoneNumber;
import landfall.exchange.DossierBook;
import landfall.report.Ink;
import landfall.report.dossier.ProjectSheet;
import landfall.report.dossier.RecordLine;
import landfall.report.pdf.PdfFile;
import landfall.report.pdf.PdfPrinter;
import landfall.sheet.file.UnwritableTarget;
import landfall.sheet.table.Cell;
import landfall.sheet.table.Listing;
import landfall.sheet.table.Listing.Column;
import landfall.sheet.xlsx.XlsxWriter;
import landfall.store.files.Progress;
import landfall.text.FileNames;
import landfall.text.Formats;
import landfall.text.Problem;
import landfall.text.Texts;
import landfall.workspace.Attachments;

/**
 * Writes the dossier of a project as one folder: project sheet, workbook, index and all attachments. The folder stands
 * there whole or not at all, and nothing that was there before is touched.
 */
public final class DossierFolder {
    private final Path workspace;
    private final Pipeline pipeline;
    private final LocalDate today;
    private final boolean showsPhones;
    private final Texts texts;

    /**
     * @param workspace the file of the workspace, which may be open
     * @param pipeline the bureau as it stands in it
     * @param today the day of the papers
     * @param showsPhones whether the numbers of people are written in full
     */
    public DossierFolder(Path workspace, Pipeline pipeline, LocalDate today, boolean showsPhones, Texts texts) {
        this.workspace = workspace.toAbsolutePath();
        this.pipeline = pipeline;
        this.today = today;
        this.showsPhones = showsPhones;
        this.texts = texts;
    }

    /**
     * Writes the dossier of a project into a new folder, named by its code and name, and numbered when that exists.
     *
     * @param target the folder in which the new one is made; it is made when missing
     * @throws Problem when something cannot be written; then nothing is left behind
     */
    public Exported write(Project project, Path target, Progress progress) {
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new Problem(e, "files.problem.target", target);
        }
        Path draft = target.resolve(".landfall-" + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectory(draft);
            Exported exported = fill(project, draft, progress);
            return new Exported(settle(draft, target, project), exported.files(), exported.missing());
        } catch (IOException e) {
            throw new Problem(e, "files.problem.target", target);
        } finally {
            remove(draft);
        }
    }

    /** The name of the folder of a project's dossier, unless something else has that name. */
    public static String name(Project project) {
        return FileNames.safe(project.code() == null ? project.name() : project.code() + " " + project.name());
    }

    private Exported fill(Project project, Path folder, Progress progress) throws IOException {
        var index = new IndexSheet(texts, folder);
        List<RecordLine> record = ProjectRecord.of(workspace, project, pipeline.mask(), texts);
        String name = FileNames.safe(texts.of("files.sheet.title", project.name()));
        Path sheet = folder.resolve(name + ".pdf");
        PdfFile.save(PdfPrinter.print(ProjectSheet.of(pipeline, project, record, today, showsPhones, texts),
                Ink.COLOUR), sheet);
        index.made(sheet, today);
        Path book = folder.resolve(name + ".xlsx");
        book(project, record).write(book);
        index.made(book, today);
        List<String> missing = attachments(project, folder, index, progress);
        try {
            XlsxWriter.write(folder.resolve(texts.of("files.index") + ".xlsx"), index.listing());
        } catch (UnwritableTarget e) {
            throw new IOException(e);
        }
        return new Exported(folder, index.size() - missing.size() + 1, missing);
    }

    private DossierBook book(Project project, List<RecordLine> record) {
        var book = new DossierBook(pipeline, this::value, texts).facts(project);
        if (project.investorId() != null) {
            book.items(EntityKind.CONTACT, pipeline.itemsOf(EntityKind.CONTACT, project.investorId()));
        }
        ProjectSheet.kinds().forEach(kind -> book.items(kind, pipeline.itemsOf(kind, project.id())));
        Formats formats = Formats.forPrint(texts);
        return book.sheet(new Listing(texts.of("dossier.tab.record"),
                List.of(Column.text(texts.of("files.sheet.when"), 18), Column.text(texts.of("files.sheet.who"), 14),
                        Column.text(texts.of("files.sheet.what"), 80)),
                record.stream().map(line -> List.of(Cell.text(formats.moment(line.at())), Cell.text(line.who()),
                        Cell.text(line.what()))).toList()));
    }

    private Object value(Entity entity, Field<?> field) {
        return field.isPersonal() && !showsPhones ? PhoneNumber.masked((String) entity.get(field))
                : entity.get(field);
    }

    private List<String> attachments(Project project, Path folder, IndexSheet index, Progress progress)
            throws IOException {
        List<Item> attachments = pipeline.itemsOf(EntityKind.ATTACHMENT, project.id());
        var missing = new ArrayList<String>();
        if (attachments.isEmpty()) {
            return missing;
        }
        Path place = Files.createDirectory(folder.resolve(FileNames.safe(texts.of("files.folder.attachments"))));
        Attachments kept = Attachments.of(workspace);
        var names = new FileNames();
        for (Item attachment : attachments) {
            Path copy = place.resolve(names.next(attachment.name()));
            try {
                kept.copyTo(attachment, copy, progress);
                index.copied(copy, attachment);
            } catch (Problem e) {
                index.missing(attachment, switch (e.key()) {
                    case "files.problem.missing" -> "files.index.missing";
                    case "files.problem.altered" -> "files.index.altered";
                    case "files.problem.unreadable", "files.problem.vanished" -> "files.index.unreadable";
                    default -> throw e;
                });
                missing.add(attachment.name());
            }
        }
        return missing;
    }

    private static Path settle(Path draft, Path target, Project project) throws IOException {
        var names = new FileNames();
        Path folder = target.resolve(names.next(name(project)));
        while (Files.exists(folder)) {
            folder = target.resolve(names.next(name(project)));
        }
        try {
            return Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            return Files.move(draft, folder);
        }
    }

    private static void remove(Path draft) {
        if (!Files.exists(draft)) {
            return;
        }
        try (Stream<Path> all = Files.walk(draft)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            // It stays behind under a name of its own; what went wrong before is what the user has to know.
        }
    }
}
