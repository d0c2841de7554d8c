package landfall.ui.dossier;

import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.text.FieldText;
import landfall.text.Formats;
import landfall.text.Texts;

/** Writes the values of a project as a person reads them: 20 亿元, 2024年4月16日, names instead of ids. */
final class FactWords {
    private final Texts texts;
    private final Formats formats;
    private final Pipeline pipeline;

    FactWords(Texts texts, Formats formats, Pipeline pipeline) {
        this.texts = texts;
        this.formats = formats;
        this.pipeline = pipeline;
    }

    /** The value of a field in words, empty for null. */
    String of(Field<?> field, Object value) {
        return FieldText.of(field, value, texts, formats, pipeline::nameOf);
    }

    /** The id of an enterprise that is kept, or null where the value names none that is. */
    String enterpriseId(Object value) {
        return value instanceof String id && pipeline.enterprise(id) != null ? id : null;
    }

    /** The name of a field. */
    String label(Field<?> field) {
        return texts.of(field.labelKey());
    }
}
