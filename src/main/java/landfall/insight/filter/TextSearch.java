package landfall.insight.filter;

import java.util.List;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.text.SearchWord;

/** Finds projects by the words a person types, every one of which must be found; names also by pinyin initials. */
final class TextSearch {
    private final List<SearchWord> words;

    private TextSearch(List<SearchWord> words) {
        this.words = words;
    }

    static TextSearch of(String text) {
        return new TextSearch(SearchWord.all(text));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean finds(Project project, Pipeline pipeline) {
        for (SearchWord word : words) {
            // Initials look at names only: in a whole sentence two letters would be found by chance.
            boolean found = word.isInName(project.name()) || word.isIn(project.code())
                    || word.isInName(project.owner()) || word.isIn(project.get(ProjectFields.NEXT_STEP))
                    || word.isInName(pipeline.investorName(project));
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
