package landfall.ui.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import landfall.domain.Grade;
import landfall.text.Reading;
import landfall.text.Readings;
import landfall.text.Texts;
import landfall.ui.kit.Controls;
import landfall.ui.kit.Style;

/** Asks for the years of the lists on which an enterprise stands and whose years are not known. */
final class GradeYears extends VBox {
    private static final double YEAR_WIDTH = 96;

    private final Texts texts;
    private final List<Grade> grades;
    private final Map<Integer, TextField> years = new LinkedHashMap<>();
    private final Label wrong = Style.FIELD_ERROR.on(new Label());

    GradeYears(Texts texts, List<Grade> grades, LocalDate today) {
        super(8);
        this.texts = texts;
        this.grades = grades;
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i).listYear() == null) {
                var year = new TextField();
                year.setId("grade-year-" + i);
                year.setPromptText(Integer.toString(today.getYear()));
                year.setAccessibleText(texts.of("quality.grade_year", grades.get(i).name()));
                year.setPrefWidth(YEAR_WIDTH);
                years.put(i, year);
                var line = new HBox(8, Controls.label(grades.get(i).name()), Controls.spacer(), year);
                line.setAlignment(Pos.CENTER_LEFT);
                getChildren().add(line);
            }
        }
        wrong.setWrapText(true);
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.setVisible(false);
        getChildren().add(wrong);
    }

    /** The grades with the years that were typed, or null, having said why, when one cannot be read. */
    List<Grade> read() {
        var read = new ArrayList<>(grades);
        for (Map.Entry<Integer, TextField> typed : years.entrySet()) {
            Reading<java.time.Year> year = Readings.year(typed.getValue().getText());
            if (year.value() == null) {
                wrong.setText(year.isUnreadable() ? year.message(texts) : texts.of("kit.form.required"));
                wrong.setVisible(true);
                typed.getValue().requestFocus();
                return null;
            }
            Grade grade = grades.get(typed.getKey());
            read.set(typed.getKey(), new Grade(grade.name(), year.value().getValue(), grade.rank()));
        }
        return List.copyOf(read);
    }
}
