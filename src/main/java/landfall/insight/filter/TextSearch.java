package landfall.insight.filter;

import java.util.function.Predicate;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.text.SearchWord;

/** Finds projects by the words a person types, every one of which must be found; names also by pinyin initials. */
final class TextSearch {
    private final SearchWord[] words;

    private TextSearch(SearchWord[] words) {
        this.words = words;
    }

    static TextSearch of(String text) {
        return new TextSearch(SearchWord.all(text).toArray(SearchWord[]::new));
    }

    /** The test for the projects of a pipeline, whose texts are folded when it is first asked. */
    Predicate<Project> in(Pipeline pipeline) {
        return new Predicate<>() {
            private SearchTexts texts;

            @Override
            public boolean test(Project project) {
                if (texts == null) {
                    texts = SearchTexts.of(pipeline);
                }
                return texts.hold(project, words);
            }
        };
    }
}
