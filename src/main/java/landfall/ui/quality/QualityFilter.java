package landfall.ui.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.Stage;
import landfall.quality.Inspection;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Topic;

/**
 * Which findings the list shows.
 *
 * @param owner who is in charge of the project, or null for anybody
 * @param stage where the project stands, or null for any stage
 * @param topic what it is about, or null for everything
 */
record QualityFilter(String owner, Stage stage, Topic topic) {
    static final QualityFilter ALL = new QualityFilter(null, null, null);

    QualityFilter withOwner(String name) {
        return new QualityFilter(name, stage, topic);
    }

    QualityFilter withStage(Stage wanted) {
        return new QualityFilter(owner, wanted, topic);
    }

    QualityFilter withTopic(Topic wanted) {
        return new QualityFilter(owner, stage, wanted);
    }

    /** What is left of the findings; an enterprise is whose projects it invests in. */
    List<Finding> select(Inspection inspection, Pipeline pipeline) {
        Map<String, List<Project>> projects = owner == null && stage == null ? Map.of() : byInvestor(pipeline);
        return inspection.findings().stream().filter(finding -> topic == null || finding.topic() == topic)
                .filter(finding -> isOf(finding.entity(), projects)
                        || finding.other() != null && isOf(finding.other(), projects)).toList();
    }

    private static Map<String, List<Project>> byInvestor(Pipeline pipeline) {
        var projects = new TreeMap<String, List<Project>>();
        for (Project project : pipeline.projects()) {
            if (project.investorId() != null) {
                projects.computeIfAbsent(project.investorId(), id -> new ArrayList<>(1)).add(project);
            }
        }
        return projects;
    }

    private boolean isOf(Entity entity, Map<String, List<Project>> projects) {
        if (owner == null && stage == null) {
            return true;
        }
        return entity instanceof Project project ? isOf(project)
                : projects.getOrDefault(entity.id(), List.of()).stream().anyMatch(this::isOf);
    }

    private boolean isOf(Project project) {
        return (owner == null || owner.equals(project.owner() == null ? "" : project.owner()))
                && (stage == null || stage == project.stage());
    }
}
