package landfall.report.kept;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.insight.close.Closing;
import landfall.insight.close.Closings;
import landfall.insight.secrecy.Masking;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.Paper;
import landfall.report.monthly.MonthlyBulletin;
import landfall.report.monthly.MonthlyBulletin.Written;
import landfall.report.monthly.Options;
import landfall.text.Language;
import landfall.text.Problem;
import landfall.text.Texts;

/** The monthly bulletin as it goes out: of a closed month what was kept, of an open one what is written now. */
public final class IssuedBulletin {
    private IssuedBulletin() {
    }

    /**
     * Writes or reads the bulletin.
     *
     * @param options what an open month's bulletin holds; a closed month's stays as it was closed, but for one about
     *     some projects only, which is always written anew
     * @throws Problem when what was kept cannot be read
     */
    public static Paper of(Pipeline pipeline, YearMonth month, Texts texts, Options options) {
        return written(pipeline, month, texts, options).paper();
    }

    /** Like {@link #of}, with the texts of an open month; those of a closed one are fixed and not among them. */
    public static Written written(Pipeline pipeline, YearMonth month, Texts texts, Options options) {
        String kept = Closings.of(pipeline).of(month).map(Closing::papers).orElse(null);
        if (kept == null || !options.scope().isEmpty()) {
            return MonthlyBulletin.written(pipeline, month, texts, options);
        }
        try {
            return new Written(noted(KeptPapers.read(kept, texts.language(), pipeline), pipeline, texts));
        } catch (RuntimeException e) {
            throw new Problem(e, "report.problem.kept", month);
        }
    }

    private static Paper noted(Paper paper, Pipeline pipeline, Texts texts) {
        if (pipeline.mask().projects() == 0) {
            return paper;
        }
        Document document = paper.document();
        var blocks = new ArrayList<>(document.blocks());
        blocks.add(new Block.Note(Masking.note(pipeline.mask(), texts)));
        return new Paper(paper.cutOff(), new Document(document.language(), document.head(), document.title(), blocks,
                document.footer(), document.orientation()), paper.traces(), paper.checks());
    }

    /** What a month's close keeps: the bulletin in every language. */
    public static String keep(Pipeline pipeline, YearMonth month, Options options) {
        List<Paper> papers = Stream.of(Language.values())
                .map(language -> MonthlyBulletin.of(pipeline, month, Texts.in(language), options)).toList();
        return KeptPapers.write(papers);
    }
}
