package landfall.ui.dossier;

import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Project;
import landfall.insight.Ageing;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;

/** The five stages with their dates and the days that each took. */
final class StageBar extends GridPane {
    private final Texts texts;
    private final Formats formats;

    StageBar(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
        DossierStyle.DOSSIER_STEPS.on(this);
        for (int i = 0; i < 5; i++) {
            var fifth = new ColumnConstraints();
            fifth.setPercentWidth(20);
            getColumnConstraints().add(fifth);
        }
    }

    /** Shows where the project stands. */
    void show(Project project, Ageing ageing) {
        getChildren().clear();
        for (StageStep step : StageStep.of(project, ageing)) {
            add(column(step, project, ageing), step.stage().ordinal(), 0);
        }
    }

    private VBox column(StageStep step, Project project, Ageing ageing) {
        boolean ahead = step.state() == StageStep.State.AHEAD;
        boolean skipped = step.state() == StageStep.State.SKIPPED;
        var bar = DossierStyle.DOSSIER_STEP_BAR.on(new Region());
        DossierStyle.DOSSIER_STEP_AHEAD.on(bar, ahead || skipped);
        Label name = Controls.label(texts.of("stage." + step.stage().name()));
        name.setMinWidth(USE_PREF_SIZE);
        Style.BOLD.on(name, step.state() == StageStep.State.CURRENT);
        Style.MUTED.on(name, ahead || skipped);
        var head = new HBox(6, new StageGlyph(step.stage(), 14), name,
                Controls.label(formats.date(step.on()), Style.TEXT_SM, Style.MUTED));
        var column = Style.of(step.stage()).on(DossierStyle.DOSSIER_STEP.on(new VBox(bar, head,
                Controls.label(note(step), Style.TEXT_XS, Style.MUTED))));
        if (step.state() == StageStep.State.CURRENT && project.isLive() && ageing.idleDays(project).isPresent()) {
            var idle = Controls.label(idle(project, ageing), Style.TEXT_XS, Style.MUTED);
            idle.setTooltip(Controls.explanation(ageing.definition(texts)));
            Style.WARN_TEXT.on(idle, ageing.isStale(project));
            column.getChildren().add(idle);
        }
        return column;
    }

    private String idle(Project project, Ageing ageing) {
        int days = ageing.idleDays(project).getAsInt();
        OptionalInt limit = ageing.limits().of(project.stage());
        return limit.isPresent() ? texts.of("dossier.step.idle.limit", days, limit.getAsInt())
                : texts.of("dossier.step.idle", days);
    }

    private String note(StageStep step) {
        return switch (step.state()) {
            case PASSED -> step.days() == null ? "" : texts.of("dossier.step.took", step.days());
            case SKIPPED -> texts.of("dossier.step.skipped");
            case CURRENT -> step.days() == null ? texts.of("dossier.step.undated")
                    : texts.of("dossier.step.since", step.days());
            case AHEAD -> step.planned() == null ? ""
                    : texts.of("dossier.step.planned", formats.date(step.planned()));
        };
    }
}
