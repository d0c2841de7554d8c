package landfall.ui.quality;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.exchange.FindingsExport;
import landfall.journal.Draft;
import landfall.quality.Inspection;
import landfall.quality.QualityDrafts;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Topic;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.join.JoinDialog;

/** The place that lists what wants a look in the data; worked out anew after every change, beside the window's thread. */
public final class QualityPlace implements Place, QualityActions {
    private final PlaceContext context;
    private final Texts texts;
    private final QualityView view;
    private Pipeline pipeline = Pipeline.EMPTY;
    private Inspection inspection = Inspection.NONE;
    private QualityFilter filter = QualityFilter.ALL;
    private List<Finding> shown = List.of();
    private Background.Job<Inspection> looking;

    public QualityPlace(PlaceContext context) {
        this.context = context;
        texts = context.texts();
        view = new QualityView(context, this, this::narrow);
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public Node filterField() {
        return view.list();
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("Enter", texts.of("quality.hint.repair")), new Hint("A", texts.of("quality.hint.accept")),
                new Hint("D", texts.of("quality.hint.dossier")));
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Quality quality && quality.topic() != null) {
            narrow(QualityFilter.ALL.withTopic(Topic.valueOf(quality.topic())));
        }
        view.focusList();
    }

    @Override
    public void show(Pipeline current) {
        pipeline = current;
        if (looking != null) {
            looking.cancel();
        }
        var today = context.today().get();
        looking = context.background().runAside(() -> Inspection.of(current, today)).onSuccess(found -> {
            inspection = found;
            refresh();
        });
    }

    private void narrow(QualityFilter wanted) {
        filter = wanted;
        refresh();
    }

    private void refresh() {
        shown = filter.select(inspection, pipeline);
        view.show(new QualityView.Shown(pipeline, inspection, filter, shown));
    }

    @Override
    public void perform(Draft draft) {
        if (!context.refusesEdits()) {
            context.perform(draft).onSuccess(edit -> view.focusList());
        }
    }

    @Override
    public void accept(Finding finding) {
        if (!context.refusesEdits()) {
            context.perform(QualityDrafts.accept(finding)).onSuccess(edit -> view.focusList());
        }
    }

    @Override
    public void join(Entity one, Entity other) {
        if (!context.refusesEdits()) {
            JoinDialog.open(context, pipeline, one, other, this::perform);
        }
    }

    @Override
    public void open(Finding finding) {
        if (finding.entity() instanceof Project project) {
            context.navigator().go(new Route.Dossier(project.id(), shown.stream().map(Finding::entity)
                    .filter(Project.class::isInstance).map(Entity::id).distinct().toList()));
        } else {
            List<String> projects = pipeline.projects().stream()
                    .filter(project -> finding.entity().id().equals(project.investorId())).map(Project::id).toList();
            context.navigator().go(new Route.Ledger(finding.entity().name(), projects));
        }
    }

    @Override
    public void leavePanel() {
        view.focusList();
    }

    @Override
    public void export() {
        Pipeline exported = pipeline;
        List<Finding> findings = shown;
        Path suggested = Path.of(texts.of("quality.export.name", context.today().get().toString()));
        context.navigator().files().save(texts.of("quality.export"), suggested, texts.of("quality.export.kind"), "*.xlsx")
                .ifPresent(file -> context.background().runAside(() -> {
                    FindingsExport.write(file, findings, exported, texts);
                    return file;
                }).onSuccess(written -> context.navigator().say(texts.of("quality.exported", findings.size(),
                        written.getFileName().toString()))));
    }
}
