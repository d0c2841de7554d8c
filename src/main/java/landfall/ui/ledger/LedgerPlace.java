package landfall.ui.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.insight.Ageing;
import landfall.insight.filter.ProjectFilter;
import landfall.text.Texts;
import landfall.ui.kit.Background;
import landfall.ui.kit.Place;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.Route;
import landfall.ui.kit.WindowFilter;
import landfall.ui.kit.bulk.BulkBar;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Keys;
import landfall.ui.ledger.rows.LedgerColumn;
import landfall.ui.ledger.rows.LedgerCounts;
import landfall.ui.ledger.rows.LedgerQuery;
import landfall.ui.ledger.rows.LedgerResult;
import landfall.ui.ledger.rows.LedgerRow;
import landfall.ui.ledger.rows.LedgerWords;
import org.kordamp.ikonli.feather.Feather;

/** The place with the table of projects. */
public final class LedgerPlace implements Place {
    /** From so many projects on, filtering and sorting leave the window's thread. */
    private static final int MANY = 2_000;

    private final PlaceContext context;
    private final Texts texts;
    private final LedgerModel model = new LedgerModel();
    private final LedgerGrid grid;
    private final LedgerView view;
    private final BulkBar bulk;
    private final LedgerCommands commands;
    private Pipeline pipeline = Pipeline.EMPTY;
    private List<LedgerRow> rows = List.of();
    private Background.Job<?> running;
    private boolean queryAsked;

    public LedgerPlace(PlaceContext context) {
        this.context = context;
        texts = context.texts();
        grid = new LedgerGrid(model, texts, context.formats(), this::values);
        grid.show(words());
        commands = new LedgerCommands(context, grid);
        view = new LedgerView(model, context, grid, commands);
        WindowFilter.Tie shared = context.filter().tie(view, model.shared());
        // The rows behind a figure are shown whole, whatever the window's filter hides elsewhere.
        model.only().addListener((property, before, now) -> {
            shared.apart(now != null);
            view.bar().setApart(now != null);
            if (now != null) {
                model.shared().set(ProjectFilter.ALL);
            }
        });
        Button pocket = Controls.button(Feather.PRINTER, texts.of("ledger.bulk.pocket"), commands::printPocketList);
        pocket.setId("ledger-pocket");
        Button pack = Controls.button(Feather.PACKAGE, texts.of("ledger.bulk.pack"), commands::pack);
        pack.setId("ledger-pack");
        bulk = new BulkBar(context, commands,
                Controls.button(Feather.COPY, texts.of("ledger.bulk.copy"), commands::copy),
                Controls.button(Feather.DOWNLOAD, texts.of("ledger.bulk.export"), commands::export), pocket, pack);
        grid.dock(bulk);
        new LedgerKeys(grid, commands, texts);
        grid.setSentence(this::sentence);
        model.onQuery(this::ask);
        model.order().addListener((ListChangeListener<Object>) change -> grid.showColumns());
        model.columns().addListener((ListChangeListener<LedgerColumn>) change -> grid.showColumns());
        model.onTicks(this::ticked);
        model.comfortable().addListener((property, before, after) -> grid.setComfortable(after));
        context.unit().addListener((property, before, after) -> {
            grid.show(words());
            ask();
        });
        grid.header().all().setOnAction(event -> tickAll(grid.header().all().isSelected()));
    }

    /** The table, for tests. */
    LedgerGrid grid() {
        return grid;
    }

    /** What can be done, for tests. */
    LedgerCommands commands() {
        return commands;
    }

    @Override
    public Region root() {
        return view;
    }

    @Override
    public Node filterField() {
        return view.bar().field();
    }

    @Override
    public List<Hint> hints() {
        return List.of(new Hint("Space", texts.of("ledger.hint.tick")), new Hint("Enter", texts.of("ledger.hint.open")),
                new Hint("F2", texts.of("ledger.hint.edit")));
    }

