package landfall.exchange.words;

import static landfall.domain.ProjectFields.*;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import landfall.domain.Field;
import landfall.domain.value.DayOrMonth;

/** Tells which date a header means: what happens, and whether it is planned or done. */
public final class DateWords {
    private record Event(Pattern words, Field<DayOrMonth> actual, Field<DayOrMonth> planned) {
        static Event of(String words, Field<DayOrMonth> actual, Field<DayOrMonth> planned) {
            return new Event(Pattern.compile(words), actual, planned);
        }
    }

    private static final List<Event> EVENTS = List.of(
            Event.of("试投产|试生产|试运营|试运行|试产", TRIAL_ON, null),
            Event.of("投产|开业|运营|达产|量产|投用|投入使用|produc", PRODUCED_ON, PLAN_PRODUCE),
            Event.of("封顶|主体|topped", TOPPED_OUT_ON, PLAN_TOP_OUT),
            Event.of("竣工|完工|建成|complet", COMPLETED_ON, PLAN_COMPLETE),
            Event.of("开工|动工|奠基|开建|start", STARTED_ON, PLAN_START),
            Event.of("签约|签订|签署|签合同|合同|协议|sign", SIGNED_ON, PLAN_SIGN),
            Event.of("注册|落户|落地|工商登记|regist", REGISTERED_ON, null),
            Event.of("洽谈|在谈|talks", TALKS_ON, null),
            Event.of("线索|登记|首次|来访|heard", HEARD_ON, null),
            Event.of("退出|退库|终止", EXIT_ON, null),
            Event.of("下一步|下步|完成时限|nextdue", NEXT_DUE, null),
            Event.of("最近|最新|更新|lastprogress", LAST_PROGRESS_ON, null));
    private static final Pattern PLANNED = Pattern.compile("计划|预计|拟|约定|预期|目标|承诺|预定|要求|^应|plan|expected");
    private static final Pattern DONE = Pattern.compile("实际|已|actual");
    private static final Pattern DATE_WORD = Pattern.compile("时间|日期|年月|时点|节点|日$|date|time|on$");
    private static final Pattern SPAN = Pattern.compile("开竣工|周期|工期|年限|期限|起止|天数|时长");
    /** Where a date that is still to come belongs: a forecast is not a result (domain §7.1). */
    private static final Map<Field<?>, Field<DayOrMonth>> FORECAST = Map.of(SIGNED_ON, PLAN_SIGN, STARTED_ON, PLAN_START,
            TOPPED_OUT_ON, PLAN_TOP_OUT, COMPLETED_ON, PLAN_COMPLETE, PRODUCED_ON, PLAN_PRODUCE);

    private DateWords() {
    }

    /**
     * The field of the date that a header means, or null.
     *
     * @param group the header above, possibly empty
     * @param holdsDates true when what stands below are dates
     */
    public static Field<DayOrMonth> field(String group, String label, boolean holdsDates) {
        String own = Words.flat(label);
        String above = Words.flat(group);
        boolean dated = DATE_WORD.matcher(own).find() || DATE_WORD.matcher(above).find() || holdsDates;
        if (!dated || SPAN.matcher(own).find() || own.startsWith("是否")) {
            return null;
        }
        boolean planned = PLANNED.matcher(own).find() || !DONE.matcher(own).find() && PLANNED.matcher(above).find();
        for (String words : List.of(own, above)) {
            for (Event event : EVENTS) {
                if (event.words().matcher(words).find()) {
                    return planned ? event.planned() : event.actual();
                }
            }
        }
        return null;
    }

    /** The plan field for a milestone whose date is still to come, or null when there is none. */
    public static Field<DayOrMonth> forecast(Field<?> actual) {
        return FORECAST.get(actual);
    }
}
