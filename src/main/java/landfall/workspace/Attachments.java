package landfall.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;
import landfall.store.files.FileStore;
import landfall.store.files.Kept;
import landfall.store.files.Progress;
import landfall.text.Problem;

/** The files kept with the projects of a workspace; works from any thread. */
public final class Attachments {
    private static final Map<Pattern, String> CATEGORIES = new LinkedHashMap<>();

    static {
        CATEGORIES.put(Pattern.compile("合同|协议|contract|agreement"), "合同协议");
        CATEGORIES.put(Pattern.compile("批复|备案|核准|许可|approval|permit"), "批复文件");
        CATEGORIES.put(Pattern.compile("评审|可研|可行性|评估|尽调|feasibility|due diligence"), "评审材料");
        CATEGORIES.put(Pattern.compile("纪要|minutes"), "会议纪要");
        CATEGORIES.put(Pattern.compile("营业执照|章程|审计|财报|business licen"), "企业资料");
        CATEGORIES.put(Pattern.compile("\\.(jpe?g|png|heic|bmp|tiff?)$"), "现场照片");
    }

    private final FileStore files;
    private final OpenedCopies copies;

    Attachments(FileStore files, Path copies) {
        this.files = files;
        this.copies = new OpenedCopies(files, copies);
    }

    /** The attachments of a workspace file, which another program may have open. */
    public static Attachments of(Path workspace) {
        return new Attachments(FileStore.beside(workspace), Home.locate().opened());
    }

    /**
     * Keeps the contents of files and says what has to be recorded; the files themselves stay where they are.
     *
     * @param day on which they are added
     * @return the edit to be performed, so that it can be undone; the contents stay even then
     * @throws Problem when one of them cannot be kept; then nothing is to be recorded
     */
    public Draft attach(Project project, List<Path> added, LocalDate day, Progress progress) {
        String first = added.getFirst().getFileName().toString();
        return attachTo(Draft.of(EditKind.ATTACH, project.name(), added.size() == 1 ? first : first + " …",
                Integer.toString(added.size())), project.id(), added, day, progress);
    }

    /**
     * Keeps the contents of files with something that a draft records anyway, such as a new lead.
     *
     * @return the same draft
     * @throws Problem when one of them cannot be kept; then nothing is to be recorded
     */
    public Draft attachTo(Draft draft, String projectId, List<Path> added, LocalDate day, Progress progress) {
        for (Path file : added) {
            Kept kept = files.keep(file, progress);
            String id = Ids.next();
            String name = file.getFileName().toString();
            draft.set(id, AttachmentFields.NAME, name)
                    .set(id, AttachmentFields.PROJECT, projectId)
                    .set(id, AttachmentFields.CATEGORY, category(name))
                    .set(id, AttachmentFields.HASH, kept.hash())
                    .set(id, AttachmentFields.LENGTH, Count.of(kept.length()))
                    .set(id, AttachmentFields.ADDED_ON, DayOrMonth.of(day));
        }
        return draft;
    }

    /** True when the content with that hash is kept here. */
    public boolean has(String hash) {
        return files.has(hash);
    }

    /** How long the content with that hash is, in bytes; 0 when it is not kept here. */
    public long length(String hash) {
        try {
            return Files.size(files.file(hash));
        } catch (IOException e) {
            return 0;
        }
    }

    /** Where the content with that hash lies, if it is kept here. */
    public Path content(String hash) {
        return files.file(hash);
    }

    /**
     * Keeps the content of a file that came from another laptop, whose attachment is recorded by a merge.
     *
     * @throws Problem when it cannot be kept
     */
    public void keep(Path content) {
        files.keep(content, Progress.NONE);
    }

    /** The edit that takes an attachment away; its content stays. */
    public static Draft remove(Item attachment, Project project) {
        return Draft.of(EditKind.DETACH, project.name(), attachment.name())
                .delete(EntityKind.ATTACHMENT, attachment.id());
    }

    /** What a file of that name most likely is, among the usual categories; null when the name does not say. */
    static String category(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<Pattern, String> guess : CATEGORIES.entrySet()) {
            if (guess.getKey().matcher(lower).find()) {
                return guess.getValue();
            }
        }
        return null;
    }

    /**
     * A checked copy under a name that people can read, for other programs to open: the content itself must not be
     * changed by them.
     *
     * @throws Problem when the content is missing or altered, or the copy cannot be made
     */
    public Path copy(Item attachment, Progress progress) {
        return copies.of(attachment.get(AttachmentFields.HASH), attachment.name(), progress);
    }

    /**
     * Writes the content of an attachment to a new file.
     *
     * @throws Problem when the content is missing or altered, or the target exists or cannot be written
     */
    public void copyTo(Item attachment, Path target, Progress progress) {
        files.copy(attachment.get(AttachmentFields.HASH), attachment.name(), target, progress);
    }
}
