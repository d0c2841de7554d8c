package landfall.ui.dossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Ageing;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.ConflictMark;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The head of the dossier: where the project belongs, its name, how it stands, and the one step forward. */
final class DossierHead extends VBox {
    /** What the head's buttons do. */
    interface Actions {
        void step(int by);

        /** Opens the form of all fields. */
        void edit();

        /** Opens the conflict about the project. */
        void settle();

        void forward();

        void revive();

        void delete();

        void export();

        void close();
    }

    private final Texts texts;
    private final Actions actions;
    private final Label path = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private final Label place = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private final Button previous;
    private final Button next;
    private final HBox title = new HBox(12);
    private final Label editText = new Label();
    private final Button edit;
    private final StageBar stages;

    DossierHead(PlaceContext context, Actions actions) {
        this.texts = context.texts();
        this.actions = actions;
        DossierStyle.DOSSIER_HEAD.on(this);
        edit = Controls.button("", actions::edit);
        edit.setId("dossier-edit");
        var content = new HBox(6, Icons.of(Feather.EDIT_2), editText, Controls.keyCap("E"));
        content.setAlignment(Pos.CENTER);
        edit.setGraphic(content);
        previous = Controls.icon(Feather.CHEVRON_UP, texts.of("dossier.previous"), () -> actions.step(-1));
        next = Controls.icon(Feather.CHEVRON_DOWN, texts.of("dossier.next_project"), () -> actions.step(1));
        var more = Style.all(new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL)), Style.QUIET, Style.ICON_ONLY);
        more.setId("dossier-more");
        more.setAccessibleText(texts.of("dossier.more"));
        var delete = new MenuItem(texts.of("dossier.delete"), Icons.of(Feather.TRASH_2));
        delete.setOnAction(event -> actions.delete());
        var export = new MenuItem(texts.of("files.export"), Icons.of(Feather.DOWNLOAD));
        export.setOnAction(event -> actions.export());
        more.getItems().addAll(export, delete);
        var close = Controls.icon(Feather.X, texts.of("dossier.close"), actions::close);
        path.setMinWidth(0);
        place.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, path, Controls.spacer(), place, previous, next, Controls.divider(), more, close,
                Controls.keyCap("Esc"));
        line.setAlignment(Pos.CENTER_LEFT);
        title.setAlignment(Pos.CENTER_LEFT);
        title.setMinHeight(40);
        stages = new StageBar(texts, context.formats());
        getChildren().addAll(line, title, stages);
    }

    /**
     * Shows the project.
     *
     * @param ageing how long projects have stood on the day shown
     * @param index its place in the list that it was opened from, from 0, or -1
     * @param conflict whether laptops disagree about it
     */
    void show(Project project, Ageing ageing, int index, int size, boolean conflict) {
        path.setText(Stream.of(project.get(ProjectFields.PARK), project.chain(), project.code())
                .filter(Objects::nonNull).collect(Collectors.joining(" / ")));
        boolean inList = index >= 0 && size > 1;
        place.setText(inList ? texts.of("dossier.place", index + 1, size) : "");
        previous.setDisable(!inList || index == 0);
        next.setDisable(!inList || index == size - 1);
        var name = DossierStyle.DOSSIER_NAME.on(new Label(project.name()));
        title.getChildren().setAll(name, Chip.of(project.stage(), texts));
        title.getChildren().addAll(chips(project, ageing));
        if (conflict) {
            title.getChildren().add(ConflictMark.of(texts, actions::settle));
        }
        title.getChildren().addAll(Controls.spacer(), edit);
        if (!project.isLive()) {
            title.getChildren().add(Controls.primary(texts.of("dossier.revive"), actions::revive));
        } else {
            project.stage().next().ifPresent(stage -> {
                var forward = Controls.primary(texts.of("kit.stage.verb", texts.of("stage." + stage.name())),
                        actions::forward);
                forward.setId("dossier-forward");
                forward.setGraphic(Icons.of(Feather.ARROW_RIGHT));
                forward.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
                title.getChildren().add(forward);
            });
        }
        stages.show(project, ageing);
    }

    /** Says on the button whether the form of all fields holds something that is not saved. */
    void offerEdit(boolean unsaved) {
        editText.setText(texts.of(unsaved ? "dossier.edit.go_on" : "dossier.edit"));
        edit.setAccessibleText(editText.getText());
    }

    private List<Chip> chips(Project project, Ageing ageing) {
        var chips = new java.util.ArrayList<Chip>();
        if (!project.isLive()) {
            chips.add(Chip.plain(Feather.ARCHIVE, texts.of("stage.exit." + project.exit().name())));
        }
        if (ageing.isStale(project)) {
            var stale = Chip.warn(Feather.PAUSE, texts.of("dossier.stale", ageing.idleDays(project).getAsInt()));
            stale.setTooltip(Controls.explanation(ageing.definition(texts)));
            chips.add(stale);
        }
        if (ageing.awaitsApproval(project)) {
            chips.add(Chip.plain(Feather.PAUSE_CIRCLE, texts.of("dossier.approval.pending")));
        }
        ageing.daysOverdue(project).ifPresent(days ->
                chips.add(Chip.danger(Feather.ALERT_CIRCLE, texts.of("dossier.overdue", days))));
        return chips;
    }
}
