package landfall.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Bureau;
import landfall.domain.Pipeline;
import landfall.domain.value.Mask;
import landfall.insight.indicator.Definitions;
import landfall.insight.secrecy.Masking;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Letterhead;
import landfall.report.Paper;
import landfall.text.Texts;

/** A paper while it is being written: its words, its blocks, its numbered headings, and where its figures come from. */
public final class Manuscript {
    private final Bureau bureau;
    private final int inConflict;
    private final Mask mask;
    private final Words words;
    private final Traces traces;
    private final LocalDate issuedOn;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    /** A paper of the pipeline's bureau without anything on it. */
    public Manuscript(Pipeline pipeline, LocalDate issuedOn, Texts texts) {
        this.bureau = pipeline.bureau();
        this.inConflict = pipeline.projectsInConflict().size();
        this.mask = pipeline.mask();
        this.words = Words.in(texts);
        this.traces = new Traces(texts, Definitions.of(bureau));
        this.issuedOn = issuedOn;
    }

    public Words words() {
        return words;
    }

    public Traces traces() {
        return traces;
    }

    public Manuscript add(Block block) {
        blocks.add(block);
        return this;
    }

    /** Adds a heading with the next number. */
    public Manuscript heading(String text) {
        headings++;
        return add(new Block.Heading(words.of("report.heading", words.of("report.numeral." + headings), text)));
    }

    /** Adds a heading with the next number and a list below it, or the sentence that there is nothing to list. */
    public <T> Manuscript list(String heading, Listing<T> listing, List<T> rows, String none) {
        return heading(heading).add(rows.isEmpty() ? new Block.Paragraph(none) : listing.of(rows));
    }

    /**
     * The paper under a red head, with those to whom it is sent at its end.
     *
     * @param name the name in red letters
     * @param number the running number below it
     */
    public Paper official(LocalDate cutOff, String name, String number, String title) {
        return paper(cutOff, heads().official(name, number), title, blocks, heads().recipients(),
                Document.Orientation.PORTRAIT);
    }

    /**
     * The paper for work within the bureau, without a red head.
     *
     * @param number what it is the issue of
     */
    public Paper working(LocalDate cutOff, String number, String title, Document.Orientation orientation) {
        var all = new ArrayList<>(blocks);
        if (bureau.isDemo()) {
            all.addFirst(new Block.Note(words.of("report.demo")));
        }
        return paper(cutOff, heads().working(number), title, all, List.of(), orientation);
    }

    private Paper paper(LocalDate cutOff, Letterhead head, String title, List<Block> body, List<String> footer,
            Document.Orientation orientation) {
        var all = new ArrayList<>(body);
        if (inConflict > 0) {
            all.addFirst(new Block.Note(words.of("report.note.conflicts", inConflict)));
        }
        if (mask.projects() > 0) {
            all.add(new Block.Note(Masking.note(mask, words.texts())));
        }
        return new Paper(cutOff, new Document(words.texts().language(), head, title, all, footer, orientation),
                traces.all(), List.of());
    }

    /** The heads and feet of the bureau's papers. */
    public Letterheads heads() {
        return new Letterheads(bureau, issuedOn, words);
    }
}
