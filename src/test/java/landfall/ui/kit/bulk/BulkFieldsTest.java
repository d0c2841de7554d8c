package landfall.ui.kit.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.bulk.BulkFields.Choice;
import org.junit.jupiter.api.Test;

class BulkFieldsTest {
    private static final Texts CHINESE = Texts.in(Language.CHINESE);
    private static final Texts ENGLISH = Texts.in(Language.ENGLISH);

    private static List<Field<?>> fields(List<Choice> choices) {
        return choices.stream().<Field<?>>map(Choice::field).toList();
    }

    @Test
    void everyTypedFieldIsOfferedOnceAndTheOwnerFirst() {
        List<Field<?>> offered = fields(BulkFields.offered());
        assertEquals(ProjectFields.OWNER, offered.getFirst());
        assertEquals(offered.size(), new HashSet<>(offered).size());
        for (Field<?> field : ProjectFields.ALL) {
            boolean written = field.isFixed() || field.isInternal();
            assertEquals(!written, offered.contains(field), field.toString());
        }
    }

    @Test
    void whatFollowsFromOtherThingsIsNotOffered() {
        List<Field<?>> offered = fields(BulkFields.offered());
        for (Field<?> field : List.of(ProjectFields.STAGE, ProjectFields.CODE, ProjectFields.EXIT,
                ProjectFields.EXIT_ON, ProjectFields.EXIT_REASON, ProjectFields.ACCEPTED)) {
            assertFalse(offered.contains(field), field.toString());
        }
    }

    @Test
    void aGroupStandsTogether() {
        List<String> captions = BulkFields.offered().stream().map(Choice::captionKey).toList();
        long turns = java.util.stream.IntStream.range(1, captions.size())
                .filter(i -> !captions.get(i).equals(captions.get(i - 1))).count();
        assertEquals(new HashSet<>(captions).size() - 1, turns);
    }

    @Test
    void aFieldIsFoundByItsLabelOrItsInitialsInBothLanguages() {
        assertEquals(ProjectFields.OWNER, BulkFields.matching("zrr", CHINESE).getFirst().field());
        assertEquals(ProjectFields.OWNER, BulkFields.matching("责任", CHINESE).getFirst().field());
        assertTrue(fields(BulkFields.matching("total inv", ENGLISH)).contains(ProjectFields.TOTAL_INVESTMENT));
        assertEquals(List.of(), BulkFields.matching("没有的字段", CHINESE));
    }
}
