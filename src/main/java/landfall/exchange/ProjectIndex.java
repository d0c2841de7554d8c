package landfall.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import landfall.domain.EntityKind;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.Names;
import landfall.exchange.rows.LedgerRow;
import landfall.exchange.words.Note;

/** Finds the project that a row is about: by code, else by name and investor, else by a name that is unique. */
final class ProjectIndex {
    private final Pipeline pipeline;
    private final Map<String, List<Project>> byCode = new HashMap<>();
    private final Map<String, List<Project>> byName = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    ProjectIndex(Pipeline pipeline) {
        this.pipeline = pipeline;
        for (Project project : pipeline.projects()) {
            if (project.code() != null) {
                byCode.computeIfAbsent(Names.normalised(project.code()), code -> new ArrayList<>(1)).add(project);
            }
            byName.computeIfAbsent(Names.normalised(project.name()), name -> new ArrayList<>()).add(project);
        }
    }

    /**
     * The projects that the rows are about; a row that is absent is about a new one. Codes are looked at first, so that
     * no row without a code takes the project of one that has it.
     */
    Map<LedgerRow, Project> matches(List<LedgerRow> rows) {
        Map<LedgerRow, Project> matches = new IdentityHashMap<>();
        List<Function<LedgerRow, Project>> ways = List.of(this::byCode, this::byNameAndInvestor, this::byUniqueName);
        for (Function<LedgerRow, Project> way : ways) {
            for (LedgerRow row : rows) {
                Project project = matches.containsKey(row) ? null : way.apply(row);
                if (project != null) {
                    matches.put(row, project);
                    found.add(project.id());
                }
            }
        }
        return matches;
    }

    // One code may number different projects in different bureaus; something else must agree as well. Laptops that met
    // may both have given it out: then it is the one of that name, and none while nothing but the investor tells.
    private Project byCode(LedgerRow row) {
        List<Project> known = row.get(ProjectFields.CODE).map(code -> byCode.get(Names.normalised(code)))
                .orElse(List.of());
        List<Project> left = known.stream().filter(project -> !found.contains(project.id())).toList();
        for (Project project : left) {
            if (Names.normalised(project.name()).equals(name(row))) {
                return project;
            }
        }
        boolean only = known.size() == 1 && left.size() == 1;
        return only && !investor(row).isEmpty() && sameInvestor(left.getFirst(), row) ? left.getFirst() : null;
    }

    // Of several namesakes of one investor the one that agrees most with the row.
    private Project byNameAndInvestor(LedgerRow row) {
        Project best = null;
        long most = -1;
        for (Project project : named(row)) {
            if (sameInvestor(project, row) && !found.contains(project.id()) && !isOtherContract(project, row)) {
                long same = row.values().entrySet().stream().filter(entry -> entry.getKey().kind() == EntityKind.PROJECT
                        && entry.getValue().equals(project.get(entry.getKey()))).count();
                if (same > most) {
                    best = project;
                    most = same;
                }
            }
        }
        return best;
    }

    private Project byUniqueName(LedgerRow row) {
        List<Project> same = named(row);
        if (same.size() != 1 || found.contains(same.getFirst().id()) || isOtherContract(same.getFirst(), row)) {
            return null;
        }
        Project project = same.getFirst();
        boolean sameFacts = row.get(ProjectFields.SIGNED_ON).filter(date -> date.equals(project.signedOn())).isPresent()
                || row.get(ProjectFields.TOTAL_INVESTMENT).filter(money -> project.totalInvestment() != null
                && money.yuan() == project.totalInvestment().yuan()).isPresent();
        return similarInvestor(project, row) || sameFacts ? project : null;
    }

    /** What a new project has to do with those of its name; empty when there is none. */
    Optional<Note> namesake(LedgerRow row) {
        List<Project> same = named(row);
        if (same.isEmpty()) {
            return Optional.empty();
        }
        boolean contract = same.stream().anyMatch(project -> similarInvestor(project, row) && isOtherContract(project, row));
        return Optional.of(Note.of(contract ? "exchange.warning.other_contract" : "exchange.warning.namesake"));
    }

    private static boolean isOtherContract(Project project, LedgerRow row) {
        return Signing.of(project).differs(Signing.of(row));
    }

    private List<Project> named(LedgerRow row) {
        return byName.getOrDefault(name(row), List.of());
    }

    private boolean sameInvestor(Project project, LedgerRow row) {
        return Names.normalised(pipeline.investorName(project)).equals(investor(row));
    }

    private boolean similarInvestor(Project project, LedgerRow row) {
        String theirs = Names.normalised(pipeline.investorName(project));
        String ours = investor(row);
        return theirs.contains(ours) || ours.contains(theirs);
    }

    static String name(LedgerRow row) {
        return Names.normalised(row.get(ProjectFields.NAME).orElse(""));
    }

    static String investor(LedgerRow row) {
        return Names.normalised(row.get(ProjectFields.INVESTOR).orElse(""));
    }
}
