package landfall.quality;

import java.nio.file.Path;
import java.util.List;
import landfall.bench.Bench;
import landfall.bench.TenThousand;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.quality.rule.Rules;
import landfall.quality.rule.Surroundings;
import landfall.quality.twin.Twins;
import landfall.workspace.WorkspaceReading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole list of findings over 10,000 projects, and what a form asks of the rules. */
@ExtendWith(Bench.class)
class InspectionBench {
    private static final String WALK = "reading every field of every project";
    @TempDir
    private static Path folder;
    private static Pipeline pipeline;
    private static long found;

    @BeforeAll
    static void read() throws Exception {
        pipeline = WorkspaceReading.pipeline(TenThousand.in(folder), TenThousand.AUTHOR);
    }

    private static void walk() {
        for (Entity project : pipeline.projects()) {
            for (Field<?> field : EntityKind.PROJECT.fields()) {
                found += project.get(field) == null ? 0 : 1;
            }
        }
    }

    @Test
    void everythingThatWantsALook() throws Exception {
        Bench.compare("findings of the whole bureau",
                () -> found += Inspection.of(pipeline, TenThousand.TODAY).findings().size(), WALK, InspectionBench::walk);
        Bench.compare("possible duplicates among them", () -> found += Twins.of(pipeline).size(), WALK,
                InspectionBench::walk);
    }

    @Test
    void aFormThatIsSaved() throws Exception {
        Project project = pipeline.projects().getFirst();
        Bench.compare("an amount and a name checked, form just opened", () -> found += Rules.about(project,
                List.of(ProjectFields.TOTAL_INVESTMENT, ProjectFields.NAME),
                new Surroundings(pipeline, TenThousand.TODAY)).size(), WALK, InspectionBench::walk);
    }
}
