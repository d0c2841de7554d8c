package landfall.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.text.Formats;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastViewTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 8, 30);
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    @TempDir
    Path folder;

    @Test
    void todayAndLaterDaysNeedNoLookingBack() {
        assertFalse(PastView.of(TODAY, TODAY, TODAY).isPast());
        assertFalse(PastView.of(TODAY.plusDays(1), null, TODAY).isPast());
        assertTrue(PastView.of(TODAY.minusDays(1), null, TODAY).isPast());
        assertTrue(PastView.of(TODAY, MARCH, TODAY).isPast());
    }

    @Test
    void agesAreReckonedFromTheDayThatIsShown() {
        assertEquals(MARCH, PastView.of(MARCH, null, TODAY).day(TODAY));
        assertEquals(TODAY, PastView.of(TODAY, MARCH, TODAY).day(TODAY));
    }

    @Test
    void theSentenceNamesBothDaysAndSaysThatNothingCanBeChanged() {
        Texts texts = Texts.in(Language.CHINESE);
        String sentence = PastView.of(MARCH, MARCH.plusDays(1), TODAY).sentence(texts, Formats.forScreen(texts));
        assertTrue(sentence.contains("2024年3月31日") && sentence.contains("2024年4月1日") && sentence.contains("只读"),
                sentence);
        assertEquals("", PastView.NONE.sentence(texts, Formats.forScreen(texts)));
    }

    @Test
    void aDayTakesBackWhatHappenedLaterAndAnotherWhatWasRecordedLater() {
        try (Workspace workspace = Workspace.create(folder.resolve("a.landfall"), new Author("李航", "test"))) {
            workspace.perform(Draft.of(EditKind.CREATE, "远景").set("p", ProjectFields.NAME, "远景")
                    .set("p", ProjectFields.STAGE, Stage.SIGNED)
                    .set("p", ProjectFields.entryDate(Stage.TALKS), DayOrMonth.parse("2024-02-10"))
                    .set("p", ProjectFields.entryDate(Stage.SIGNED), DayOrMonth.parse("2024-06-24")));
            assertEquals(Stage.TALKS, new PastView(MARCH, null).of(workspace).project("p").stage());
            assertEquals(Stage.SIGNED, new PastView(null, LocalDate.now()).of(workspace).project("p").stage());
            assertTrue(new PastView(MARCH, MARCH).of(workspace).projects().isEmpty(),
                    "it was recorded today, long after that day");
        }
    }
}
