package landfall.insight.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Random;
import landfall.domain.Entity;
import landfall.domain.Exit;
import landfall.domain.Pipeline;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.insight.Made;

/** Pipelines with every kind of gap and oddity, the same for the same seed. */
public final class RandomPipeline {
    private static final String[] LISTS = {"世界500强", "民营企业500强", "上市公司"};
    private final Random random;

    public RandomPipeline(long seed) {
        random = new Random(seed);
    }

    public YearMonth month() {
        return YearMonth.of(2023, 1).plusMonths(random.nextInt(30));
    }

    public Pipeline next(int projects) {
        var entities = new ArrayList<Entity>();
        for (int i = 0; i < 5; i++) {
            entities.add(Made.enterprise("e" + i, new Grade(LISTS[random.nextInt(LISTS.length)],
                    maybe() ? 2022 + random.nextInt(4) : null, null)));
        }
        for (int i = 0; i < projects; i++) {
            Made made = Made.in(Stage.values()[random.nextInt(Stage.values().length)]);
            for (Stage stage : Stage.values()) {
                made.on(stage, maybe() ? date().toString() : null);
            }
            made.with(ProjectFields.STARTED_ON, maybe() ? date() : null);
            made.with(ProjectFields.COMPLETED_ON, maybe() ? date() : null);
            made.with(ProjectFields.INVESTOR, maybe() ? "e" + random.nextInt(5) : null);
            made.with(ProjectFields.TOTAL_INVESTMENT, maybe() ? Money.yi("" + random.nextInt(120)) : null);
            made.with(ProjectFields.CONTRACT_CAPITAL, maybe() ? Money.yi("" + random.nextInt(50)) : null);
            if (random.nextInt(4) == 0) {
                made.left(Exit.values()[random.nextInt(3)], maybe() ? date().toString() : null);
                made.with(ProjectFields.EXIT_REASON, maybe() ? "重复" : "其他");
            }
            entities.add(made.project());
        }
        return Pipeline.of(entities);
    }

    private boolean maybe() {
        return random.nextInt(3) > 0;
    }

    private DayOrMonth date() {
        YearMonth month = month();
        return maybe() ? DayOrMonth.of(month.atDay(1 + random.nextInt(month.lengthOfMonth()))) : DayOrMonth.of(month);
    }
}
