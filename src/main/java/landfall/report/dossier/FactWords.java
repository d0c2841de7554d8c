package landfall.report.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import landfall.domain.AttachmentFields;
import landfall.domain.Entity;
import landfall.domain.Field;
import landfall.domain.FieldType.Shape;
import landfall.domain.Pipeline;
import landfall.domain.value.Count;
import landfall.domain.value.PhoneNumber;
import landfall.report.Block;
import landfall.report.Table;
import landfall.text.FieldText;
import landfall.text.FileSize;
import landfall.text.Formats;
import landfall.text.Texts;

/** Writes the facts of a project, and of what belongs to it, as tables of labels and values. */
final class FactWords {
    private static final double LABEL = 0.16;
    private static final double VALUE = 0.34;

    private final Pipeline pipeline;
    private final Texts texts;
    private final Formats formats;
    private final boolean showsPhones;

    FactWords(Pipeline pipeline, Texts texts, boolean showsPhones) {
        this.pipeline = pipeline;
        this.texts = texts;
        this.formats = Formats.forPrint(texts);
        this.showsPhones = showsPhones;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    String label(Field<?> field) {
        return texts.of(field.labelKey());
    }

    /** The value in words, personal numbers masked; empty when there is none. */
    String value(Entity entity, Field<?> field) {
        Object value = entity.get(field);
        if (field.isPersonal() && !showsPhones) {
            return PhoneNumber.masked((String) value);
        }
        if (field == AttachmentFields.LENGTH && value instanceof Count length) {
            return FileSize.of(length.number());
        }
        return FieldText.of(field, value, texts, formats, pipeline::nameOf);
    }

    /** Short facts in two pairs a row, long texts below them; nothing when there are none. */
    List<Block> facts(Entity entity, Collection<? extends Field<?>> fields) {
        var shortOnes = new ArrayList<Table.Cell>();
        var longOnes = new ArrayList<Table.Row>();
        for (Field<?> field : fields) {
            String value = value(entity, field);
            if (value.isEmpty()) {
                continue;
            }
            if (field.type().shape() == Shape.LONG_TEXT) {
                longOnes.add(Table.Row.of(Table.Cell.of(label(field)), Table.Cell.of(value)));
            } else {
                shortOnes.add(Table.Cell.of(label(field)));
                shortOnes.add(Table.Cell.of(value));
            }
        }
        var blocks = new ArrayList<Block>();
        if (!shortOnes.isEmpty()) {
            blocks.add(new Table(List.of(column(LABEL), column(VALUE), column(LABEL), column(VALUE)), pairs(shortOnes)));
        }
        if (!longOnes.isEmpty()) {
            blocks.add(new Table(List.of(column(LABEL), column(1 - LABEL)), longOnes));
        }
        return blocks;
    }

    private static List<Table.Row> pairs(List<Table.Cell> cells) {
        var rows = new ArrayList<Table.Row>();
        for (int i = 0; i < cells.size(); i += 4) {
            boolean half = i + 2 >= cells.size();
            rows.add(Table.Row.of(cells.get(i), cells.get(i + 1), half ? Table.Cell.of("") : cells.get(i + 2),
                    half ? Table.Cell.of("") : cells.get(i + 3)));
        }
        return rows;
    }

    private static Table.Column column(double part) {
        return Table.Column.text("", part);
    }
}
