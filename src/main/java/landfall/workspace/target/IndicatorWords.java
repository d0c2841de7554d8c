package landfall.workspace.target;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import landfall.insight.indicator.Indicator;
import landfall.insight.target.Targets;
import landfall.text.Language;
import landfall.text.Texts;

/** What bureaus call the indicators in their target tables. */
final class IndicatorWords {
    private static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry("lead_new", List.of("新增线索数", "线索", "项目线索", "有效信息")),
            Map.entry("talk_new", List.of("新增在谈项目", "在谈项目", "新增洽谈项目", "在谈项目数")),
            Map.entry("sign_n", List.of("签约项目数", "签约项目个数", "签约个数", "签约数", "新签约项目", "新签约项目数", "新签约",
                    "签约项目数量")),
            Map.entry("sign_inv", List.of("签约总投资", "签约金额", "签约额", "签约投资额", "签约项目金额", "签约项目投资", "新签约总投资",
                    "新签约额", "新签约项目总投资")),
            Map.entry("sign_cap", List.of("合同引资", "合同引资金额", "引资额", "签约合同引资额")),
            Map.entry("sign_ge_100m", List.of("亿元以上", "亿元以上项目", "亿元项目", "1亿元以上", "1亿元以上项目", "1亿元以上签约项目",
                    "亿元以上项目数")),
            Map.entry("sign_ge_1bn", List.of("10亿元以上", "10亿元以上项目", "10亿元项目", "十亿元以上项目", "十亿元以上")),
            Map.entry("sign_ge_5bn", List.of("50亿元以上", "50亿元以上项目", "50亿元项目", "五十亿元以上项目", "五十亿元以上")),
            Map.entry("sign_ge_10bn", List.of("100亿元以上", "100亿元以上项目", "百亿元项目", "百亿项目", "百亿元以上项目")),
            Map.entry("sign_500", List.of("三类500强", "三类500强项目", "500强项目", "500强", "引进500强")),
            Map.entry("land_n", List.of("落地项目数", "落地个数", "项目落地")),
            Map.entry("start_n", List.of("开工项目数", "开工个数", "新开工项目", "新开工项目数", "新开工", "项目开工")),
            Map.entry("done_n", List.of("竣工项目数", "竣工个数", "新竣工项目", "项目竣工")),
            Map.entry("prod_n", List.of("投产项目数", "投产个数", "新投产项目", "新投产项目数", "新投产", "项目投产")),
            Map.entry("fund_in", List.of("到位资金", "实际到位资金", "资金到位", "到资")),
            Map.entry("fund_prov", List.of("省外境内资金", "实际到位省外资金", "省外资金", "内资")),
            Map.entry("fdi", List.of("实际使用外资", "实际利用外资", "外资", "利用外资", "外商直接投资")),
            Map.entry("fdi_contract", List.of("合同利用外资")),
            Map.entry("ret_n", List.of("湘商回归企业", "湘商回归")),
            Map.entry("ret_fund", List.of("湘商回归到位资金", "湘商回归资金")));
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|【[^】]*】");
    private static final Pattern FILLERS =
            Pattern.compile("\\d{4}年(度)?|^(年度|全年|计划)|(年度)?(目标任务|目标值|目标数|目标|任务数|任务|计划数|计划|指标)$|annual|target");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Punct}\\p{P}]");
    private static final Pattern REACHED = Pattern.compile(
            "(累计|实绩|完成数|完成情况|完成率|完成|进度|百分点|同比|增幅|增速|排名|上年|得分|actual|completion|ahead|behind|growth|rank)$");

    private final Map<String, Indicator> names = new HashMap<>();

    IndicatorWords() {
        for (Indicator indicator : Targets.indicators()) {
            var known = new ArrayList<>(OTHER_NAMES.getOrDefault(indicator.code(), List.of()));
            known.add(indicator.code());
            Arrays.stream(Language.values()).map(language -> Texts.in(language).of(indicator.labelKey()))
                    .forEach(known::add);
            known.forEach(name -> names.put(plain(name), indicator));
        }
    }

    /** The indicator that a heading names; empty when it names none, or what was reached instead of the target. */
    Optional<Indicator> find(String heading) {
        return Optional.ofNullable(names.get(plain(heading)));
    }

    /** True when the heading is about what was reached of an indicator, which is no target. */
    boolean isReached(String heading) {
        String bare = bare(heading);
        var reached = REACHED.matcher(bare);
        return reached.find() && names.keySet().stream().anyMatch(bare::startsWith);
    }

    private static String plain(String heading) {
        return FILLERS.matcher(bare(heading)).replaceAll("");
    }

    private static String bare(String heading) {
        String half = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(BRACKETS.matcher(half).replaceAll("")).replaceAll("");
    }
}
