package landfall.ui.kit.pack;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Stage;
import landfall.domain.VisitFields;
import landfall.exchange.pack.choice.Choice;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;

/** Asks what goes into a pack: everything, some stages, the selected projects, or what a trip is about. */
final class ChoicePane extends VBox {
    private final Texts texts;
    private final Runnable changed;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Stage, CheckBox> stages = new EnumMap<>(Stage.class);
    private final RadioButton byStage;

    /** @param changed told whenever the user chooses something else */
    ChoicePane(PlaceContext context, PackOffer offer, Runnable changed) {
        super(2);
        this.texts = context.texts();
        this.changed = changed;
        Pipeline pipeline = context.workspace().pipeline();
        if (pipeline.entity(EntityKind.TRIP, offer.trip()) instanceof Item trip) {
            add("pack-trip", texts.of("pack.trip", trip.name()), ofTrip(trip, pipeline));
        }
        if (!offer.projects().isEmpty()) {
            add("pack-selected", texts.of("pack.selected", offer.projects().size()),
                    Choice.of(Set.copyOf(offer.projects()), Set.of(), false));
        }
        add("pack-everything", texts.of("pack.everything"), Choice.everything(false));
        byStage = add("pack-stages", texts.of("pack.stages"), null);
        var ticks = PackStyle.PACK_STAGES.on(new FlowPane(16, 4));
        for (Stage stage : Stage.values()) {
            var tick = new CheckBox(texts.of("stage." + stage));
            tick.setId("pack-stage-" + stage);
            tick.setOnAction(event -> {
                group.selectToggle(byStage);
                changed.run();
            });
            stages.put(stage, tick);
            ticks.getChildren().add(tick);
        }
        getChildren().add(ticks);
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener((property, before, now) -> { // an arrow key marks without an action
            if (now != null) {
                changed.run();
            }
        });
    }

    private RadioButton add(String id, String name, Choice choice) {
        var button = new RadioButton(name);
        button.setId(id);
        button.setToggleGroup(group);
        button.setUserData(choice);
        button.setMinWidth(0);
        getChildren().add(button);
        return button;
    }

    private static Choice ofTrip(Item trip, Pipeline pipeline) {
        var projects = new HashSet<String>();
        var enterprises = new HashSet<String>();
        for (Item visit : pipeline.itemsOf(EntityKind.VISIT, trip.id())) {
            Stream.ofNullable(visit.get(VisitFields.PROJECT)).forEach(projects::add);
            Stream.ofNullable(visit.get(VisitFields.ENTERPRISE)).forEach(enterprises::add);
        }
        return Choice.of(projects, enterprises, false);
    }

    /** What the user has chosen. */
    Choice choice(boolean unlocked) {
        Choice fixed = (Choice) group.getSelectedToggle().getUserData();
        if (fixed == null) {
            return Choice.ofStages(stages.entrySet().stream().filter(entry -> entry.getValue().isSelected())
                    .map(Map.Entry::getKey).collect(Collectors.toSet()), unlocked);
        }
        return new Choice(fixed.everything(), fixed.projects(), fixed.enterprises(), fixed.stages(), unlocked);
    }

    /** Why nothing would travel, in the user's words. */
    String nothing() {
        return group.getSelectedToggle() == byStage
                && stages.values().stream().noneMatch(CheckBox::isSelected) ? texts.of("pack.nothing.stages")
                : texts.of("pack.nothing");
    }
}
