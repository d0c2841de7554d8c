package landfall.exchange.capture;

import static landfall.domain.ProjectFields.EXPECTED_OUTPUT;
import static landfall.domain.ProjectFields.EXPECTED_TAX;
import static landfall.domain.ProjectFields.FIXED_INVESTMENT;
import static landfall.domain.ProjectFields.FLOOR_AREA;
import static landfall.domain.ProjectFields.FOREIGN_CAPITAL;
import static landfall.domain.ProjectFields.LAND;
import static landfall.domain.ProjectFields.TOTAL_INVESTMENT;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.Field;
import landfall.text.AreaUnit;
import landfall.text.Reading;
import landfall.text.Readings;

/**
 * Finds amounts and areas with their qualifiers. What is no figure for certain stays in the note: a range, an upper
 * limit, several hundred million, a currency other than yuan and US dollars.
 */
final class AmountFinder {
    private static final String ABOUT = "(?:大约|约为|约|大概|将近|接近|近|超过|超|逾|至少|不少于|不低于|about|around|approximately|approx\\.?|"
            + "nearly|roughly|circa|over|more than|at least|[~≈>])";
    private static final String LEAD_IN = "(?:(?:(?:拟|计划|预计|意向|项目)?(?:总投资|投资总额|投资规模|投资额|投资|投入|总投)额?|总额|invest(?:s|ing|ment)?"
            + "(?: of)?|to invest|capex)[:为]?\\s*)?";
    private static final String BEHIND = "(?:左右|上下|以上|[+])?";
    private static final String SOME = "[余多]?";
    private static final String HAN = "[" + HanNumber.SIGNS + "]";
    // 8万平, 2万吨 and 1亿片 are no money, 千亿级 is none that anybody could add up.
    private static final String NOT_A_SUM = "(?![平亩人吨台套辆片只件家户颗支瓶头㎡架条座份株次名级桶米字粉度千瓦立升方公克种款栋间处所t])";
    private static final Pattern CHINESE = Pattern.compile("(?i)" + LEAD_IN + "(" + ABOUT + "?\\s*"
            + "(?:(?<digits>\\d[\\d,]*(?:\\.\\d+)?)|(?<han>" + HAN + "+?))\\s*" + SOME + "个?(?<unit>亿|千万|百万|十万|万)"
            + "(?:(?<part>\\d+(?:\\.\\d+)?|" + HAN + "+)(?<below>千?万)|(?<tenth>[一二三四五六七八九](?!" + HAN + ")))?" + SOME + NOT_A_SUM
            + "(?:人民币)?(?<money>美元|美金|美刀|港元|港币|欧元|日元|英镑|韩元|新台币|台币|元)?(?:人民币)?" + BEHIND + ")");
    private static final Pattern ENGLISH = Pattern.compile("(?i)" + LEAD_IN + "((?:" + ABOUT + "\\s*)?"
            + "(?<before>rmb|cny|usd|us\\$|hk\\$|hkd|eur|gbp|jpy|[¥$€£])?\\s*(?<![\\w.])(?<digits>\\d[\\d,]*(?:\\.\\d+)?)\\s*"
            + "(?<unit>million|billion|mn|mln|bn|m|k)?(?![A-Za-z²])\\s*"
            + "(?<money>yuan|rmb|cny|us dollars?|dollars?|usd|hkd|hk dollars?|euros?|eur|yen|pounds?)?(?![A-Za-z]))");
    private static final Pattern AREA = Pattern.compile("(?i)(?:(?:需|要|拟)?(?:用地|占地|供地|拿地)(?:面积)?[:为]?\\s*)?(" + ABOUT + "?\\s*(?<digits>\\d[\\d,]*(?:\\.\\d+)?)\\s*" + SOME + "万?" + SOME
            + "\\s*(?<unit>亩|公顷|平方公里|平方米|平米|平方|平|㎡|sq\\.? ?m(?:etres?)?|sqm|m2|m²|mu|hectares?|ha)(?![A-Za-z])" + BEHIND + ")(?: of land)?");
    // A name in which an amount is only a word: 3亿集团, 百亿控股.
    private static final Pattern NAME_BEHIND = Pattern.compile("^(?:集团|公司|科技|体育|资本|控股|股份|有限|实业|文化|传媒|咨询|网络|智能|商贸|投资(?:公司|集团|有限)|俱乐部|中学)");
    private static final Pattern PLAIN_BEHIND = Pattern.compile("^(?:[^\\p{IsHan}].*|[元的建投做扩上设项规厂租买在，]?|投资.*|项目.*|规模.*|左右.*|以上.*|厂房.*|建.*)$", Pattern.DOTALL);
    private static final Pattern PLAIN_BEFORE = Pattern.compile("(?:^|[^\\p{IsHan}]|[约近超逾过投额资为要有是少])$");
    private static final Pattern RANGE_BEFORE = Pattern.compile("\\d\\s*(?:亿|万)?元?\\s*[-~—–至到]\\s*$|[几数]$");
    private static final Pattern LIMIT = Pattern.compile("(?:不超过|不|最多|不到|不足|低于|\\bno|\\bnot|up to|under|less than|at most)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIMIT_BEHIND = Pattern.compile("^\\s*(?:以内|以下|之内)");
    private static final Pattern RANGE_BEHIND = Pattern.compile("^\\s*[-~—–至到]\\s*\\d");
    private static final Pattern OUTPUT = Pattern.compile("(?:预计|达产后?)?(?:年?产值|(?:annual )?output)[:为达]?\\s*(?:可达|预计|of)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAX = Pattern.compile("(?:预计)?(?:年?税收|年?纳税|缴税|税|taxe?s?)[:为达]?\\s*(?:可达|预计|of)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIXED = Pattern.compile("(?:其中)?[:,]?(?:固定资产投资|固投|固定投资|fixed investment)[:为达]?\\s*(?:of)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_MONEY = Pattern.compile("(?:营收|营业额|营业收入|销售额|销售收入|销售|收入|注册资本|注册资金|融资|估值|市值|利润|流水|订单|贷款|"
            + "补贴|基金|资产|年产|产能|引资|revenue|turnover|sales|raised|valued at|valuation|profit|registered capital|market cap)"
            + "[:为达]?\\s*(?:超过|约|of|at)?\\s*$", Pattern.CASE_INSENSITIVE);

    private final Line line;
    private final Consumer<Part> found;
    private final Set<Field<?>> known = new HashSet<>();

    AmountFinder(Line line, Consumer<Part> found) {
        this.line = line;
        this.found = found;
    }

    void find() {
        areas();
        for (Pattern pattern : List.of(CHINESE, ENGLISH)) {
            Matcher amount = pattern.matcher(line.text());
            while (amount.find()) {
                if (line.isFree(amount.start(), amount.end()) && stands(amount)) {
                    amount(amount);
                }
            }
        }
    }

    private void areas() {
        Matcher area = AREA.matcher(line.text());
        while (area.find()) {
            String unit = area.group("unit");
            boolean land = unit.matches("亩|公顷|平方公里|(?i)mu|hectares?|ha");
            Field<?> field = land ? LAND : FLOOR_AREA;
            if (!line.isFree(area.start(), area.end()) || known.contains(field) || isVague(area)) {
                continue;
            }
            String text = usual(area.group(1)).replaceAll("(?i)sq\\.? ?m(?:etres?)?|m²", "sqm");
            Reading<?> reading = land ? Readings.area(text, AreaUnit.MU) : Readings.floorArea(text);
            keep(field, reading, area);
        }
    }

    private boolean stands(MatchResult amount) {
        return amount.namedGroups().containsKey("han") ? standsInChinese(amount)
                : amount.group("before") != null || amount.group("money") != null
                        || amount.group("unit") != null && amount.group("unit").length() > 1;
    }

    private boolean standsInChinese(MatchResult amount) {
        String behind = line.after(amount.end());
        if (NAME_BEHIND.matcher(behind).find()) {
            return false;
        }
        if (amount.group("han") == null || amount.group("money") != null) {
            return true;
        }
        return PLAIN_BEFORE.matcher(line.text().substring(0, amount.start("han"))).find()
                && PLAIN_BEHIND.matcher(behind).find();
    }

    private boolean isVague(MatchResult figure) {
        String before = line.text().substring(0, figure.start());
        String behind = line.text().substring(figure.end());
        return RANGE_BEFORE.matcher(before).find() || RANGE_BEHIND.matcher(behind).find() || LIMIT.matcher(before).find()
                || LIMIT_BEHIND.matcher(behind).find();
    }

    private void amount(MatchResult amount) {
        if (isVague(amount)) {
            return;
        }
        String before = line.before(amount.start());
        boolean others = OTHER_MONEY.matcher(before).find() && !FIXED.matcher(before).find();
        String text = amount.namedGroups().containsKey("han") ? inDigits(amount) : usual(amount.group(1));
        if (others || text == null) {
            return;
        }
        String money = String.join(" ", text(amount, "before"), text(amount, "money")).toLowerCase(java.util.Locale.ROOT);
        boolean dollars = money.matches(".*(?:美元|美金|美刀|usd|us\\$|(?<!k)\\$|(?<!hk )dollar).*");
        Pattern context = List.of(FIXED, OUTPUT, TAX).stream().filter(words -> words.matcher(before).find()).findFirst().orElse(null);
        Field<?> field = dollars ? FOREIGN_CAPITAL : context == FIXED ? FIXED_INVESTMENT : context == OUTPUT ? EXPECTED_OUTPUT
                : context == TAX ? EXPECTED_TAX : TOTAL_INVESTMENT;
        if (!known.contains(field) && keep(field, dollars ? Readings.dollars(inDollars(text), 1)
                : Readings.money(inYuan(text), 1), amount) && context != null && !dollars) {
            Matcher words = context.matcher(before);
            words.find();
            line.take(amount.start() - before.length() + words.start(), amount.start());
        }
    }

    private static String text(MatchResult amount, String group) {
        return amount.namedGroups().containsKey(group) && amount.group(group) != null ? amount.group(group) : "";
    }

    private static String inDollars(String text) {
        return text.replaceAll("(?i)us\\$|us dollars?|dollars?|美刀", "usd");
    }

    private static String inYuan(String text) {
        return text.replaceAll("(?i)hk\\$", "hkd").replaceAll("(?i)euros?", "eur").replaceAll("(?i)yen", "jpy").replaceAll("(?i)yuan", "元")
                .replaceAll("(?i)pounds?", "gbp").replaceAll("(?i)hk dollars?", "hkd");
    }

    // The words for about that the readings of ledgers do not know, and million as they write it.
    private static String usual(String text) {
        return text.replaceAll("(?i)大概|nearly|roughly|approximately|circa", "约")
                .replaceAll("(?i)(?<=\\d)\\s*(?:mn|mln)\\b", "million");
    }

    /** The amount with its Chinese numerals in digits: 一亿五 is 1.5亿; null when they make no number. */
    private static String inDigits(MatchResult amount) {
        String text = usual(amount.group(1)).replace("个", "");
        if (amount.group("han") != null) {
            BigDecimal number = HanNumber.of(amount.group("han"));
            if (number == null) {
                return null;
            }
            if (amount.group("tenth") != null && !amount.group("unit").equals("万")) {
                number = number.add(HanNumber.of(amount.group("tenth")).movePointLeft(1));
                text = text.replaceFirst(amount.group("tenth") + "(?=[余多]?(?:人民币)?[美元左上以+]|$)", "");
            } else if (amount.group("tenth") != null) {
                return null;
            }
            text = text.replaceFirst(amount.group("han"), number.toPlainString());
        } else if (amount.group("tenth") != null) {
            return null;
        }
        String part = amount.group("part");
        if (part != null && !Character.isDigit(part.charAt(0))) {
            BigDecimal number = HanNumber.of(part);
            text = number == null ? null : text.replaceFirst(part + "(?=千?万)", number.toPlainString());
        }
        return text;
    }

    private boolean keep(Field<?> field, Reading<?> reading, MatchResult figure) {
        if (reading.value() != null) {
            known.add(field);
            line.take(figure.start(), figure.end());
            found.accept(Part.said(field, reading.value()));
        }
        return reading.value() != null;
    }
}
