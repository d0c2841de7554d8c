package landfall.insight.indicator.row;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import landfall.domain.Project;
import landfall.domain.ProjectFields;

/** The regions on which the bureau concentrates (主攻区域, domain §3.8), told from a project's place of origin. */
final class Region {
    /** A region and the names of which a place in it has one. */
    private record Names(String region, List<String> places) {
    }

    private static final String ABROAD = "境外";
    private static final String OTHER = "其他";
    // Cities of the home province come before everything, for 长株潭 lies inside it.
    private static final List<Names> REGIONS = List.of(
            new Names("长株潭", List.of("长沙", "株洲", "湘潭")),
            new Names("粤港澳大湾区", List.of("广东", "深圳", "广州", "东莞", "佛山", "珠海", "中山", "惠州", "江门", "肇庆",
                    "香港", "澳门", "港澳", "大湾区")),
            new Names("长三角", List.of("上海", "江苏", "浙江", "安徽", "苏州", "杭州", "宁波", "南京", "无锡", "合肥", "常州",
                    "嘉兴", "温州", "绍兴", "长三角")),
            new Names("京津冀", List.of("北京", "天津", "河北", "石家庄", "雄安", "京津冀")),
            new Names("成渝", List.of("重庆", "四川", "成都", "成渝")),
            new Names("海南", List.of("海南", "海口", "三亚")));

    // Thousands of projects come from a hundred places, each of which would be compared with fifty names.
    private static final int MOST_KNOWN = 2_000;
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private Region() {
    }

    /** The region's name, 其他 for a place in none of them, empty when no place is known. */
    static String of(Project project) {
        String place = project.get(ProjectFields.ORIGIN_PLACE);
        if (place == null || place.isBlank()) {
            return "";
        }
        String region = KNOWN.get(place);
        if (region == null) {
            region = REGIONS.stream().filter(names -> names.places.stream().anyMatch(place::contains))
                    .map(Names::region).findFirst().orElse(OTHER);
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(place, region);
        }
        return region.equals(OTHER) && ABROAD.equals(project.get(ProjectFields.CAPITAL_ORIGIN)) ? ABROAD : region;
    }
}
