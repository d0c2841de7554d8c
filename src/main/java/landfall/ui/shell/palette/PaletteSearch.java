package landfall.ui.shell.palette;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.value.Names;
import landfall.text.Formats;
import landfall.text.SearchWord.Fit;
import landfall.text.SearchWord;
import landfall.text.Texts;
import landfall.ui.kit.Route;
import landfall.ui.shell.palette.PaletteItem.Action;
import landfall.ui.shell.palette.PaletteItem.Section;
import org.kordamp.ikonli.feather.Feather;

/** Finds projects, enterprises and actions by part of their name or by its pinyin initials. */
public final class PaletteSearch {
    private static final int MOST_PROJECTS = 8;
    private static final int MOST_ENTERPRISES = 3;

    private final Pipeline pipeline;
    private final Texts texts;
    private final List<Action> actions;
    private final Consumer<Route> go;
    private final boolean opensProjects;

    /**
     * @param actions what can be done, in the order of importance
     * @param opensProjects false while there is no place that shows one project
     */
    public PaletteSearch(Pipeline pipeline, Texts texts, List<Action> actions, Consumer<Route> go, boolean opensProjects) {
        this.pipeline = pipeline;
        this.texts = texts;
        this.actions = actions;
        this.go = go;
        this.opensProjects = opensProjects;
    }

    /** What fits the text, in groups that are not empty; an empty text finds the actions only. */
    public List<Section> find(String text) {
        String typed = Names.normalised(text);
        var wanted = SearchWord.of(typed);
        var found = new ArrayList<Section>();
        if (!typed.isEmpty() && opensProjects) {
            add(found, texts.of("shell.palette.projects"), projects(wanted));
            add(found, texts.of("shell.palette.enterprises"), enterprises(wanted));
        }
        add(found, texts.of("shell.palette.actions"),
                actions.stream().filter(action -> wanted.isInName(Names.normalised(action.name()))).toList());
        return found;
    }

    private static void add(List<Section> found, String title, List<Action> items) {
        if (!items.isEmpty()) {
            found.add(new Section(title, items));
        }
    }

    private List<Action> projects(SearchWord wanted) {
        var formats = Formats.forScreen(texts);
        return best(pipeline.projects(), project -> wanted.isIn(Names.normalised(project.code())) ? Fit.TEXT
                : wanted.fit(Names.normalised(project.name())))
                .limit(MOST_PROJECTS)
                .map(project -> new Action(project.stage(), null, project.name(),
                        formats.money(project.totalInvestment()), "", () -> open(project)))
                .toList();
    }

    private List<Action> enterprises(SearchWord wanted) {
        Map<String, Long> invests = pipeline.projects().stream().map(Project::investorId).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return best(pipeline.enterprises(), enterprise -> wanted.fit(Names.normalised(enterprise.name())))
                .limit(MOST_ENTERPRISES)
                .map(enterprise -> new Action(null, Feather.BRIEFCASE, enterprise.name(),
                        texts.of("shell.palette.project_count", invests.getOrDefault(enterprise.id(), 0L)), "",
                        () -> go.accept(new Route.Enterprise(enterprise.id()))))
                .toList();
    }

    // Few rows are shown, so what was typed literally stands before what only its initials resemble.
    private static <T> Stream<T> best(Collection<T> all, Function<T, Fit> fit) {
        Map<Fit, List<T>> byFit = new EnumMap<>(Fit.class);
        for (T one : all) {
            Fit how = fit.apply(one);
            if (how != Fit.NONE) {
                byFit.computeIfAbsent(how, any -> new ArrayList<>()).add(one);
            }
        }
        return byFit.values().stream().flatMap(List::stream);
    }

    private void open(Project project) {
        go.accept(new Route.Dossier(project.id()));
    }
}
