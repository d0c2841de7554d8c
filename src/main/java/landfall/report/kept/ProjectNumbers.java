package landfall.report.kept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Project;
import landfall.report.Check;
import landfall.report.Paper;
import landfall.report.Trace;

/** Numbers the projects of kept papers, so that the many lists of them stay short: each id is written once. */
final class ProjectNumbers {
    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();

    private ProjectNumbers(List<String> ids) {
        this.ids = ids;
        for (int i = 0; i < ids.size(); i++) {
            numbers.put(ids.get(i), i);
        }
    }

    /** The projects of all papers, those of one figure beside each other as far as may be. */
    static ProjectNumbers of(List<Paper> papers) {
        var numbers = new ProjectNumbers(new ArrayList<>());
        for (Paper paper : papers) {
            paper.traces().values().stream().map(Trace::projects).forEach(numbers::learn);
            paper.checks().stream().map(Check::projects).forEach(numbers::learn);
        }
        return numbers;
    }

    /** With the ids that were written. */
    static ProjectNumbers written(List<String> ids) {
        return new ProjectNumbers(List.copyOf(ids));
    }

    private void learn(List<Project> projects) {
        for (Project project : projects) {
            if (numbers.putIfAbsent(project.id(), ids.size()) == null) {
                ids.add(project.id());
            }
        }
    }

    List<String> ids() {
        return ids;
    }

    /** Each project's number by its distance from the one before, which is mostly 1. */
    String write(List<Project> projects) {
        var text = new StringBuilder();
        int last = 0;
        for (Project project : projects) {
            int number = numbers.get(project.id());
            text.append(text.isEmpty() ? "" : " ").append(number - last);
            last = number;
        }
        return text.toString();
    }

    /** The ids of what {@link #write} wrote. */
    List<String> read(String text) {
        var read = new ArrayList<String>();
        int number = 0;
        for (String distance : text.isEmpty() ? new String[0] : text.split(" ")) {
            number += Integer.parseInt(distance);
            read.add(ids.get(number));
        }
        return read;
    }
}
