package landfall.exchange.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import landfall.domain.Exit;
import landfall.domain.Stage;
import landfall.text.Language;
import landfall.text.Texts;

/** Reads the bureau's words for where a project stands; the first pattern that fits decides. */
public final class StageWords {

    /**
     * What the words say.
     *
     * @param stage the stage, or null when they only say that the project left
     * @param exit the way out, or null while it is live
     */
    public record Standing(Stage stage, Exit exit) {
    }

    private record Rule(Pattern words, Stage stage) {
        static Rule of(Stage stage, String words) {
            return new Rule(Pattern.compile(words), stage);
        }
    }

    private static final Pattern SUSPENDED = Pattern.compile("暂缓|暂停|缓建|停建|停工|搁置|中止|suspended|onhold|paused");
    private static final Pattern GONE = Pattern.compile("终止|解约|解除|取消|放弃|流失|退库|出库|退出|撤销|撤资|失败|terminated|cancel");
    private static final Pattern WITHDRAWN = Pattern.compile("退库|出库|放弃|流失|withdrawn");
    // What is not yet so, or only planned, speaks of the stage before: 签约未开工, 待签约, 拟投产.
    private static final List<Rule> NOT_YET = List.of(
            Rule.of(Stage.LANDED, "(?:未|待|拟|即将|准备|计划|预计)(?:正式)?(?:投产|投入|运营|开业|竣工|完工|达产|封顶|试产|验收)"),
            Rule.of(Stage.SIGNED, "(?:未|待|拟|即将|准备|计划|预计)(?:正式|全面)?(?:开工|动工|落地|注册|供地|建设|入驻|落户|履约)|筹建|前期|未履约"),
            Rule.of(Stage.TALKS, "(?:未|待|拟|即将|准备|计划|预计)(?:正式)?(?:签|签约|签订)"));
    private static final List<Rule> RULES = List.of(
            Rule.of(Stage.LANDED, "试投产|试生产|试运营|试运行|试产|部分投产|trial"),
            Rule.of(Stage.PRODUCING, "投产|达产|达效|运营|开业|营业|量产|投入使用|投用|入规|建成投|producing|production|operating|open"),
            Rule.of(Stage.LANDED, "开工|在建|续建|竣工|完工|建成|动工|施工|封顶|主体|落地|落户|注册|供地|拿地|摘牌|入驻|装修|设备|建设|"
                    + "landed|construction|completed|started|building"),
            Rule.of(Stage.TALKS, "意向(?:性)?(?:协议|合同|签约|书)|框架|战略合作|备忘录"),
            Rule.of(Stage.SIGNED, "签约|签订|已签|签署|签|履约|合同|协议|signed|contract"),
            Rule.of(Stage.TALKS, "洽谈|在谈|对接|跟踪|接洽|谈判|商谈|考察|评审|联审|跟进|talks|negotiat|discuss"),
            Rule.of(Stage.LEAD, "线索|意向|储备|谋划|信息|接触|lead"));

    private StageWords() {
    }

    /** What the words say about a project's standing, or empty when they say nothing known. */
    public static Optional<Standing> standing(String words) {
        String flat = Words.flat(words);
        if (flat.isEmpty()) {
            return Optional.empty();
        }
        Standing exact = exact(words.strip());
        if (exact != null) {
            return Optional.of(exact);
        }
        Stage stage = stage(flat);
        if (SUSPENDED.matcher(flat).find()) {
            boolean works = flat.contains("停工") || flat.contains("建");
            return Optional.of(new Standing(works ? Stage.LANDED : stage, Exit.SUSPENDED));
        }
        if (GONE.matcher(flat).find()) {
            boolean before = WITHDRAWN.matcher(flat).find() || stage != null && !stage.hasReached(Stage.SIGNED);
            boolean agreement = flat.contains("解约") || flat.contains("合同") || flat.contains("协议");
            return Optional.of(new Standing(agreement ? Stage.SIGNED : stage,
                    before ? Exit.WITHDRAWN : Exit.TERMINATED));
        }
        return stage == null ? Optional.empty() : Optional.of(new Standing(stage, null));
    }

    // The words of this program's own listings, in either language.
    private static Standing exact(String words) {
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (Stage stage : Stage.values()) {
                if (texts.of("stage." + stage).equalsIgnoreCase(words)) {
                    return new Standing(stage, null);
                }
            }
            for (Exit exit : Exit.values()) {
                if (texts.of("stage.exit." + exit).equalsIgnoreCase(words)) {
                    return new Standing(null, exit);
                }
            }
        }
        return null;
    }

    private static Stage stage(String flat) {
        for (List<Rule> rules : List.of(NOT_YET, RULES)) {
            for (Rule rule : rules) {
                if (rule.words().matcher(flat).find()) {
                    return rule.stage();
                }
            }
        }
        return null;
    }

    /** The stage that every project of a list with this title has reached: 签约项目一览表; empty when it names none. */
    public static Optional<Stage> ofTitle(String title) {
        String flat = Words.flat(title);
        var found = Pattern.compile("(拟签约|待签约|意向|线索|储备|在谈|洽谈|对接|签约|签订|开工|在建|落地|竣工|投产)(?:的)?"
                + "(?:招商|产业|工业|重点|引资|引进)*(?:项目|表|台账|清单|情况|信息)").matcher(flat);
        var stages = found.results().map(one -> standing(one.group(1)).map(Standing::stage).orElse(null))
                .distinct().toList();
        return stages.size() == 1 ? Optional.ofNullable(stages.getFirst()) : Optional.empty();
    }
}
