package landfall.ui.dossier.parts;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import landfall.domain.ContractFields;
import landfall.domain.EntityKind;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.ForeignFunds;
import landfall.insight.Funds;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Style;

/** The sums over a project's contracts and money; each opens the rows of which it is the sum. */
final class FundFigures extends TilePane {
    private static final double WIDTH = 174;

    /** Shows the rows of a figure. */
    interface Opener {
        void open(EntityKind kind, String reason, List<Item> rows);
    }

    private final Texts texts;
    private final Formats formats;
    private final Opener opener;

    FundFigures(PlaceContext context, Opener opener) {
        this.texts = context.texts();
        this.formats = context.formats();
        this.opener = opener;
        PartsStyle.PARTS_FIGURES.on(this);
        setPrefTileWidth(WIDTH);
        setHgap(8);
        setVgap(8);
    }

    void show(Project project, List<Item> contracts, Funds funds, ForeignFunds foreign) {
        getChildren().clear();
        long agreements = contracts.stream()
                .filter(contract -> ContractFields.SUPPLEMENTARY.equals(
                        contract.get(ContractFields.KIND))).count();
        add("capital", texts.of("dossier.figure.capital"), formats.money(project.contractCapital()),
                agreements == 0 ? "" : texts.of("dossier.figure.agreements", agreements),
                "dossier.figure.capital.definition", EntityKind.CONTRACT, contracts);
        arrived("year", "dossier.figure.year", funds.certifiedThisYear(), funds.reportedThisYear());
        arrived("total", "dossier.figure.total", funds.certified(), funds.reported());
        add("rate", texts.of("dossier.figure.rate"), rate(funds, funds.certified()),
                texts.of("dossier.figure.reported", rate(funds, funds.reported())), "dossier.figure.rate.definition",
                EntityKind.FUND_ARRIVAL, funds.certified().rows());
        if (!foreign.recorded().rows().isEmpty() || project.get(ProjectFields.FOREIGN_CAPITAL) != null) {
            add("fdi", texts.of("dossier.figure.fdi"), formats.dollars(foreign.confirmed().total()),
                    texts.of("dossier.figure.fdi.note", formats.dollars(foreign.confirmedThisYear().total())), "dossier.figure.fdi.definition",
                    EntityKind.FDI_RECORD, foreign.confirmed().rows());
        }
    }

    private void arrived(String id, String key, Funds.Sum certified, Funds.Sum reported) {
        add(id, texts.of(key), formats.money(certified.total()),
                texts.of("dossier.figure.reported", formats.money(reported.total())), "dossier.figure.fund.definition",
                EntityKind.FUND_ARRIVAL, certified.rows().isEmpty() ? reported.rows() : certified.rows());
    }

    private String rate(Funds funds, Funds.Sum sum) {
        return funds.rateOf(sum).map(formats::percent).orElse("\u2014");
    }

    private void add(String id, String name, String number, String note, String definition, EntityKind kind,
            List<Item> rows) {
        var small = Style.all(new Label(note), Style.TEXT_XS, Style.SUBTLE);
        small.setMinWidth(0);
        var content = new VBox(Style.all(new Label(name), Style.TEXT_SM, Style.MUTED),
                PartsStyle.PARTS_FIGURE_NUMBER.on(new Label(number)), small);
        var button = PartsStyle.PARTS_FIGURE.on(new Button(null, content));
        button.setId("figure-" + id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(String.join(" ", name, number, note));
        var tip = new Tooltip(texts.of(definition) + (note.isEmpty() ? "" : "\n" + note));
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        button.setTooltip(tip);
        button.setOnAction(event -> opener.open(kind, name, rows));
        getChildren().add(button);
    }
}
