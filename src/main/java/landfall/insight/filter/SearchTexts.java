package landfall.insight.filter;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.text.SearchText;

/**
 * What can be searched of every project of a snapshot, folded once. The next snapshot takes over what did not change;
 * all of it is given up when memory runs short.
 */
final class SearchTexts {
    private static SoftReference<SearchTexts> latest = new SoftReference<>(null);

    private final Pipeline pipeline;
    private final Project[] projects;
    private final String[] investors;
    private final SearchText[] texts;
    private Map<String, Integer> places;
    private int next;

    private SearchTexts(Pipeline pipeline, SearchTexts before) {
        this.pipeline = pipeline;
        projects = pipeline.projects().toArray(Project[]::new);
        investors = new String[projects.length];
        texts = new SearchText[projects.length];
        for (int i = 0; i < texts.length; i++) {
            Project project = projects[i];
            investors[i] = pipeline.investorName(project);
            SearchText known = before == null ? null : before.known(i, project, investors[i]);
            texts[i] = known == null ? folded(project, investors[i]) : known;
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

    /** What can be searched of a project; fastest for one after the other in the order of the snapshot. */
    SearchText of(Project project) {
        int place = next; // another thread may move it, so what stands there is looked at
        if (place >= texts.length || projects[place] != project) {
            place = place(project);
            if (place < 0) {
                return folded(project, pipeline.investorName(project)); // of another snapshot
            }
        }
        next = place + 1;
        return texts[place];
    }

    private SearchText known(int likely, Project project, String investor) {
        int place = likely < texts.length && projects[likely] == project ? likely : place(project);
        return place >= 0 && investors[place].equals(investor) ? texts[place] : null;
    }

    private synchronized int place(Project project) {
        if (places == null) {
            places = new HashMap<>();
            for (int i = 0; i < texts.length; i++) {
                places.put(projects[i].id(), i);
            }
        }
        Integer place = places.get(project.id());
        return place != null && projects[place] == project ? place : -1;
    }

    // Initials look at names only: in a whole sentence two letters would be found by chance.
    private static SearchText folded(Project project, String investor) {
        return SearchText.of(new String[] {project.name(), project.owner(), investor},
                new String[] {project.code(), project.get(ProjectFields.NEXT_STEP)});
    }
}
