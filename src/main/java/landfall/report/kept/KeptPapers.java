package landfall.report.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import landfall.domain.Pipeline;
import landfall.insight.close.Packed;
import landfall.report.Paper;
import landfall.text.Language;

/** The same paper in several languages as one text of a field. */
public final class KeptPapers {
    private static final String HEAD = "landfall-paper 1";
    private static final String PROJECTS = "projects";

    private KeptPapers() {
    }

    /** @param papers one for each language in which it may be asked for */
    public static String write(List<Paper> papers) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            ProjectNumbers numbers = ProjectNumbers.of(papers);
            json.writeStartObject();
            json.writeArrayFieldStart(PROJECTS);
            for (String id : numbers.ids()) {
                json.writeString(id);
            }
            json.writeEndArray();
            for (Paper paper : papers) {
                json.writeFieldName(paper.document().language().code());
                PaperWriter.write(paper, numbers, json);
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // there is no file that could fail
        }
        return Packed.pack(HEAD + " " + papers.getFirst().document().title(), text.toString());
    }

    /**
     * The paper in a language.
     *
     * @param pipeline where the projects behind its figures are found as they are now; what it masks is not read
     * @throws IllegalArgumentException when {@link #write} did not write the text, or not in this language
     */
    public static Paper read(String kept, Language language, Pipeline pipeline) {
        if (!kept.startsWith(HEAD + " ")) {
            throw new IllegalArgumentException("No kept paper: " + Packed.head(kept));
        }
        Json all = Json.parse(pipeline.mask().overPaper(Packed.unpack(kept)));
        if (!all.has(language.code())) {
            throw new IllegalArgumentException("Not kept in " + language);
        }
        return PaperReader.read(all.object(language.code()), ProjectNumbers.written(all.texts(PROJECTS)), pipeline);
    }
}
