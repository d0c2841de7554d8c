package landfall.ui.exchange;

import landfall.text.Texts;

/** The steps of an import, in order. */
enum Step {
    FILE, FIELDS, ROWS, DONE;

    String label(Texts texts) {
        return switch (this) {
            case FILE -> texts.of("exchange.step.file");
            case FIELDS -> texts.of("exchange.step.fields");
            case ROWS -> texts.of("exchange.step.rows");
            case DONE -> texts.of("exchange.step.done");
        };
    }
}
