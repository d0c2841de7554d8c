package landfall.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An immutable snapshot of everything in the bureau, from which every screen, figure and report is derived. */
public final class Pipeline {
    public static final Pipeline EMPTY = new Pipeline(Map.of(), Map.of(), Bureau.UNNAMED);

    private final Map<String, Project> projects;
    private final Map<String, Enterprise> enterprises;
    private final Bureau bureau;
    private final List<Project> projectList;

    private Pipeline(Map<String, Project> projects, Map<String, Enterprise> enterprises, Bureau bureau) {
        this.projects = projects;
        this.enterprises = enterprises;
        this.bureau = bureau;
        this.projectList = List.copyOf(projects.values());
    }

    /** A snapshot of the given entities, kept in their order. */
    public static Pipeline of(Collection<? extends Entity> entities) {
        return EMPTY.with(entities, List.of());
    }

    /** The snapshot after some entities came or changed and others (by id) went. */
    public Pipeline with(Collection<? extends Entity> changed, Collection<String> gone) {
        var nextProjects = new LinkedHashMap<>(projects);
        var nextEnterprises = new LinkedHashMap<>(enterprises);
        Bureau nextBureau = bureau;
        nextProjects.keySet().removeAll(gone);
        nextEnterprises.keySet().removeAll(gone);
        for (Entity entity : changed) {
            switch (entity) {
                case Project project -> nextProjects.put(project.id(), project);
                case Enterprise enterprise -> nextEnterprises.put(enterprise.id(), enterprise);
                case Bureau renamed -> nextBureau = renamed;
            }
        }
        return new Pipeline(Collections.unmodifiableMap(nextProjects), Collections.unmodifiableMap(nextEnterprises),
                nextBureau);
    }

    /** All projects, exited ones among them, in the order in which they were recorded. */
    public List<Project> projects() {
        return projectList;
    }

    public Collection<Enterprise> enterprises() {
        return enterprises.values();
    }

    public Bureau bureau() {
        return bureau;
    }

    /** The project with this id, or null. */
    public Project project(String id) {
        return projects.get(id);
    }

    /** The enterprise with this id, or null; null id gives null. */
    public Enterprise enterprise(String id) {
        return id == null ? null : enterprises.get(id);
    }

    /** The enterprise that invests in the project, or null. */
    public Enterprise investor(Project project) {
        return enterprise(project.investorId());
    }

    /** The investing enterprise's name, empty when there is none. */
    public String investorName(Project project) {
        Enterprise investor = investor(project);
        return investor == null ? "" : investor.name();
    }
}
