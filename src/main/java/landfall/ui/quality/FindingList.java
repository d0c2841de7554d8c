package landfall.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.quality.FindingWords;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Severity;
import landfall.quality.rule.Topic;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** The findings under the names of their topics; Enter repairs, A lets stand, D opens the dossier. */
final class FindingList extends ListView<FindingList.Line> {
    private static final double ROW = 32;
    private static final double NAME = 184;
    private static final double OWNER = 60;

    /**
     * A line of the list.
     *
     * @param finding null for the name of a topic
     * @param count how many findings the topic has; 0 for a finding
     */
    record Line(Topic topic, Finding finding, int count) {
        private boolean isSame(Line other) {
            return other != null && finding != null && other.finding != null
                    && finding.rule() == other.finding.rule() && finding.entity().id().equals(other.finding.entity().id())
                    && id(finding.other()).equals(id(other.finding.other()));
        }

        private static String id(landfall.domain.Entity entity) {
            return entity == null ? "" : entity.id();
        }
    }

    private final FindingWords words;
    private final Texts texts;
    private final QualityActions actions;
    private final BiConsumer<Finding, Pipeline> chosen;
    private final Runnable repair;
    private Pipeline pipeline = Pipeline.EMPTY;

    /**
     * @param chosen takes the finding that is selected
     * @param repair puts the cursor where the selected finding is repaired
     */
    FindingList(Texts texts, QualityActions actions, BiConsumer<Finding, Pipeline> chosen, Runnable repair) {
        this.texts = texts;
        this.actions = actions;
        this.chosen = chosen;
        this.repair = repair;
        words = new FindingWords(texts);
        setId("quality-list");
        QualityStyle.QUALITY_LIST.on(this);
        setFixedCellSize(ROW);
        setCellFactory(view -> new Cell());
        setAccessibleText(texts.of("quality.title"));
        getSelectionModel().selectedItemProperty().addListener((property, before, line) -> {
            if (line != null && line.finding() != null) {
                chosen.accept(line.finding(), pipeline);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        Line line = getSelectionModel().getSelectedItem();
        if (line == null || line.finding() == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> repair.run();
            case A -> {
                if (line.finding().severity() == Severity.WARNING) {
                    actions.accept(line.finding());
                }
            }
            case D -> actions.open(line.finding());
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Shows findings; what was selected stays so, or what has taken its place is. */
    void show(List<Finding> findings, boolean grouped, Pipeline now) {
        pipeline = now;
        Line before = getSelectionModel().getSelectedItem();
        int at = getSelectionModel().getSelectedIndex();
        var lines = new ArrayList<Line>();
        Topic topic = null;
        for (Finding finding : findings) {
            if (grouped && finding.topic() != topic) {
                topic = finding.topic();
                Topic here = topic;
                lines.add(new Line(topic, null, (int) findings.stream().filter(one -> one.topic() == here).count()));
            }
            lines.add(new Line(finding.topic(), finding, 0));
        }
        getSelectionModel().clearSelection();
        getItems().setAll(lines);
        int next = -1;
        for (int i = 0; i < lines.size() && next < 0 && before != null; i++) {
            next = before.isSame(lines.get(i)) ? i : -1;
        }
        select(next >= 0 ? next : Math.clamp(at, 0, Math.max(0, lines.size() - 1)));
    }

    private void select(int index) {
        for (int i = index; i < getItems().size(); i++) {
            if (getItems().get(i).finding() != null) {
                getSelectionModel().select(i);
                return;
            }
        }
    }

    private final class Cell extends ListCell<Line> {
        private final Label name = Style.BOLD.on(new Label());
        private final Label said = new Label();
        private final Label owner = Style.MUTED.on(new Label());
        private final HBox row = QualityStyle.QUALITY_ROW.on(new HBox(8));

        private Cell() {
            setPrefWidth(0);
            name.setMinWidth(NAME);
            name.setMaxWidth(NAME);
            said.setMinWidth(0);
            said.setMaxWidth(Double.MAX_VALUE);
            owner.setMinWidth(OWNER);
            owner.setMaxWidth(OWNER);
            HBox.setHgrow(said, Priority.ALWAYS);
            row.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null
                        && getItem().finding() != null) {
                    repair.run();
                }
            });
        }

        @Override
        protected void updateItem(Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setTooltip(null);
            boolean head = !empty && line != null && line.finding() == null;
            QualityStyle.QUALITY_HEAD.on(this, head);
            setMouseTransparent(head);
            if (empty || line == null) {
                setGraphic(null);
            } else if (head) {
                setGraphic(heading(line));
                setAccessibleText(words.topic(line.topic()));
            } else {
                fill(line.finding());
            }
        }

        private Node heading(Line line) {
            var head = new HBox(8, Controls.label(words.topic(line.topic()), Style.BOLD),
                    Controls.label(Integer.toString(line.count()), Style.MUTED));
            head.setAlignment(Pos.CENTER_LEFT);
            return head;
        }

        private void fill(Finding finding) {
            name.setText(finding.entity().name().isEmpty() ? texts.of("quality.unnamed") : finding.entity().name());
            said.setText(words.message(finding));
            Project project = finding.entity() instanceof Project found ? found : null;
            owner.setText(project == null || project.owner() == null ? "" : project.owner());
            Node standing = project == null ? Icons.small(Feather.BRIEFCASE) : new StageGlyph(project.stage(), 14);
            row.getChildren().setAll(sign(finding.severity()), name, said, standing, owner);
            setGraphic(row);
            var tip = new Tooltip(name.getText() + "\n" + said.getText());
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            setTooltip(tip);
            setAccessibleText(String.join(" ", name.getText(), said.getText(), owner.getText()));
        }
    }

    static Node sign(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.DANGER_TEXT.on(Icons.of(Feather.ALERT_CIRCLE));
            case WARNING -> Style.WARN_TEXT.on(Icons.of(Feather.ALERT_TRIANGLE));
            case LACK -> Icons.of(Feather.EDIT_3);
            case HINT -> Icons.of(Feather.INFO);
        };
    }
}
