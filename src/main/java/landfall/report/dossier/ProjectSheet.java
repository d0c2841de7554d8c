package landfall.report.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import landfall.domain.AttachmentFields;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.FieldGroup;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.DayOrMonth;
import landfall.insight.PlanLine;
import landfall.report.Block;
import landfall.report.Document;
import landfall.report.KeyFigure;
import landfall.report.Letterhead;
import landfall.report.Table;
import landfall.text.Texts;

/** The project sheet (项目信息表): the facts of one project, what belongs to it, its milestones and its record. */
public final class ProjectSheet {
    private static final int MOST_RECORD_LINES = 40;
    private static final List<EntityKind> KINDS = List.of(EntityKind.CONTRACT, EntityKind.PHASE,
            EntityKind.FUND_ARRIVAL, EntityKind.FDI_RECORD, EntityKind.RECOGNITION);

    private final Pipeline pipeline;
    private final Project project;
    private final List<RecordLine> record;
    private final LocalDate today;
    private final FactWords words;
    private final Texts texts;

    private ProjectSheet(Pipeline pipeline, Project project, List<RecordLine> record, LocalDate today, FactWords words) {
        this.pipeline = pipeline;
        this.project = project;
        this.record = record;
        this.today = today;
        this.words = words;
        this.texts = words.texts();
    }

    /**
     * Writes the sheet.
     *
     * @param record the project's change record, the newest first
     * @param today the day on which it is printed
     * @param showsPhones whether the numbers of people stand there in full
     */
    public static Document of(Pipeline pipeline, Project project, List<RecordLine> record, LocalDate today,
            boolean showsPhones, Texts texts) {
        return new ProjectSheet(pipeline, project, record, today, new FactWords(pipeline, texts, showsPhones)).write();
    }

    /** The kinds of things that belong to a project and stand on its sheet, attachments aside. */
    public static List<EntityKind> kinds() {
        return KINDS;
    }

    private Document write() {
        Bureau bureau = pipeline.bureau();
        String issuer = bureau.get(BureauFields.ISSUER);
        var head = new Letterhead("", "", "", "", issuer == null ? bureau.name() : issuer, words.formats().date(today));
        var blocks = new ArrayList<Block>();
        if (bureau.isDemo()) {
            blocks.add(new Block.Note(texts.of("report.demo")));
        }
        if (pipeline.hasConflict(project)) {
            blocks.add(new Block.Note(texts.of("files.sheet.conflict")));
        }
        blocks.add(keyFigures());
        for (FieldGroup group : FieldGroup.values()) {
            if (group == FieldGroup.MILESTONES) {
                blocks.addAll(milestones());
            } else if (group != FieldGroup.PLAN) {
                section(blocks, texts.of("field.group." + group), words.facts(project, fields(group)));
            }
        }
        enterprise(blocks);
        var parts = new Parts(words);
        for (EntityKind kind : KINDS) {
            blocks.addAll(parts.of(kind, pipeline.itemsOf(kind, project.id())));
        }
        attachments(blocks);
        record(blocks);
        return new Document(texts.language(), head, texts.of("files.sheet.title", project.name()), blocks, List.of());
    }

    private Block keyFigures() {
        var figures = new ArrayList<KeyFigure>();
        figures.add(new KeyFigure(texts.of("field.project.stage"), texts.of("stage." + project.stage().name()), "",
                project.isLive() ? "" : texts.of("stage.exit." + project.exit().name()), null));
        figures.add(new KeyFigure(texts.of("field.project.total_investment"), project.totalInvestment() == null
                ? texts.of("app.money.unknown") : words.formats().moneyNumber(project.totalInvestment()),
                project.totalInvestment() == null ? "" : words.formats().moneyUnit(project.totalInvestment()), "", null));
        if (project.code() != null) {
            figures.add(new KeyFigure(texts.of("field.project.code"), project.code(), "", "", null));
        }
        return new Block.KeyFigures(figures);
    }

    private List<Field<?>> fields(FieldGroup group) {
        return EntityKind.PROJECT.fields().stream()
                .filter(field -> field.group() == group && !field.isInternal()).collect(Collectors.toList());
    }

    private static void section(List<Block> blocks, String title, List<Block> content) {
        if (!content.isEmpty()) {
            blocks.add(new Block.Heading(title));
            blocks.addAll(content);
        }
    }

    private List<Block> milestones() {
        List<PlanLine> lines = PlanLine.of(project, today);
        var rows = new ArrayList<Table.Row>();
        for (PlanLine line : lines) {
            if (line.planned() != null || line.actual() != null) {
                rows.add(Table.Row.of(Table.Cell.of(texts.of("dossier.milestone." + line.milestone().key())),
                        date(line.planned()), date(line.actual()), Table.Cell.of(difference(line))));
            }
        }
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(texts.of("dossier.plan")));
            blocks.add(new Table(List.of(Table.Column.text(texts.of("dossier.plan.milestone"), 0.28),
                    Table.Column.text(texts.of("dossier.plan.planned"), 0.26),
                    Table.Column.text(texts.of("dossier.plan.actual"), 0.26),
                    Table.Column.text(texts.of("dossier.plan.difference"), 0.2)), rows));
        }
        Set<Field<?>> shown = lines.stream().map(PlanLine::milestone).collect(Collectors.toSet());
        List<Field<?>> others = fields(FieldGroup.MILESTONES);
        others.removeIf(shown::contains);
        section(blocks, texts.of("field.group.MILESTONES"), words.facts(project, others));
        return blocks;
    }

    private Table.Cell date(DayOrMonth date) {
        return Table.Cell.of(words.formats().date(date));
    }

    private String difference(PlanLine line) {
        Long days = line.daysLate();
        return days == null ? "" : project.isLive() && line.isOverdue(today) ? texts.of("dossier.plan.overdue", days)
                : days == 0 ? texts.of("dossier.plan.on_time")
                : days > 0 ? texts.of("dossier.plan.late", days) : texts.of("dossier.plan.early", -days);
    }

    private void enterprise(List<Block> blocks) {
        Enterprise investor = pipeline.investor(project);
        if (investor == null) {
            return;
        }
        section(blocks, texts.of("field.project.investor"), words.facts(investor, EntityKind.ENTERPRISE.fields()));
        blocks.addAll(new Parts(words).of(EntityKind.CONTACT, pipeline.itemsOf(EntityKind.CONTACT, investor.id())));
    }

    private void attachments(List<Block> blocks) {
        List<Item> attachments = pipeline.itemsOf(EntityKind.ATTACHMENT, project.id());
        var fields = new ArrayList<>(EntityKind.ATTACHMENT.fields());
        fields.remove(AttachmentFields.HASH); // it stands in the index, where it is needed
        blocks.addAll(new Parts(words).of(EntityKind.ATTACHMENT, fields, attachments));
    }

    private void record(List<Block> blocks) {
        if (record.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(texts.of("files.sheet.part", texts.of("dossier.tab.record"), record.size())));
        var rows = record.stream().limit(MOST_RECORD_LINES).map(line -> Table.Row.of(
                Table.Cell.of(words.formats().moment(line.at())), Table.Cell.of(line.who()),
                Table.Cell.of(line.what()))).toList();
        blocks.add(new Table(List.of(Table.Column.words(texts.of("files.sheet.when")),
                Table.Column.words(texts.of("files.sheet.who")), Table.Column.text(texts.of("files.sheet.what"), 0.7)), rows));
        if (record.size() > MOST_RECORD_LINES) {
            blocks.add(new Block.Note(texts.of("files.sheet.record.more", MOST_RECORD_LINES, record.size())));
        }
    }
}
