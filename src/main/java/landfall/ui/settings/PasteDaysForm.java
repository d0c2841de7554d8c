package landfall.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.calendar.SpecialDays;
import landfall.text.SpecialDaysReading;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** Takes pasted lines, or the State Council's notice as it is printed, and shows what was understood before it counts. */
final class PasteDaysForm extends VBox {
    private static final double WIDTH = 560;
    private static final double FOUND_HEIGHT = 150;
    private static final int MOST_UNREAD = 3;

    private final Texts texts;
    private final int year;
    private final TextArea text = new TextArea();
    private final Label found = new Label();
    private final Label unread = Controls.label("", Style.FIELD_CAUTION);
    private final Button save;
    private SpecialDaysReading reading = SpecialDaysReading.of("", 0);
    private Runnable close = () -> { };

    private PasteDaysForm(PlaceContext context, int year, Consumer<List<SpecialDays>> entered) {
        this.texts = context.texts();
        this.year = year;
        text.setId("paste-text");
        text.setPromptText(texts.of("settings.paste.prompt"));
        text.setAccessibleText(texts.of("settings.paste.title"));
        text.setPrefRowCount(7);
        text.setWrapText(true);
        text.textProperty().addListener((property, before, now) -> read());
        found.setId("paste-found");
        found.setWrapText(true);
        unread.setWrapText(true);
        unread.setMinHeight(USE_PREF_SIZE);
        unread.managedProperty().bind(unread.textProperty().isNotEmpty());
        var list = new ScrollPane(found);
        list.setFitToWidth(true);
        list.setPrefHeight(FOUND_HEIGHT);
        list.setFocusTraversable(false);
        save = Controls.primary(texts.of("settings.paste.save", 0), () -> {
            close.run();
            entered.accept(reading.days());
        });
        save.setId("paste-save");
        var note = Controls.label(texts.of("settings.paste.note", Integer.toString(year)), Style.FIELD_NOTE);
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        getChildren().addAll(Style.DIALOG_HEAD.on(new HBox(Controls.label(texts.of("settings.paste.title"),
                Style.DIALOG_TITLE))), Style.DIALOG_BODY.on(new VBox(note, text, list, unread)),
                Style.DIALOG_FOOT.on(new HBox(Controls.button(texts.of("settings.days.cancel"), () -> close.run()),
                        save)));
        read();
    }

    /**
     * Opens the form over the window.
     *
     * @param year the year of dates that are written without one
     * @param entered takes the days that the user accepts
     */
    static void open(PlaceContext context, int year, Consumer<List<SpecialDays>> entered) {
        var form = new PasteDaysForm(context, year, entered);
        form.close = context.navigator().dialog(form);
        form.text.requestFocus();
    }

    private void read() {
        reading = SpecialDaysReading.of(text.getText(), year);
        found.setText(reading.days().isEmpty() ? texts.of("settings.paste.none")
                : reading.days().stream().map(this::said).collect(Collectors.joining("\n")));
        unread.setText(reading.unread().isEmpty() ? "" : texts.of("settings.paste.unread", reading.unread().size(),
                reading.unread().stream().limit(MOST_UNREAD).collect(Collectors.joining(texts.of("insight.separator")))));
        save.setText(texts.of("settings.paste.save", reading.days().size()));
        save.setDisable(reading.days().isEmpty());
    }

    private String said(SpecialDays days) {
        String dates = days.length() == 1 ? days.from().toString()
                : texts.of("settings.calendar.from_to", days.from().toString(), days.to().toString());
        return String.join("\u3000", dates, texts.of("settings.calendar.kind." + days.kind().name()), days.name()).strip();
    }
}
