package landfall.report.monthly.parts;

import java.util.ArrayList;
import java.util.List;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.insight.Tally;
import landfall.insight.indicator.Figure;
import landfall.insight.indicator.Indicator;
import landfall.report.Block;
import landfall.report.KeyFigure;
import landfall.report.Table.Column;
import landfall.report.writing.Listing;
import landfall.report.writing.ProjectWords;
import landfall.report.writing.Words;
import landfall.text.FieldText;

/** The projects in talks (在谈项目情况, domain §5.3, 3): stock, new ones, exits, the largest, and those near signing. */
public final class Talks {
    private final Material material;
    private final TalkFacts facts;
    private final Words words;
    private final ProjectWords project;

    private Talks(Material material) {
        this.material = material;
        this.facts = new TalkFacts(material);
        this.words = material.words();
        this.project = material.projectWords();
    }

    /** What is to be said; empty when nothing is, was or came in talks. */
    public static List<Block> of(Material material) {
        return new Talks(material).blocks();
    }

    private List<Block> blocks() {
        Figure stock = material.ofYear(Indicator.TALK_STOCK);
        Figure added = material.ofMonth(Indicator.TALK_NEW);
        List<Project> exits = facts.exits();
        List<Project> near = facts.nearSigning();
        if (stock.value() == 0 && added.rows().isEmpty() && exits.isEmpty() && near.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.KeyFigures(List.of(
                key("stock", stock.counted(), words.of("report.definition.stock")),
                key("new", added.added(), words.of("report.definition.entered")),
                key("exits", exits, words.of("report.talks.exits.definition")),
                key("near", near, words.of("report.talks.near.definition", TalkFacts.DAYS_TO_SIGNING)))));
        table(blocks, "report.talks.exits.list", exits, exits());
        table(blocks, "report.talks.largest.list", facts.largest(), largest());
        table(blocks, "report.talks.near.list", near, near());
        return blocks;
    }

    private KeyFigure key(String id, List<Project> projects, String definition) {
        Tally tally = Tally.of(projects);
        String number = words.formats().integer(tally.count());
        String label = words.of("report.talks." + id);
        String trace = material.manuscript().traces().add("talks." + id, words.of("report.trace", label,
                words.formats().month(material.month())), number, definition, projects);
        return new KeyFigure(label, number, words.of("report.key.projects", tally.count()), tally.isEmpty() ? ""
                : words.of("report.key.worth", words.formats().money(tally.total())), trace);
    }

    private void table(List<Block> blocks, String title, List<Project> projects, Listing<Project> listing) {
        if (!projects.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of(title, projects.size())));
            blocks.add(listing.filled(projects));
        }
    }

    private Listing<Project> exits() {
        return named().text(Column.words(words.of("report.column.exit_on")),
                        one -> project.shortDate(one, ProjectFields.EXIT_ON))
                .text(Column.text(words.of("report.column.reason"), 0.3), this::reason);
    }

    private String reason(Project left) {
        return ProjectWords.lines(FieldText.of(ProjectFields.EXIT, left.get(ProjectFields.EXIT), words.texts(),
                words.formats(), material.pipeline()::nameOf), project.text(left, ProjectFields.EXIT_REASON));
    }

    private Listing<Project> largest() {
        return named().text(Column.text(words.of("report.column.next_step"), 0.3), project::nextStep);
    }

    private Listing<Project> near() {
        return named().text(Column.words(words.of("report.column.reviewed_on")),
                        one -> project.shortDate(one, ProjectFields.REVIEWED_ON))
                .text(Column.words(words.of("report.column.plan_sign")),
                        one -> project.shortDate(one, ProjectFields.PLAN_SIGN));
    }

    private Listing<Project> named() {
        return new Listing<Project>().numbered(words.of("report.column.number"))
                .column(Column.text(words.of("report.column.project"), 0.3), project::name)
                .text(Column.figures(words.of("report.column.amount")), project::amount)
                .text(Column.text(words.of("report.column.responsible"), 0.2), project::responsible);
    }
}
