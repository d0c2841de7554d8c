package landfall.ui.dossier.parts;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.ForeignFunds;
import landfall.insight.Funds;
import landfall.journal.draft.ItemDrafts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.items.ItemPanel;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.Style;
import org.kordamp.ikonli.feather.Feather;

/** A project's contracts with their supplementary agreements, the money that arrived, and what departments recognised. */
public final class MoneyPane extends ScrollPane {
    private final PlaceContext context;
    private final ItemPanel contracts;
    private final ItemPanel arrivals;
    private final ItemPanel foreign;
    private final ItemPanel recognitions;
    private final FundFigures figures;
    private final Segmented<Funds.Basis> basis;
    private final Chip openBasis;
    private final HBox basisLine;
    private Funds.Basis held;
    private Project project;

    public MoneyPane(PlaceContext context) {
        this.context = context;
        contracts = panel(EntityKind.CONTRACT).withAgreements();
        arrivals = panel(EntityKind.FUND_ARRIVAL);
        foreign = panel(EntityKind.FDI_RECORD);
        recognitions = panel(EntityKind.RECOGNITION);
        figures = new FundFigures(context, this::open);
        basis = new Segmented<>(this::choose);
        for (Funds.Basis one : Funds.Basis.values()) {
            basis.add(one, context.texts().of("dossier.basis." + one.name()), null);
        }
        openBasis = Chip.warn(Feather.ALERT_TRIANGLE, context.texts().of("dossier.basis.open"));
        basisLine = PartsStyle.PARTS_BASIS.on(new HBox(8, Style.all(
                new Label(context.texts().of(ProjectFields.FUND_BASIS.labelKey())), Style.TEXT_SM, Style.MUTED), basis,
                openBasis));
        basisLine.setAlignment(Pos.CENTER_LEFT);
        setContent(PartsStyle.PARTS.on(new VBox(12, figures, basisLine, contracts, arrivals, foreign, recognitions)));
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    private ItemPanel panel(EntityKind kind) {
        return new ItemPanel(context, kind, context.navigator()::dialog);
    }

    /** Shows what belongs to the project and gives the number of rows. */
    public int show(Project shown, Pipeline pipeline) {
        if (project != null && !project.id().equals(shown.id())) {
            setVvalue(0);
        }
        project = shown;
        var today = context.today().get();
        List<Item> money = pipeline.itemsOf(EntityKind.FUND_ARRIVAL, shown.id());
        Funds funds = Funds.of(shown, money, today);
        figures.show(shown, pipeline.itemsOf(EntityKind.CONTRACT, shown.id()), funds,
                ForeignFunds.of(pipeline.itemsOf(EntityKind.FDI_RECORD, shown.id()), today));
        held = funds.isBasisOpen() || money.isEmpty() && shown.get(ProjectFields.FUND_BASIS) == null ? null
                : funds.basis();
        basis.choose(held);
        openBasis.setVisible(funds.isBasisOpen());
        int rows = 0;
        for (var panel : Map.of(EntityKind.CONTRACT, contracts, EntityKind.FUND_ARRIVAL, arrivals,
                EntityKind.FDI_RECORD, foreign, EntityKind.RECOGNITION, recognitions).entrySet()) {
            panel.getValue().show(shown, pipeline);
            rows += pipeline.itemsOf(panel.getKey(), shown.id()).size();
        }
        return rows;
    }

    private void choose(Funds.Basis wanted) {
        if (context.refusesEdits()) {
            basis.choose(held);
        } else {
            context.perform(ItemDrafts.change(project, project.name(),
                    Map.of(ProjectFields.FUND_BASIS, wanted.word())));
        }
    }

    private void open(EntityKind kind, String reason, List<Item> rows) {
        ItemPanel panel = switch (kind) {
            case CONTRACT -> contracts;
            case FDI_RECORD -> foreign;
            default -> arrivals;
        };
        if (!rows.isEmpty()) {
            panel.showOnly(reason, rows);
        }
        double hidden = getContent().getBoundsInLocal().getHeight() - getViewportBounds().getHeight();
        setVvalue(hidden <= 0 ? 0 : Math.clamp(panel.getBoundsInParent().getMinY() / hidden, 0, 1));
    }
}
