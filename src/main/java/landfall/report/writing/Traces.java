package landfall.report.writing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import landfall.domain.Project;
import landfall.insight.indicator.Definitions;
import landfall.insight.indicator.Figure;
import landfall.report.Trace;
import landfall.text.Formats;
import landfall.text.Texts;

/** Keeps, while the bulletin is written, what each printed figure comes from. */
public final class Traces {
    private final Map<String, Trace> traces = new LinkedHashMap<>();
    private final Texts texts;
    private final Definitions definitions;
    private final Formats formats;

    public Traces(Texts texts, Definitions definitions) {
        this.texts = texts;
        this.definitions = definitions;
        this.formats = Formats.forPrint(texts);
    }

    /** Remembers a figure and gives back its id; a figure printed twice is kept once. */
    public String add(String id, String label, String value, String definition, List<Project> projects) {
        traces.putIfAbsent(id, new Trace(id, label, value, definition, projects));
        return id;
    }

    /** Remembers an official figure under its code and the length of its period. */
    public String add(Figure figure, String value) {
        var indicator = figure.indicator();
        String when = indicator.isStock() ? formats.date(figure.period().to()) : formats.period(figure.period());
        String label = texts.of("report.trace", texts.of(indicator.labelKey()), when);
        return add(indicator.code() + "." + figure.period().from() + "." + figure.period().to(), label, value,
                definitions.of(indicator, texts), figure.counted());
    }

    /** Remembers one project that the bulletin names. */
    public String add(Project project) {
        return add("project." + project.id(), project.name(), "", "", List.of(project));
    }

    public Map<String, Trace> all() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(traces));
    }
}
