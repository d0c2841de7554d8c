package landfall.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.store.backup.Reason;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import landfall.workspace.backup.Backups;
import landfall.workspace.backup.SecondPlace;

/** Backups: taken now, restored, and brought to a second place on another disk. */
final class BackupsPanel extends VBox {
    private static final int MOST_DAYS = 365;
    private static final double DAYS_WIDTH = 48;

    private final PlaceContext context;
    private final Texts texts;
    private final Backups backups;
    private final Label latest = Style.TEXT_SM.on(new Label());
    private final Label second = Style.TEXT_SM.on(new Label());
    private final TextField days = new TextField();
    private final HBox reminder;
    private final Button none;
    private final Button now;

    BackupsPanel(PlaceContext context) {
        super(12);
        this.context = context;
        this.texts = context.texts();
        this.backups = new Backups(context.workspace());
        latest.setId("backup-latest");
        second.setId("backup-second");
        second.setWrapText(true);
        second.setMinHeight(USE_PREF_SIZE);
        var backUp = Controls.button(texts.of("settings.back_up"), this::backUp);
        var restore = Controls.button(texts.of("settings.backups.restore"), context.navigator()::restore);
        restore.setId("backup-restore");
        var choose = Controls.button(texts.of("settings.second.choose"), this::choose);
        choose.setId("backup-second-choose");
        none = Controls.button(texts.of("settings.second.none"), () -> put(null));
        now = Controls.button(texts.of("settings.second.now"), this::bring);
        days.setPrefWidth(DAYS_WIDTH);
        days.setMaxWidth(DAYS_WIDTH);
        days.setAccessibleText(texts.of("settings.second.days"));
        days.setText(String.valueOf(context.settings().secondPlaceDays()));
        days.setOnAction(event -> keepDays());
        days.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                keepDays();
            }
        });
        reminder = new HBox(8, Style.TEXT_SM.on(new Label(texts.of("settings.second.days"))), days,
                Style.TEXT_SM.on(new Label(texts.of("settings.second.days.unit"))));
        reminder.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(latest, new HBox(8, backUp, restore), Style.BOLD.on(new Label(texts.of("settings.second"))),
                second, new HBox(8, choose, now, none), reminder);
        show();
    }

    /** Says what there is. */
    void show() {
        context.background().runAside(backups::all).onSuccess(all -> latest.setText(all.isEmpty()
                ? texts.of("settings.backups.none") : texts.of("settings.backups.latest",
                        context.formats().date(all.getFirst().at().toLocalDate()) + " "
                                + "%02d:%02d".formatted(all.getFirst().at().getHour(), all.getFirst().at().getMinute()),
                        texts.of(all.getFirst().reason().labelKey()), all.size())));
        Path place = context.settings().secondPlace();
        Instant reached = context.settings().secondPlaceReached(backups.folder());
        second.setText(place == null ? texts.of("settings.second.is_none") : reached == null
                ? texts.of("settings.second.never", place) : texts.of("settings.second.reached", place,
                        context.formats().date(LocalDate.ofInstant(reached, ZoneId.systemDefault()))));
        none.setDisable(place == null);
        now.setDisable(place == null);
        reminder.setVisible(place != null);
        reminder.setManaged(place != null);
    }

    private void backUp() {
        context.background().runAside(() -> context.workspace().backUp(Reason.BY_HAND)).onSuccess(copy -> {
            context.navigator().say(copy == null ? texts.of("settings.nothing_to_back_up")
                    : texts.of("settings.backed_up", copy.name()));
            show();
        });
    }

    private void choose() {
        context.navigator().files().folder(texts.of("settings.second.choose")).ifPresent(folder -> {
            put(folder);
            bring();
        });
    }

    private void put(Path folder) {
        context.settings().setSecondPlace(folder);
        show();
    }

    private void bring() {
        SecondPlace.of(context.settings(), backups).ifPresent(place -> context.background().runAside(place::bring)
                .onSuccess(count -> {
                    context.navigator().say(texts.of("settings.second.brought", count));
                    show();
                }));
    }

    private void keepDays() {
        String typed = days.getText().strip();
        int wanted = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
        if (wanted >= 1 && wanted <= MOST_DAYS) {
            context.settings().setSecondPlaceDays(wanted);
        } else {
            context.navigator().say(texts.of("settings.second.days.bad", MOST_DAYS));
        }
        days.setText(String.valueOf(context.settings().secondPlaceDays()));
    }
}
