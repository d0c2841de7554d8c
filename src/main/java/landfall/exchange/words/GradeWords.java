package landfall.exchange.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import landfall.domain.value.Grade;

/** Reads and writes an enterprise's places on lists: 世界500强、上市公司, 世界500强(2023年第52位). */
public final class GradeWords {
    private static final Pattern SEPARATOR = Pattern.compile("[、,，;；/\\n+](?![^(（]*[)）])");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?(?:度|版)?");
    private static final Pattern RANK = Pattern.compile("(?:第|排名|no\\.?)(\\d{1,4})(?:位|名)?|(?<!\\d)(\\d{1,3})(?:位|名)");
    private static final Pattern NO_GRADE = Pattern.compile("[-—–/\\\\*.]*|否|无|不是|没有|×|x|n|no|一般|其他|其它|待定");
    private static final Pattern YES = Pattern.compile("是|有|√|✓|✔|y|yes|true|1");
    /** What a list is called that is not named further; it counts among the three lists. */
    static final String SOME_TOP_500 = "三类500强";

    private GradeWords() {
    }

    /** The grades that a cell under a header names; a mere 是 takes the list from the header. Never null. */
    public static List<Grade> grades(String header, String cell) {
        var grades = new ArrayList<Grade>();
        for (String part : SEPARATOR.split(cell)) {
            String flat = Words.flat(part);
            if (YES.matcher(flat).matches()) {
                grades.add(new Grade(listNamedBy(header), null, null));
            } else if (!NO_GRADE.matcher(flat).matches()) {
                grades.add(grade(flat, Words.tidy(part)));
            }
        }
        return grades.stream().distinct().toList();
    }

    private static Grade grade(String flat, String typed) {
        var year = YEAR.matcher(flat);
        Integer listYear = year.find() ? Integer.valueOf(year.group(1)) : null;
        String withoutYear = listYear == null ? flat : flat.replace(year.group(), "");
        var rank = RANK.matcher(withoutYear);
        boolean ranked = rank.find();
        Integer place = !ranked ? null : Integer.valueOf(rank.group(1) != null ? rank.group(1) : rank.group(2));
        boolean bare = listYear == null && !ranked;
        String rest = ranked ? withoutYear.replace(rank.group(), "") : withoutYear;
        String name = bare ? typed : rest.replaceAll("\\([、,.:]*\\)|[:,]", "");
        return new Grade(canonical(name, typed), listYear, place);
    }

    private static String canonical(String name, String typed) {
        String flat = Words.flat(name);
        if (!flat.matches(".*(?:500强|五百强|fortune500).*")) {
            return name.isEmpty() ? typed : name;
        }
        if (flat.contains("世界") || flat.contains("全球") || flat.contains("fortune")) {
            return "世界500强";
        }
        if (flat.contains("民营") || flat.contains("民企")) {
            return flat.contains("中国") ? "中国民营企业500强" : "民营企业500强";
        }
        return flat.matches("(?:中国|全国|国内)(?:企业)?(?:500强|五百强)(?:企业)?") ? "中国企业500强"
                : flat.matches("(?:三类|3类)?(?:500强|五百强)(?:企业)?") ? SOME_TOP_500 : name;
    }

    private static String listNamedBy(String header) {
        String flat = Words.flat(header).replaceAll("^是否(?:为|属于)?|企业$|\\(.*\\)", "");
        return canonical(flat, flat);
    }

    /** True when the name leaves open which of the three lists is meant. */
    public static boolean isVague(Grade grade) {
        return grade.name().equals(SOME_TOP_500);
    }

    /** The grades as {@link #grades} reads them. */
    public static String written(List<Grade> grades) {
        var parts = new ArrayList<String>();
        for (Grade grade : grades) {
            String year = grade.listYear() == null ? "" : grade.listYear() + "年";
            String rank = grade.rank() == null ? "" : "第" + grade.rank() + "位";
            parts.add(grade.name() + (year.isEmpty() && rank.isEmpty() ? "" : "(" + year + rank + ")"));
        }
        return String.join("、", parts);
    }
}
