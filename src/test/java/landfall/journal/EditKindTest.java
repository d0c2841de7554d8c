package landfall.journal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import landfall.text.Language;
import landfall.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditKindTest {
    @ParameterizedTest
    @EnumSource(EditKind.class)
    void everyKindOfEditHasItsLabelAndItsNameInTheChangeRecord(EditKind kind) {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            assertTrue(texts.has("edit." + kind), language + " edit." + kind);
            assertTrue(texts.has("record.kind." + kind), language + " record.kind." + kind);
        }
    }
}
