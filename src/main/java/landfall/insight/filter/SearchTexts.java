package landfall.insight.filter;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.text.FoldedTexts;
import landfall.text.SearchWord;

/**
 * What can be searched of every project of a snapshot, folded once. The next snapshot takes over what did not change;
 * all of it is given up when memory runs short.
 */
final class SearchTexts {
    private static SoftReference<SearchTexts> latest = new SoftReference<>(null);

    private final Pipeline pipeline;
    private final Project[] projects;
    private final FoldedTexts texts;
    private Map<String, Integer> places;
    private int next;

    private SearchTexts(Pipeline pipeline, SearchTexts before) {
        this.pipeline = pipeline;
        projects = pipeline.projects().toArray(Project[]::new);
        texts = new FoldedTexts(projects.length);
        boolean sameInvestors = before != null && pipeline.shares(EntityKind.ENTERPRISE, before.pipeline);
        for (int i = 0; i < projects.length; i++) {
            int place = before == null ? -1 : before.place(projects[i], i);
            if (place >= 0 && (sameInvestors
                    || pipeline.investorName(projects[i]).equals(before.pipeline.investorName(projects[i])))) {
                texts.add(before.texts, place);
            } else {
                add(texts, projects[i], pipeline);
            }
        }
    }

    /** The texts of a snapshot; made on the first call, which takes some milliseconds for thousands of projects. */
    static synchronized SearchTexts of(Pipeline pipeline) {
        SearchTexts texts = latest.get();
        if (texts == null || texts.pipeline != pipeline) {
            texts = new SearchTexts(pipeline, texts);
            latest = new SoftReference<>(texts);
        }
        return texts;
    }

    /** True when the project holds every word; fastest for one project after the other in the order of the snapshot. */
    boolean hold(Project project, SearchWord[] words) {
        int place = place(project, next); // another thread may move it, so what stands there is looked at
        if (place >= 0) {
            next = place + 1;
            return hold(texts, place, words);
        }
        var alone = new FoldedTexts(1); // it is of another snapshot
        add(alone, project, pipeline);
        return hold(alone, 0, words);
    }

    private static boolean hold(FoldedTexts texts, int place, SearchWord[] words) {
        for (SearchWord word : words) {
            if (!texts.holds(place, word)) {
                return false;
            }
        }
        return true;
    }

    // Where the project stands, or -1; looked for at the likely place first.
    private int place(Project project, int likely) {
        return likely < projects.length && projects[likely] == project ? likely : place(project);
    }

    private synchronized int place(Project project) {
        if (places == null) {
            places = new HashMap<>();
            for (int i = 0; i < projects.length; i++) {
                places.put(projects[i].id(), i);
            }
        }
        Integer place = places.get(project.id());
        return place != null && projects[place] == project ? place : -1;
    }

    // Initials look at names only: in a whole sentence two letters would be found by chance.
    private static void add(FoldedTexts texts, Project project, Pipeline pipeline) {
        texts.add(new String[] {project.name(), project.owner(), pipeline.investorName(project)},
                new String[] {project.code(), project.get(ProjectFields.NEXT_STEP)});
    }
}
