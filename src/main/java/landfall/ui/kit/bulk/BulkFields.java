package landfall.ui.kit.bulk;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.ProjectFields;
import landfall.text.SearchWord;
import landfall.text.Texts;
import landfall.ui.kit.form.FieldInputs;

/** The fields that can be edited for several projects at once: every one that a person types. */
final class BulkFields {
    /** What is edited for several projects most often; these stand before the groups. */
    private static final List<Field<?>> QUICK =
            List.of(ProjectFields.OWNER, ProjectFields.NEXT_STEP, ProjectFields.NEXT_DUE);

    /**
     * A field on offer.
     *
     * @param captionKey the text key of the group under which it stands
     */
    record Choice(Field<?> field, String captionKey) {
    }

    private BulkFields() {
    }

    /** Every field on offer, the usual ones first, then in the groups and the order of the form. */
    static List<Choice> offered() {
        var choices = new ArrayList<Choice>();
        QUICK.forEach(field -> choices.add(new Choice(field, "bulk.fields.quick")));
        for (Field<?> field : EntityKind.PROJECT.fields()) {
            if (isTyped(field) && !QUICK.contains(field)) {
                choices.add(new Choice(field, "field.group." + field.group().name()));
            }
        }
        return List.copyOf(choices);
    }

    /** The fields whose label has every word of the text in it, as written or by its pinyin initials. */
    static List<Choice> matching(String text, Texts texts) {
        List<SearchWord> words = SearchWord.all(text);
        return offered().stream().filter(choice -> {
            String label = texts.of(choice.field().labelKey());
            return words.stream().allMatch(word -> word.isInName(label));
        }).toList();
    }

    private static boolean isTyped(Field<?> field) {
        return !field.isFixed() && !field.isInternal() && FieldInputs.canType(field);
    }
}
