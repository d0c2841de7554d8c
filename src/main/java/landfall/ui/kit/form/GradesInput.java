package landfall.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import landfall.domain.Field;
import landfall.domain.value.Grade;
import landfall.text.Reading;
import landfall.text.Texts;
import landfall.ui.kit.look.Controls;
import org.kordamp.ikonli.feather.Feather;

/** Places on lists of enterprises: one line each with the list, its year and the rank; a line can be added or taken. */
final class GradesInput extends FieldInput<List<Grade>> {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern RANK = Pattern.compile("[1-9]\\d{0,4}");
    private static final double NUMBER = 76;

    private final Texts texts;
    private final VBox node = new VBox(4);
    private final VBox lines = new VBox(4);
    private final Node add;
    private List<Grade> shown;
    private List<List<String>> shownTexts = List.of();

    GradesInput(Field<List<Grade>> field, Texts texts) {
        super(field);
        this.texts = texts;
        var button = Controls.link(texts.of("kit.grades.add"), () -> line("", "", "").name.field().requestFocus());
        button.setId("grades-add");
        add = button;
        node.getChildren().addAll(lines, new HBox(button));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusNode() {
        return lines.getChildren().isEmpty() ? add : ((Line) lines.getChildren().getFirst()).name.field();
    }

    @Override
    public void show(List<Grade> grades) {
        shown = grades;
        lines.getChildren().clear();
        for (Grade grade : grades == null ? List.<Grade>of() : grades) {
            line(grade.name(), grade.listYear() == null ? "" : grade.listYear().toString(),
                    grade.rank() == null ? "" : grade.rank().toString());
        }
        shownTexts = typed();
    }

    @Override
    public Reading<List<Grade>> read() {
        List<List<String>> typed = typed();
        if (typed.equals(shownTexts)) {
            return new Reading<>(shown, null, List.of());
        }
        var grades = new ArrayList<Grade>();
        for (List<String> line : typed) {
            String name = line.getFirst();
            String year = line.get(1);
            String rank = line.getLast();
            if (name.isEmpty()) {
                return Reading.unreadable("reading.grade.name");
            }
            if (!YEAR.matcher(year).matches()) {
                return Reading.unreadable("reading.grade.year", name);
            }
            if (!rank.isEmpty() && !RANK.matcher(rank).matches()) {
                return Reading.unreadable("reading.grade.rank", name);
            }
            grades.add(new Grade(name, Integer.valueOf(year), rank.isEmpty() ? null : Integer.valueOf(rank)));
        }
        return grades.isEmpty() ? Reading.nothing() : Reading.of(List.copyOf(grades));
    }

    /** Leaves the lines as they are: another one may be half typed. */
    @Override
    public void tidy() {
    }

    // The signs that separate grades in the workspace file cannot be part of a name.
    private List<List<String>> typed() {
        return lines.getChildren().stream().map(Line.class::cast)
                .map(line -> List.of(line.name.field().getText().replaceAll("[:;：；]", " ").strip(),
                        line.year.getText().strip().replace("年", ""), line.rank.getText().strip()))
                .filter(line -> line.stream().anyMatch(text -> !text.isEmpty())).toList();
    }

    private Line line(String name, String year, String rank) {
        var line = new Line(name, year, rank);
        lines.getChildren().add(line);
        return line;
    }

    private final class Line extends HBox {
        private final SuggestionField name = new SuggestionField(field().options());
        private final TextField year = new TextField();
        private final TextField rank = new TextField();

        Line(String list, String listYear, String place) {
            super(8);
            name.field().setText(list);
            name.field().setPromptText(texts.of("kit.grades.list"));
            name.field().setAccessibleText(texts.of("kit.grades.list"));
            HBox.setHgrow(name, Priority.ALWAYS);
            number(year, listYear, "kit.grades.year");
            number(rank, place, "kit.grades.rank");
            getChildren().addAll(name, year, rank,
                    Controls.icon(Feather.X, texts.of("kit.grades.remove"), () -> lines.getChildren().remove(this)));
        }

        private void number(TextField input, String text, String prompt) {
            input.setText(text);
            input.setPromptText(texts.of(prompt));
            input.setAccessibleText(texts.of(prompt));
            input.setMinWidth(NUMBER);
            input.setPrefWidth(NUMBER);
        }
    }
}
