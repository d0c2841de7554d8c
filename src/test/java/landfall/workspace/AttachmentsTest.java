package landfall.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import landfall.domain.AttachmentFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.ProjectFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.EditLabels;
import landfall.store.files.Progress;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 30);

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void start() {
        workspace = Workspace.create(folder.resolve("湘中.landfall"), new Author("周敏", "test"),
                new Home(folder.resolve("home")));
        workspace.perform(Draft.of(EditKind.CREATE, "奥特莱斯广场").set("p1", ProjectFields.NAME, "奥特莱斯广场"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void attach(Path... files) {
        workspace.perform(workspace.attachments().attach(workspace.pipeline().project("p1"), List.of(files), DAY,
                Progress.NONE));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private List<Item> attachments() {
        return workspace.pipeline().itemsOf(EntityKind.ATTACHMENT, "p1");
    }

    @Test
    void attachingIsOneEditThatCanBeUndoneAndTheContentStaysForRedo() throws IOException {
        attach(file("招商合同.pdf", "甲"), file("现场.JPG", "乙"), file("说明", "丙"));
        Item first = attachments().getFirst();
        assertEquals(List.of("招商合同.pdf", "合同协议", Count.of(3), DayOrMonth.of(DAY)),
                List.of(first.get(AttachmentFields.NAME), first.get(AttachmentFields.CATEGORY),
                        first.get(AttachmentFields.LENGTH), first.get(AttachmentFields.ADDED_ON)));
        assertEquals("现场照片", attachments().get(1).get(AttachmentFields.CATEGORY));
        assertNull(attachments().get(2).get(AttachmentFields.CATEGORY));
        assertEquals("「奥特莱斯广场」加入附件 3 个：招商合同.pdf …", EditLabels.label(
                workspace.nextUndo().orElseThrow(), Texts.in(Language.CHINESE)));
        workspace.undo();
        assertEquals(List.of(), attachments());
        workspace.redo();
        assertEquals("甲", Files.readString(workspace.attachments().copy(attachments().getFirst(), Progress.NONE)));
    }

    @Test
    void aRemovedAttachmentComesBackWithUndo() throws IOException {
        attach(file("批复.pdf", "甲"));
        Item removed = attachments().getFirst();
        workspace.perform(Attachments.remove(removed, workspace.pipeline().project("p1")));
        assertEquals(List.of(), attachments());
        workspace.undo();
        assertEquals(List.of(removed), attachments());
        assertEquals(List.of(), workspace.check());
    }

    @Test
    void oneFileThatCannotBeReadKeepsAllFromBeingAttached() throws IOException {
        Path good = file("a.txt", "a");
        assertThrows(Problem.class, () -> attach(good, folder.resolve("gone.txt")));
        assertEquals(List.of(), attachments());
    }

    @Test
    void otherProgramsGetACopyUnderItsNameAndTheirChangesNeverReachTheContent() throws IOException {
        attach(file("合同.txt", "原件"));
        Item attachment = attachments().getFirst();
        Path copy = workspace.attachments().copy(attachment, Progress.NONE);
        assertEquals("合同.txt", copy.getFileName().toString());
        assertEquals(copy, workspace.attachments().copy(attachment, Progress.NONE));
        copy.toFile().setWritable(true);
        Files.writeString(copy, "改过");
        Path second = workspace.attachments().copy(attachment, Progress.NONE);
        assertNotEquals(copy, second);
        assertEquals("原件", Files.readString(second));
        assertEquals("改过", Files.readString(copy));
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(9)));
        Files.setLastModifiedTime(copy, old);
        Files.setLastModifiedTime(second, old);
        Path third = workspace.attachments().copy(attachment, Progress.NONE);
        assertEquals("原件", Files.readString(third));
        assertEquals("改过", Files.readString(copy), "what somebody saved into a copy stays");
    }

    @Test
    void aNameWithAPathInItIsOnlyAName() throws IOException {
        attach(file("合同.txt", "原件"));
        Item attachment = attachments().getFirst();
        workspace.perform(Draft.of(EditKind.CHANGE, "合同", AttachmentFields.NAME.labelKey())
                .set(attachment.id(), AttachmentFields.NAME, "../../../合同.txt"));
        Path copy = workspace.attachments().copy(attachments().getFirst(), Progress.NONE);
        assertEquals(folder.resolve("home/opened"), copy.getParent().getParent());
    }
}
