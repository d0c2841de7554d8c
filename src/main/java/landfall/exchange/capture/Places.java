package landfall.exchange.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The provinces, large cities and countries that enterprises come from, in both languages. */
final class Places {
    private static final Map<String, String> BY_NAME = new LinkedHashMap<>();

    static {
        List.of("北京 Beijing", "天津 Tianjin", "上海 Shanghai", "重庆 Chongqing", "河北 Hebei", "山西 Shanxi", "辽宁 Liaoning", "吉林 Jilin",
                "黑龙江 Heilongjiang", "江苏 Jiangsu", "浙江 Zhejiang", "安徽 Anhui", "福建 Fujian", "江西 Jiangxi", "山东 Shandong", "河南 Henan",
                "湖北 Hubei", "湖南 Hunan", "广东 Guangdong", "海南 Hainan", "四川 Sichuan", "贵州 Guizhou", "云南 Yunnan", "陕西 Shaanxi",
                "甘肃 Gansu", "青海 Qinghai", "内蒙古 Inner-Mongolia", "广西 Guangxi", "宁夏 Ningxia", "新疆 Xinjiang", "西藏 Tibet", "香港 Hong-Kong",
                "澳门 Macau", "台湾 Taiwan", "深圳 Shenzhen", "广州 Guangzhou", "东莞 Dongguan", "佛山 Foshan", "珠海 Zhuhai", "惠州 Huizhou",
                "中山 Zhongshan", "苏州 Suzhou", "无锡 Wuxi", "南京 Nanjing", "常州 Changzhou", "南通 Nantong", "昆山 Kunshan", "杭州 Hangzhou",
                "宁波 Ningbo", "温州 Wenzhou", "嘉兴 Jiaxing", "合肥 Hefei", "芜湖 Wuhu", "厦门 Xiamen", "福州 Fuzhou", "泉州 Quanzhou", "南昌 Nanchang",
                "青岛 Qingdao", "济南 Jinan", "烟台 Yantai", "郑州 Zhengzhou", "武汉 Wuhan", "襄阳 Xiangyang", "长沙 Changsha", "株洲 Zhuzhou",
                "湘潭 Xiangtan", "衡阳 Hengyang", "岳阳 Yueyang", "成都 Chengdu", "西安 Xi'an", "沈阳 Shenyang", "大连 Dalian", "长春 Changchun",
                "哈尔滨 Harbin", "石家庄 Shijiazhuang", "雄安 Xiong'an", "太原 Taiyuan", "昆明 Kunming", "贵阳 Guiyang", "南宁 Nanning", "海口 Haikou",
                "美国 USA", "德国 Germany", "日本 Japan", "韩国 Korea", "法国 France", "英国 UK", "新加坡 Singapore", "瑞士 Switzerland",
                "荷兰 Netherlands", "意大利 Italy", "马来西亚 Malaysia", "泰国 Thailand", "越南 Vietnam", "印度 India", "加拿大 Canada", "澳大利亚 Australia")
                .forEach(pair -> {
                    String chinese = pair.substring(0, pair.indexOf(' '));
                    BY_NAME.put(chinese, chinese);
                    BY_NAME.put(pair.substring(pair.indexOf(' ') + 1).replace('-', ' ').toLowerCase(Locale.ROOT), chinese);
                });
    }

    /** Finds a place that is announced as one inside a longer piece, such as "based in Shenzhen". */
    static final Pattern ANNOUNCED = Pattern.compile("(?i)(?:来自|总部在|总部位于|\\bfrom |\\bbased in )\\s*(" + String.join("|", BY_NAME.keySet()) + ")(?![a-z])[省市]?的?");

    private Places() {
    }

    /** The place that the whole text names, such as 广东深圳, 苏州市, from Shenzhen; null for none. */
    static String named(String text) {
        String bare = text.strip().replaceFirst("^(?i)(?:来自|来源地[:：]?|来源[:：]?|总部在|总部位于|from |based in )\\s*", "").replaceFirst("(?:的|企业|客商|公司|过来|那边)$", "");
        String place = BY_NAME.get(bare.toLowerCase(Locale.ROOT).replaceFirst("(?<=.{2})[省市]$", ""));
        if (place != null) {
            return place;
        }
        for (String name : BY_NAME.values()) {
            String rest = bare.startsWith(name) ? bare.substring(name.length()).replaceFirst("^[省市]", "") : "";
            if (!rest.isEmpty() && BY_NAME.containsKey(rest.replaceFirst("(?<=.{2})市$", ""))) {
                return name + BY_NAME.get(rest.replaceFirst("(?<=.{2})市$", ""));
            }
        }
        return null;
    }

    /** The place with which an enterprise's name begins, or null. */
    static String inFrontOf(String name) {
        for (String place : BY_NAME.values()) {
            if (name.startsWith(place) && name.length() > place.length() + 1) {
                return place;
            }
        }
        return null;
    }

}
