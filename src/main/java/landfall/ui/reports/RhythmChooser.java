package landfall.ui.reports;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import landfall.report.rhythm.Rhythm;
import landfall.text.Texts;
import landfall.ui.kit.look.Segmented;

/** The five reports side by side, of which one is shown. */
final class RhythmChooser extends HBox {
    RhythmChooser(Texts texts, ReportsModel model) {
        var reports = new Segmented<Rhythm>(model.rhythmProperty()::set);
        for (Rhythm rhythm : Rhythm.values()) {
            reports.add(rhythm, texts.of(rhythm.labelKey()), null);
        }
        reports.choose(model.rhythmProperty().get());
        reports.setId("report-rhythm");
        model.rhythmProperty().addListener((property, old, rhythm) -> reports.choose(rhythm));
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(reports);
    }
}
