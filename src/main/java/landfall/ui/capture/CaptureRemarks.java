package landfall.ui.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import landfall.domain.Enterprise;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.VisitFields;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** What should be known before a lead is recorded: who it may be already, the trip that it goes with, the files. */
final class CaptureRemarks extends FlowPane {
    private static final int MOST = 3;

    private final Texts texts;
    private final Pipeline pipeline;
    private final Consumer<Enterprise> take;
    private final Consumer<Path> drop;
    private final CheckBox withTrip;
    private final HBox warning = new HBox();

    /**
     * @param trip that the lead may go with, or null
     * @param visit of the trip at which it was heard, or null
     * @param take is given the enterprise that is meant
     * @param drop is given the file that is not wanted
     */
    CaptureRemarks(PlaceContext context, Pipeline pipeline, Item trip, Item visit, Consumer<Enterprise> take, Consumer<Path> drop) {
        super(8, 4);
        this.texts = context.texts();
        this.pipeline = pipeline;
        this.take = take;
        this.drop = drop;
        CaptureStyle.CAPTURE_REMARKS.on(this);
        withTrip = trip == null ? null : new CheckBox(visit == null ? texts.of("capture.trip", trip.name())
                : texts.of("capture.visit", trip.name(), context.formats().shortDate(visit.get(VisitFields.DAY))));
        if (withTrip != null) {
            withTrip.setSelected(true);
            withTrip.setId("capture-trip");
        }
    }

    /** True while the lead goes with the trip. */
    boolean goesWithTrip() {
        return withTrip != null && withTrip.isSelected();
    }

    /** Says what cannot be kept as it is. */
    void warn(String message) {
        var said = Controls.label(message, Style.TEXT_SM, Style.DANGER_TEXT);
        said.setId("capture-warning");
        warning.getChildren().setAll(said);
        if (!getChildren().contains(warning)) {
            getChildren().addFirst(warning);
        }
        setManaged(true);
        setVisible(true);
    }

    /**
     * Shows what there is to say.
     *
     * @param known the enterprise if the bureau has it
     * @param twins whom it may be otherwise
     */
    void show(Enterprise known, List<Enterprise> twins, List<Path> files) {
        getChildren().clear();
        if (known != null) {
            known(known);
        } else if (!twins.isEmpty()) {
            twins(twins);
        }
        if (withTrip != null) {
            getChildren().add(withTrip);
        }
        files.forEach(file -> getChildren().add(file(file)));
        setManaged(!getChildren().isEmpty());
        setVisible(!getChildren().isEmpty());
    }

    private void known(Enterprise known) {
        List<Project> projects = pipeline.projects().stream().filter(project -> known.id().equals(project.investorId())
                && project.isLive()).toList();
        if (projects.isEmpty()) {
            getChildren().add(Chip.plain(Feather.CHECK, texts.of("capture.known")));
            return;
        }
        getChildren().add(Chip.warn(Feather.COPY, texts.of("capture.projects", projects.size())));
        String names = String.join(texts.isChinese() ? "、" : ", ", projects.stream().limit(MOST).map(Project::name).toList());
        getChildren().add(line(Controls.label(names, Style.TEXT_SM)));
    }

    private void twins(List<Enterprise> twins) {
        getChildren().add(Chip.warn(Feather.COPY, texts.of("capture.twins")));
        for (Enterprise twin : twins.subList(0, Math.min(MOST, twins.size()))) {
            var link = Style.TEXT_SM.on(Controls.link(twin.name(), () -> take.accept(twin)));
            link.setId("capture-twin");
            getChildren().add(line(link));
        }
    }

    private HBox file(Path file) {
        var remove = Controls.icon(Feather.X, texts.of("capture.remove", file.getFileName()), () -> drop.accept(file));
        return line(Chip.plain(Feather.PAPERCLIP, file.getFileName().toString()), remove);
    }

    private static HBox line(javafx.scene.Node... nodes) {
        var line = new HBox(2, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinHeight(22);
        return line;
    }
}