    @Override
    public List<Hint> keys() {
        var keys = new ArrayList<>(hints());
        keys.addAll(List.of(new Hint("Shift ↑↓", texts.of("bulk.key.extend")),
                new Hint(Keys.command("A"), texts.of("ledger.key.all")), new Hint("B", texts.of("bulk.key.edit")),
                new Hint(Keys.command("C"), texts.of("ledger.menu.copy")),
                new Hint(Keys.command("P"), texts.of("ledger.print")), new Hint("Esc", texts.of("bulk.key.clear"))));
        return keys;
    }

    @Override
    public void open(Route route) {
        if (route instanceof Route.Ledger ledger) {
            view.setReason(ledger.reason());
            model.only().set(ledger.projectIds() == null ? null : Set.copyOf(ledger.projectIds()));
        }
        grid.list().requestFocus();
    }

    @Override
    public void show(Pipeline current) {
        pipeline = current;
        view.bar().show(current);
        rows = List.of();
        ask();
    }

    // Several properties may change at once, so the question is put when they all have.
    private void ask() {
        if (!queryAsked) {
            queryAsked = true;
            context.background().onWindow(this::run);
        }
    }

    private void run() {
        queryAsked = false;
        Ageing ageing = Ageing.of(pipeline, context.today().get());
        LedgerQuery query = query(ageing);
        List<LedgerRow> known = rows;
        Pipeline asked = pipeline;
        if (running != null) {
            running.cancel();
        }
        if (asked.projects().size() <= MANY) {
            answer(answer(asked, known, ageing, query));
        } else {
            running = context.background().runAside(() -> answer(asked, known, ageing, query))
                    .onSuccess(this::answer);
        }
    }

    private record Answer(List<LedgerRow> rows, LedgerResult result, LedgerCounts counts) {
    }

    private static Answer answer(Pipeline asked, List<LedgerRow> known, Ageing ageing, LedgerQuery query) {
        List<LedgerRow> all = known.isEmpty() ? LedgerRow.all(asked, ageing) : known;
        return new Answer(all, query.run(all), LedgerCounts.of(all));
    }

    private void answer(Answer answer) {
        rows = answer.rows();
        model.result().set(answer.result());
        model.keepTicks(id -> pipeline.project(id) != null);
        view.show(words(), answer.counts());
        ticked();
    }

    private LedgerQuery query(Ageing ageing) {
        Predicate<Project> shared = model.shared().get().matching(pipeline, ageing);
        Set<String> only = model.only().get();
        Predicate<LedgerRow> test = row -> shared.test(row.project()) && (only == null || only.contains(row.id()));
        return new LedgerQuery(test, new LinkedHashMap<>(model.filters()), model.order(), model.toComplete().get(),
                words());
    }

    private LedgerWords words() {
        return new LedgerWords(texts, context.formats(), context.unit().get());
    }

    private Map<Object, Integer> values(LedgerColumn column) {
        var counts = new TreeMap<String, Object>();
        var found = new LinkedHashMap<Object, Integer>();
        for (LedgerRow row : rows) {
            Object value = column.value(row);
            found.merge(value == null ? "" : value, 1, Integer::sum);
            counts.put(value == null ? "\uffff" : order(value), value == null ? "" : value);
        }
        var sorted = new LinkedHashMap<Object, Integer>();
        counts.values().forEach(value -> sorted.put(value, found.get(value)));
        return sorted;
    }

    private static String order(Object value) {
        return value instanceof Enum<?> constant ? Integer.toString(constant.ordinal()) : value.toString();
    }

    private String sentence(LedgerRow row) {
        LedgerWords words = grid.words();
        return String.join(texts.of("ledger.sentence.separator"), grid.places().columns().stream()
                .map(column -> words.plain(column, row)).filter(text -> !text.isEmpty()).toList());
    }

    private void tickAll(boolean on) {
        if (on) {
            model.tick(model.result().get().rows().stream().map(LedgerRow::id).toList(), true);
        } else {
            model.clearTicks();
        }
    }

    private void ticked() {
        bulk.show(model.tickedRows().stream().map(LedgerRow::project).toList());
        grid.refreshRows();
        grid.header().showTicks(model.tickedRows().size(), model.result().get().rows().size());
    }
}
