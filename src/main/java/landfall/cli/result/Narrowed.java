package landfall.cli.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import landfall.cli.terminal.Console;
import landfall.domain.Pipeline;
import landfall.insight.Ageing;
import landfall.insight.filter.SavedView;
import landfall.text.Texts;

/**
 * Figures that are taken of the projects of one view only, which every result has to say.
 *
 * @param all how many projects there are, those left out among them
 */
public record Narrowed(SavedView view, Pipeline pipeline, int all) {

    /** The snapshot with only the projects of the view. */
    public static Narrowed of(SavedView view, Pipeline whole, Ageing ageing) {
        return new Narrowed(view, view.filter().narrow(whole, ageing), whole.projects().size());
    }

    /** The sentence for people. */
    public String sentence(Console console) {
        Texts texts = console.texts();
        List<String> asked = view.filter().withExits(false).describe(texts);
        return texts.of("cli.narrowed", view.name(), console.formats().integer(pipeline.projects().size()),
                console.formats().integer(all), asked.isEmpty() ? texts.of("cli.narrowed.everything")
                        : String.join(texts.of("cli.views.and"), asked));
    }

    /** Writes the field "view". */
    public void write(JsonGenerator json, Texts texts) throws IOException {
        json.writeObjectFieldStart("view");
        json.writeStringField("name", view.name());
        json.writeStringField("filter", view.filter().encode());
        json.writeArrayFieldStart("conditions");
        for (String condition : view.filter().withExits(false).describe(texts)) {
            json.writeString(condition);
        }
        json.writeEndArray();
        json.writeNumberField("projects", pipeline.projects().size());
        json.writeNumberField("of", all);
        json.writeEndObject();
    }
}
