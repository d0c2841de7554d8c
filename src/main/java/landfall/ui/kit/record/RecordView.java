package landfall.ui.kit.record;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import landfall.domain.Pipeline;
import landfall.journal.RecordQuery;
import landfall.report.Document;
import landfall.report.Ink;
import landfall.report.output.PaperKind;
import landfall.report.pdf.Pdf;
import landfall.report.pdf.PdfPrinter;
import landfall.store.record.RecordChoices;
import landfall.text.Formats;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.print.PaperDesk;
import landfall.workspace.record.RecordPaper;
import landfall.workspace.record.RecordWords;
import org.kordamp.ikonli.feather.Feather;

/** The change record of the bureau or of one project: found, read, taken back, printed. */
public final class RecordView extends VBox {
    private static final Duration PATIENCE = Duration.millis(300);
    private static final int SKELETONS = 12;

    private final PlaceContext context;
    private final Texts texts;
    private final RecordModel model;
    private final RecordBar bar;
    private final StackPane body = new StackPane();
    private final Label found = Style.all(new Label(), Style.TEXT_SM, Style.MUTED);
    private final PauseTransition slow = new PauseTransition(PATIENCE);
    private final PaperDesk desk;
    private RecordList list;
    private Pipeline pipeline = Pipeline.EMPTY;
    private boolean printing;

    /** @param withPrint whether the buttons to save and print stand here; otherwise the place has them */
    public RecordView(PlaceContext context, boolean withPrint) {
        this.context = context;
        texts = context.texts();
        model = new RecordModel(context);
        desk = new PaperDesk(context);
        bar = new RecordBar(context, model, withPrint ? new Node[] {
            Controls.icon(Feather.FILE, texts.of("reports.save.pdf"), () -> save(PaperKind.PDF)),
            Controls.icon(Feather.PRINTER, texts.of("reports.print"), this::print)} : new Node[0]);
        RecordStyle.RECORD.on(this);
        Theme.addSheet(this, RecordView.class, "record.css");
        VBox.setVgrow(body, Priority.ALWAYS);
        body.setMinHeight(0);
        var keys = Controls.label(texts.of("record.keys"), Style.TEXT_XS, Style.SUBTLE);
        getChildren().addAll(bar, body, RecordStyle.RECORD_FOOT.on(new HBox(8, found, Controls.spacer(), keys)));
        about(null);
        slow.setOnFinished(event -> {
            if (model.state().get() == RecordModel.State.LOADING) {
                body.getChildren().setAll(skeleton());
            }
        });
        model.state().addListener(property -> showState());
        model.count().addListener(property -> showCount());
        showState();
    }

    /** Shows the record of a project, with what belongs to it; null for the bureau's. */
    public void about(String projectId) {
        list = new RecordList(model, new RecordActions(context, model, projectId), texts,
                context.workspace().author().laptop());
        RecordQuery query = projectId == null ? RecordQuery.ALL : RecordQuery.of(projectId);
        if (!query.equals(model.query().get())) {
            model.clear();
            model.query().set(query);
        }
        showState();
    }

    /** The bureau changed: reads the record anew. */
    public void show(Pipeline now) {
        pipeline = now;
        model.show(now);
    }

    /** How much is found; null before the first answer. */
    public ReadOnlyObjectProperty<RecordChoices.Count> count() {
        return model.count();
    }

    /** The field that "/" goes to. */
    public Node filterField() {
        return bar.field();
    }

    private void showState() {
        switch (model.state().get()) {
            case LOADING -> slow.playFromStart();
            case SHOWN -> body.getChildren().setAll(list);
            case EMPTY -> body.getChildren().setAll(new EmptyState(Feather.CLOCK, texts.of("record.empty"),
                    texts.of("record.empty.note")));
            case FILTERED_TO_EMPTY -> body.getChildren().setAll(new EmptyState(Feather.FILTER,
                    texts.of("record.filtered"), texts.of("record.filtered.note",
                            context.formats().integer(model.all().edits())),
                    Controls.button(texts.of("kit.filter.clear"),
                            () -> model.query().set(model.query().get().wide()))));
            case FAILED -> body.getChildren().setAll(new EmptyState(Feather.ALERT_CIRCLE, texts.of("record.failed"),
                    model.problem().message(texts), Controls.button(texts.of("record.again"),
                            () -> model.show(pipeline))).failed());
        }
    }

    private static Region skeleton() {
        var rows = RecordStyle.RECORD_SKELETON.on(new VBox());
        for (int i = 0; i < SKELETONS; i++) {
            var row = Style.SKELETON.on(new Region());
            row.setMinHeight(12);
            row.setMaxWidth(i % 3 == 0 ? 640 : 480);
            rows.getChildren().add(row);
        }
        return rows;
    }

    private void showCount() {
        RecordChoices.Count count = model.count().get();
        found.setText(count == null ? "" : texts.of("record.found", count.edits(), count.fields()));
    }

    /** Saves what is found as a file of that kind. */
    public void save(PaperKind kind) {
        if (kind == PaperKind.PDF) {
            paper(Printed::of, printed -> desk.save(printed.pdf(), printed.title()));
        } else {
            paper(document -> document, document -> desk.save(kind, document, Ink.COLOUR));
        }
    }

    /** Prints what is found. */
    public void print() {
        paper(Printed::of, printed -> desk.print(printed.pdf(), printed.title()));
    }

    private record Printed(Pdf pdf, String title) {
        static Printed of(Document document) {
            return new Printed(PdfPrinter.print(document, Ink.COLOUR), document.title());
        }
    }

    private <T> void paper(Function<Document, T> maker, Consumer<T> taker) {
        if (printing) {
            return;
        }
        printing = true;
        RecordQuery query = model.query().get();
        Pipeline bureau = pipeline;
        var words = new RecordWords(texts, Formats.forPrint(texts), bureau);
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(event -> context.navigator().say(texts.of("record.print.wait")));
        patience.play();
        context.background().runAside(() -> maker.apply(RecordPaper.of(context.workspace().file(), query, bureau,
                context.today().get(), words))).onSuccess(taker).onEnd(() -> {
            patience.stop();
            printing = false;
        });
    }
}
