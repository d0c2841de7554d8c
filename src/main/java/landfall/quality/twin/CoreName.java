package landfall.quality.twin;

import java.util.regex.Pattern;
import landfall.domain.value.Names;

/** What is left of a name without the words in which two spellings of it usually differ. */
public final class CoreName {
    private static final int LEAST = 2;
    // A phase in brackets tells two projects apart; a place or a remark does not.
    private static final Pattern ASIDE = Pattern.compile("[(（][^()（）]*[^()（）期][)）]");
    private static final String[] LEGAL_FORMS = {"有限责任公司", "股份有限公司", "有限公司", "股份公司", "总公司", "公司", "集团", "控股", "股份",
        "coltd", "limited", "ltd", "inc", "corporation", "corp", "group", "holdings", "holding"};
    private static final String[] WORKS = {"投资建设项目", "建设项目", "投资项目", "新建项目", "开发项目", "项目", "建设工程", "工程"};

    private CoreName() {
    }

    /** The core of an enterprise's name: without legal form, 集团 and what stands in brackets. */
    public static String ofEnterprise(String name) {
        return stripped(normalised(name), LEGAL_FORMS);
    }

    /** The core of a project's name: without its investor in front and 项目 behind. */
    static String ofProject(String name, String investorCore) {
        String core = stripped(normalised(name), WORKS);
        boolean named = !investorCore.isEmpty() && core.startsWith(investorCore)
                && core.length() >= investorCore.length() + LEAST;
        return named ? core.substring(investorCore.length()) : core;
    }

    private static String normalised(String name) {
        boolean bracketed = name.indexOf('(') >= 0 || name.indexOf('（') >= 0;
        String core = Names.normalised(bracketed ? ASIDE.matcher(name).replaceAll("") : name);
        return core.length() >= LEAST ? core : Names.normalised(name);
    }

    private static String stripped(String name, String[] ends) {
        String core = name;
        for (int i = 0; i < ends.length; i++) {
            if (core.length() - ends[i].length() >= LEAST && core.endsWith(ends[i])) {
                core = core.substring(0, core.length() - ends[i].length());
                i = -1; // what stands before may be such a word again: 集团有限公司
            }
        }
        return core;
    }
}
