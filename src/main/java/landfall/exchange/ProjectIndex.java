package landfall.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import landfall.domain.DayOrMonth;
import landfall.domain.Names;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.exchange.table.LedgerRow;

/** Finds the project that a row is about: by code, else by name and investor, else by a name that is unique. */
final class ProjectIndex {
    private final Pipeline pipeline;
    private final Map<String, Project> byCode = new HashMap<>();
    private final Map<String, List<Project>> byName = new HashMap<>();
    private final Set<String> found = new HashSet<>();

    ProjectIndex(Pipeline pipeline) {
        this.pipeline = pipeline;
        for (Project project : pipeline.projects()) {
            if (project.code() != null) {
                byCode.putIfAbsent(Names.normalised(project.code()), project);
            }
            byName.computeIfAbsent(Names.normalised(project.name()), name -> new ArrayList<>()).add(project);
        }
    }

    /** How many projects have the row's name and investor. */
    int count(LedgerRow row) {
        return (int) named(row).stream().filter(project -> sameInvestor(project, row)).count();
    }

    /** The project with the row's code, whatever its name, or null. */
    Project withCodeOf(LedgerRow row) {
        return row.get(ProjectFields.CODE).map(code -> byCode.get(Names.normalised(code))).orElse(null);
    }

    /** The project that the row is about, or null for a new one; each project is found once. */
    Project find(LedgerRow row) {
        Project project = byCode(row);
        project = project != null ? project : byNameAndInvestor(row);
        project = project != null ? project : byUniqueName(row);
        if (project != null) {
            found.add(project.id());
        }
        return project;
    }

    // One code may number different projects in different bureaus; something else must agree as well.
    private Project byCode(LedgerRow row) {
        Project project = withCodeOf(row);
        if (project == null || found.contains(project.id())) {
            return null;
        }
        boolean sameName = Names.normalised(project.name()).equals(name(row));
        boolean sameInvestor = !investor(row).isEmpty() && sameInvestor(project, row);
        return sameName || sameInvestor ? project : null;
    }

    private Project byNameAndInvestor(LedgerRow row) {
        List<Project> same = named(row).stream().filter(project -> sameInvestor(project, row)
                && !found.contains(project.id()) && !otherCode(project, row)).toList();
        DayOrMonth signed = row.get(ProjectFields.SIGNED_ON).orElse(null);
        return same.stream().filter(project -> signed != null && project.signedOn() != null
                && signed.year() == project.signedOn().year()).findFirst()
                .orElse(same.isEmpty() ? null : same.getFirst());
    }

    private Project byUniqueName(LedgerRow row) {
        List<Project> same = named(row);
        if (same.size() != 1 || found.contains(same.getFirst().id()) || otherCode(same.getFirst(), row)) {
            return null;
        }
        Project project = same.getFirst();
        String theirs = Names.normalised(pipeline.investorName(project));
        String ours = investor(row);
        boolean similar = theirs.isEmpty() || ours.isEmpty() || theirs.contains(ours) || ours.contains(theirs);
        boolean sameFacts = row.get(ProjectFields.SIGNED_ON).filter(date -> date.equals(project.signedOn())).isPresent()
                || row.get(ProjectFields.TOTAL_INVESTMENT).filter(money -> project.totalInvestment() != null
                && money.yuan() == project.totalInvestment().yuan()).isPresent();
        return similar || sameFacts ? project : null;
    }

    /** True when a project of the row's name exists that is another investor's. */
    boolean hasNamesake(LedgerRow row) {
        return !named(row).isEmpty();
    }

    // A row that carries another project's code is not about this one.
    private boolean otherCode(Project project, LedgerRow row) {
        Project coded = withCodeOf(row);
        return coded != null && !Objects.equals(coded.id(), project.id())
                && Names.normalised(coded.name()).equals(name(row));
    }

    private List<Project> named(LedgerRow row) {
        return byName.getOrDefault(name(row), List.of());
    }

    private boolean sameInvestor(Project project, LedgerRow row) {
        return Names.normalised(pipeline.investorName(project)).equals(investor(row));
    }

    static String name(LedgerRow row) {
        return Names.normalised(row.get(ProjectFields.NAME).orElse(""));
    }

    static String investor(LedgerRow row) {
        return Names.normalised(row.get(ProjectFields.INVESTOR).orElse(""));
    }
}
