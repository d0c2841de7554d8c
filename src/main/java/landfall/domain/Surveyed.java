package landfall.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The answers to a survey, with everything of which they were taken. */
final class Surveyed<A> {
    // With more of them so much was changed that it is asked anew at once.
    private static final int MOST_RUNS = 16;
    private static final int MOST_ASKED = 16;

    private final EntityTable projects;
    private final Map<EntityKind, Map<String, List<Item>>> owned = new EnumMap<>(EntityKind.class);
    private final Map<EntityKind, List<Entity>> everywhere = new EnumMap<>(EntityKind.class);
    private final A answers;
    // The places that were asked; null for more than a few.
    private int[] asked = new int[MOST_ASKED];
    private int numberAsked;

    /** @param known the answers of an earlier snapshot, which are kept where they hold; null for none */
    Surveyed(Survey<A> survey, Pipeline pipeline, EntityTable projects, Surveyed<A> known) {
        this.projects = projects;
        survey.kinds().forEach(kind -> owned.put(kind, pipeline.itemsByOwner(kind)));
        survey.everywhere().forEach(kind -> everywhere.put(kind, pipeline.entities(kind)));
        Surveyed<A> before = known != null && hasSameEverywhere(known) ? known : null;
        boolean sameItems = before != null && changed(before).isEmpty();
        if (sameItems && before.projects == projects) {
            answers = before.answers;
            return;
        }
        List<EntityTable.Run> runs = before == null ? List.of() : projects.since(before.projects);
        if (sameItems && answersTheSame(survey, pipeline, runs, before)) {
            answers = before.answers;
            return;
        }
        answers = survey.room(projects.all().size(), before == null ? null : before.answers);
        int next = 0;
        for (EntityTable.Run run : runs) {
            ask(survey, pipeline, next, run.at());
            if (sameItems) {
                survey.copy(before.answers, run.from(), answers, run.at(), run.length());
            } else {
                copySame(survey, pipeline, run, before);
            }
            next = run.at() + run.length();
        }
        ask(survey, pipeline, next, projects.all().size());
        if (before != null && asked != null && standsStill(runs, before)) {
            survey.follow(before.answers, Arrays.copyOf(asked, numberAsked), answers);
        }
        asked = null;
    }

    private boolean standsStill(List<EntityTable.Run> runs, Surveyed<A> before) {
        return projects.all().size() == before.projects.all().size()
                && runs.stream().allMatch(run -> run.at() == run.from());
    }

    // Most edits change what few surveys ask for: the answers need not be copied, and what was found with them stays.
    private boolean answersTheSame(Survey<A> survey, Pipeline pipeline, List<EntityTable.Run> runs,
            Surveyed<A> before) {
        int number = projects.all().size();
        if (number != before.projects.all().size() || runs.size() > MOST_RUNS) {
            return false;
        }
        A own = survey.room(1, before.answers);
        int next = 0;
        for (EntityTable.Run run : runs) {
            if (run.at() != run.from() || !answerTheSame(survey, pipeline, next, run.at(), own, before)) {
                return false;
            }
            next = run.at() + run.length();
        }
        return answerTheSame(survey, pipeline, next, number, own, before);
    }

    private boolean answerTheSame(Survey<A> survey, Pipeline pipeline, int from, int to, A own, Surveyed<A> before) {
        for (int at = from; at < to; at++) {
            survey.ask((Project) projects.all().get(at), pipeline, own, 0);
            if (!survey.same(before.answers, at, own, 0)) {
                return false;
            }
        }
        return true;
    }

    private void ask(Survey<A> survey, Pipeline pipeline, int from, int to) {
        for (int at = from; at < to; at++) {
            survey.ask((Project) projects.all().get(at), pipeline, answers, at);
            if (asked != null && numberAsked < MOST_ASKED) {
                asked[numberAsked++] = at;
            } else {
                asked = null;
            }
        }
    }

    private void copySame(Survey<A> survey, Pipeline pipeline, EntityTable.Run run, Surveyed<A> before) {
        List<EntityKind> changed = changed(before);
        for (int i = 0; i < run.length(); i++) {
            if (hasSame(projects.all().get(run.at() + i).id(), changed, before)) {
                survey.copy(before.answers, run.from() + i, answers, run.at() + i, 1);
            } else {
                ask(survey, pipeline, run.at() + i, run.at() + i + 1);
            }
        }
    }

    private boolean hasSameEverywhere(Surveyed<A> before) {
        for (Map.Entry<EntityKind, List<Entity>> kind : everywhere.entrySet()) {
            if (kind.getValue() != before.everywhere.get(kind.getKey())) {
                return false;
            }
        }
        return true;
    }

    private List<EntityKind> changed(Surveyed<A> before) {
        List<EntityKind> changed = List.of();
        for (Map.Entry<EntityKind, Map<String, List<Item>>> kind : owned.entrySet()) {
            if (kind.getValue() != before.owned.get(kind.getKey())) {
                changed = changed.isEmpty() ? new ArrayList<>() : changed;
                changed.add(kind.getKey());
            }
        }
        return changed;
    }

    private boolean hasSame(String id, List<EntityKind> changed, Surveyed<A> before) {
        for (EntityKind kind : changed) {
            if (!owned.get(kind).getOrDefault(id, List.of())
                    .equals(before.owned.get(kind).getOrDefault(id, List.of()))) {
                return false;
            }
        }
        return true;
    }

    A answers() {
        return answers;
    }
}
