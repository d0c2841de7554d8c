package landfall.quality.twin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.CreditCode;
import landfall.domain.value.Names;
import landfall.quality.rule.Accepted;
import landfall.quality.rule.Finding;
import landfall.quality.rule.Rule.Said;
import landfall.quality.rule.Rules;

/**
 * Finds what may have been recorded twice: enterprises with one credit code or nearly one name, projects of one
 * investor with nearly one name. Whom somebody has declared different is left out.
 */
public final class Twins {
    private static final String DUPLICATE = "重复";
    private static final String MORE_CAPITAL = "增资扩产";

    private final Pipeline pipeline;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, String> cores = new HashMap<>();
    private final Set<String> paired = new HashSet<>();

    private Twins(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Each entity that may be there twice, with the earliest that it may be the same as. */
    public static List<Finding> of(Pipeline pipeline) {
        var twins = new Twins(pipeline);
        twins.enterprises();
        twins.projects();
        return List.copyOf(twins.findings);
    }

    private void enterprises() {
        Map<String, List<Entity>> byCode = new HashMap<>();
        Map<String, List<Entity>> byName = new HashMap<>();
        for (Enterprise enterprise : pipeline.enterprises()) {
            String core = CoreName.ofEnterprise(enterprise.name());
            cores.put(enterprise.id(), core);
            String code = code(enterprise);
            if (!code.isEmpty()) {
                byCode.computeIfAbsent(code, key -> new ArrayList<>(1)).add(enterprise);
            }
            if (!core.isEmpty()) {
                byName.computeIfAbsent(core, key -> new ArrayList<>(1)).add(enterprise);
            }
        }
        byCode.values().forEach(same -> pair(same, (one, other) -> true, "twin_code"));
        byName.values().forEach(same -> pair(same, Twins::mayBeOne, null));
    }

    private static String code(Entity enterprise) {
        return CreditCode.normalised(enterprise.get(EnterpriseFields.CREDIT_CODE));
    }

    // Two credit codes are two enterprises, whatever they are called.
    private static boolean mayBeOne(Entity one, Entity other) {
        String first = code(one);
        String second = code(other);
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private void projects() {
        Map<String, List<Entity>> byInvestor = new HashMap<>();
        Map<String, Entity> byName = new HashMap<>();
        var withoutInvestor = new ArrayList<Project>();
        for (Project project : pipeline.projects()) {
            if (DUPLICATE.equals(project.get(ProjectFields.EXIT_REASON)) || project.name().isEmpty()) {
                continue;
            }
            String investor = cores.getOrDefault(project.investorId() == null ? "" : project.investorId(), "");
            String core = CoreName.ofProject(project.name(), investor);
            if (investor.isEmpty()) {
                withoutInvestor.add(project);
            } else {
                byInvestor.computeIfAbsent(core + " " + investor, key -> new ArrayList<>(1)).add(project);
            }
            byName.putIfAbsent(core, project);
        }
        byInvestor.values().forEach(same -> pair(same, Twins::isOnce, null));
        for (Project project : withoutInvestor) {
            Entity first = byName.get(CoreName.ofProject(project.name(), ""));
            if (first != project) {
                pair(List.of(first, project), Twins::isOnce, null);
            }
        }
    }

    // More capital for what is there is a project of its own (domain §1.1).
    private static boolean isOnce(Entity one, Entity other) {
        return MORE_CAPITAL.equals(one.get(ProjectFields.NATURE))
                == MORE_CAPITAL.equals(other.get(ProjectFields.NATURE));
    }

    private void pair(Collection<Entity> same, BiPredicate<Entity, Entity> test, String message) {
        List<Entity> earlier = new ArrayList<>();
        for (Entity entity : same) {
            earlier.stream().filter(first -> test.test(first, entity) && !Accepted.areApart(first, entity)).findFirst()
                    .filter(first -> paired.add(first.id() + " " + entity.id()))
                    .ifPresent(first -> findings.add(finding(first, entity, message)));
            earlier.add(entity);
        }
    }

    private static Finding finding(Entity one, Entity other, String message) {
        boolean exact = Names.normalised(one.name()).equals(Names.normalised(other.name()));
        String key = message != null ? message : exact ? "twin_name" : "twin_near";
        return new Finding(Rules.TWIN, one, Said.of(other.name()).withMessage(key), other);
    }
}
