package landfall.domain;

import java.util.List;

/**
 * Something that every project is asked by itself. A snapshot keeps the answers, and the next one asks only the projects
 * that an edit touched. Two surveys are equal when their answers are.
 *
 * @param <A> what holds the answers, each at the place of its project
 */
public interface Survey<A> {

    /** The kinds of things on which, beside the project itself, its answer depends: those of them that belong to it. */
    List<EntityKind> kinds();

    /** The kinds of things anywhere in the bureau on which every answer depends; when one changes, all are asked again. */
    default List<EntityKind> everywhere() {
        return List.of();
    }

    /**
     * Room for the answers of so many projects.
     *
     * @param known the answers of an earlier snapshot, some of which will be taken over; null for none
     */
    A room(int projects, A known);

    /** Asks one project and puts the answer in its place. */
    void ask(Project project, Pipeline pipeline, A answers, int place);

    /** Puts the known answers of some projects, one after the other, in their places. */
    void copy(A known, int from, A answers, int to, int projects);

    /** True when the answers in two places are the same. */
    boolean same(A known, int from, A answers, int at);

    /**
     * Takes over what was found with the known answers, before anybody has asked for the new ones. There are as many of
     * both, and all others but these stand where they stood.
     *
     * @param changed the places that were asked again
     */
    default void follow(A known, int[] changed, A answers) {
    }

    /** A survey with yes or no for every answer. */
    interface YesNo extends Survey<boolean[]> {
        /** The project's answer. */
        boolean of(Project project, Pipeline pipeline);

        @Override
        default boolean[] room(int projects, boolean[] known) {
            return new boolean[projects];
        }

        @Override
        default void ask(Project project, Pipeline pipeline, boolean[] answers, int place) {
            answers[place] = of(project, pipeline);
        }

        @Override
        default void copy(boolean[] known, int from, boolean[] answers, int to, int projects) {
            System.arraycopy(known, from, answers, to, projects);
        }

        @Override
        default boolean same(boolean[] known, int from, boolean[] answers, int at) {
            return known[from] == answers[at];
        }
    }
}
