package landfall.exchange.capture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which of the usual chains a word belongs to: a chain by another name, or a product that tells of it. */
final class Industry {
    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        says("汽车及新能源汽车", "新能源汽车|新能源车|汽车零部件|汽车|整车|汽配|商用车|乘用车|automotive|automobiles?|auto parts|electric vehicles?|evs?");
        says("生物医药", "生物医药|生物制药|医疗器械|体外诊断|医药|制药|药业|医疗|诊断|试剂|疫苗|生物科技|生物技术|生物|biomedicine|biomedical|biotech|biopharma|pharma(?:ceuticals?)?|"
                + "medical devices?|diagnostics");
        says("数字经济", "数字经济|人工智能|大数据|云计算|算力|软件|信息技术|互联网|区块链|物联网|digital economy|artificial intelligence|ai|software|"
                + "big data|cloud|data cent(?:er|re)s?");
        says("电子信息", "电子信息|半导体|集成电路|芯片|电子元器件|新型显示|光电|电子|pcb|electronics|semiconductors?|chips?|displays?");
        says("新能源", "新能源|光伏|储能|锂电|动力电池|电池|氢能|风电|清洁能源|new energy|solar|photovoltaics?|pv|energy storage|batter(?:y|ies)|hydrogen|"
                + "wind power");
        says("新材料", "新材料|新材|复合材料|碳纤维|材料|new materials?|advanced materials|composites?");
        says("高端装备", "高端装备|装备制造|机器人|数控机床|机床|工程机械|轨道交通|航空航天|航空|航天|低空经济|无人机|机械|装备|重工|模具|equipment|robot(?:ic)?s?|"
                + "machine tools?|machinery|aerospace|drones?");
        says("节能环保", "节能环保|环保|水处理|固废|再生资源|循环利用|environmental(?: protection)?|water treatment|recycling");
        says("商贸物流", "商贸物流|现代物流|供应链|冷链|仓储|物流|电商|跨境电商|logistics|cold chain|warehousing|e-?commerce");
        says("文旅康养", "文旅康养|文旅|旅游|康养|养老|大健康|酒店|tourism|elderly care|hospitality|wellness");
        says("现代农业", "现代农业|农业|种业|农产品|食品加工|食品|预制菜|agriculture|agri-?tech|food processing|seeds?");
        says("现代服务", "现代服务业?|金融|检验检测|人力资源|总部经济|工业设计|financial services|business services|modern services");
    }

    private Industry() {
    }

    private static void says(String chain, String words) {
        WORDS.put(chain, Pattern.compile("(?i)(?<![A-Za-z])(?:" + words + ")(?![A-Za-z])"));
    }

    /** The chain that the whole text names by a word of the trade, or null. */
    static String named(String text) {
        String bare = text.replaceFirst("(?:产业|行业|领域|方向|产业链|链| industry| sector)$", "");
        for (var entry : WORDS.entrySet()) {
            if (entry.getKey().equals(bare) || entry.getValue().matcher(bare).matches()) {
                return entry.getKey();
            }
        }
        return null;
    }

    /** The chain that some word in the text tells of, or null; the longest word decides. */
    static String toldBy(String text) {
        String chain = null;
        int longest = 0;
        for (var entry : WORDS.entrySet()) {
            var word = entry.getValue().matcher(text);
            while (word.find()) {
                if (word.end() - word.start() > longest) {
                    longest = word.end() - word.start();
                    chain = entry.getKey();
                }
            }
        }
        return chain;
    }
}
