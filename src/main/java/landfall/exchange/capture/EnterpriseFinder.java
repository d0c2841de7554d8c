package landfall.exchange.capture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.Enterprise;
import landfall.domain.Pipeline;
import landfall.domain.value.Names;
import landfall.quality.twin.CoreName;
import landfall.text.SearchWord;
import landfall.text.SearchWord.Fit;

/** Finds which enterprise a line is about: one that the bureau knows, by its name or its pinyin initials, or a new one. */
public final class EnterpriseFinder {
    private static final int LEAST = 2;
    private static final int LEAST_INITIALS = 3;
    private static final int LONGEST = 40;
    private static final int LEAST_SHARED = 4;
    private static final Pattern LOOKS_LIKE_A_NAME = Pattern.compile("(?i)^[^\\s].*(?:公司|集团|股份|控股|科技|生物|医药|制药|药业|电子|光电|半导体|能源|新材|材料|装备|机械|重工|实业|"
            + "资本|食品|物流|汽车|智能|机器人|软件|信息|技术|环保|农业|旅游|酒店|商会|协会|研究院|研究所|大学|银行|基金|珠宝|co\\.?,? ?ltd\\.?|ltd\\.?|inc\\.?|corp\\.?|group|gmbh|holdings?|"
            + "technologies|technology|pharma|llc|plc|ag|s\\.?a\\.?)$");
    private static final Pattern NO_NAME = Pattern.compile("(?i)^[零一二两三四五六七八九十百千万亿]+$|^(?:对方|老板|听说|[百千万\\d]+亿级|想|要|希望|做|搞|从事|主营|生产|新建|建|扩|投资|拟|计划|打算|准备|需|成立|注册|设立|收购|他们|该|其|一家|某|我|今天|昨天|上午|下午|刚|已|来自|在|去年|今年|上周|到|去|看|下一步|约|"
            + "wants?|would|needs?|looking|they|we|met|call|visit|the|an? |new ).*|.*(?:了|吗|呢|过|说|讲)$|.*(?:的|厂房|土地|需求|项目|合作|意向|政策|补贴|机会|客户|用地|配套).*");
    private static final Pattern LATIN_NAME = Pattern.compile("^(?:[A-Z0-9][\\w.&'’()-]*|&|and|of|de)(?:,? (?:[A-Z][\\w.&'’()-]*|&|and|of|de)(?= |$|,))*(?:,? (?i:ltd|inc|co)\\.?)*");
    private static final Pattern PHRASE = Pattern.compile("^(?:与|和|跟|见了?|碰到|遇到|拜访|走访|对接|met with |met |visited |talked to )");

    /** @param known the enterprise that the bureau has under this name, or null for a new one */
    record Match(String name, Enterprise known, Line.Span span) {
    }

    private record Known(Enterprise enterprise, String name, String lower, String normalised, String core) {
    }

    private final List<Known> known = new ArrayList<>();

    EnterpriseFinder(Pipeline pipeline) {
        for (Enterprise enterprise : pipeline.enterprises()) {
            if (enterprise.name().length() >= LEAST) {
                known.add(new Known(enterprise, enterprise.name(), enterprise.name().toLowerCase(Locale.ROOT),
                        Names.normalised(enterprise.name()), CoreName.ofEnterprise(enterprise.name())));
            }
        }
        known.sort(Comparator.comparingInt((Known one) -> one.name().length()).reversed());
    }

    /** The longest known name, or what is left of one without its legal form, that stands in the free line; or null. */
    Match known(Line line) {
        String text = line.text().toLowerCase(Locale.ROOT);
        for (Known one : known) {
            for (String form : new String[] {one.lower(), one.core()}) {
                int at = form.length() < LEAST_INITIALS ? -1 : text.indexOf(form);
                if (at >= 0 && line.isFree(at, at + form.length()) && isWhole(text, at, at + form.length()) && isAhead(line, at)
                        && !isAnother(line, one, at, at + form.length())) {
                    return new Match(one.name(), one.enterprise(), wholePiece(line, one, at, at + form.length()));
                }
            }
        }
        return null;
    }

    // Who only stands inside a sentence, as a customer of somebody else, is not whom the line is about.
    private static boolean isAhead(Line line, int at) {
        String before = line.before(at);
        return before.isBlank() || PHRASE.matcher(before).results().anyMatch(phrase -> phrase.end() == before.length());
    }

    // 比亚迪电子 is not 比亚迪, whatever they have to do with each other.
    private static boolean isAnother(Line line, Known one, int start, int end) {
        String piece = line.before(start) + line.text().substring(start, end) + line.after(end);
        String name = PHRASE.matcher(piece).replaceFirst("").strip();
        return LOOKS_LIKE_A_NAME.matcher(name).matches() && !NO_NAME.matcher(name).matches()
                && !CoreName.ofEnterprise(name).equals(one.core());
    }

    // 温斯罗普生物 stands for 温斯罗普生物科技有限公司 with what of its name is typed behind.
    private static Line.Span wholePiece(Line line, Known one, int start, int end) {
        for (Line.Span piece : line.pieces()) {
            boolean same = CoreName.ofEnterprise(line.text(piece)).equals(one.core());
            if (piece.start() <= start && piece.end() >= end && same) {
                return piece;
            }
        }
        return new Line.Span(start, end);
    }

    private static boolean isWhole(String text, int start, int end) {
        boolean latin = text.charAt(start) < 0x250;
        return !latin || (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) > 0x250);
    }

    /** A piece that begins or ends like the name of a new enterprise, before anything else in the line is read; or null. */
    Line.Span likely(Line line) {
        for (Line.Span piece : line.pieces()) {
            String text = line.text(piece);
            Line.Span bare = without(PHRASE, text, piece);
            String name = line.text(bare);
            boolean han = name.codePoints().anyMatch(Character::isIdeographic);
            boolean named = LOOKS_LIKE_A_NAME.matcher(name).matches() && name.length() > LEAST && !NO_NAME.matcher(name).matches()
                    && Industry.named(name) == null && name.length() <= LONGEST && name.chars().noneMatch(sign -> sign == ':');
            if (named && han) {
                return bare;
            }
        }
        return null;
    }

    private static Line.Span without(Pattern front, String text, Line.Span piece) {
        Matcher phrase = front.matcher(text);
        return phrase.find() ? new Line.Span(piece.start() + phrase.end(), piece.end()) : piece;
    }

    /**
     * What the line is about, once everything else in it is understood: a known enterprise by its initials or a part of its
     * name, or else the first free piece that can be a name; or null.
     */
    Match first(Line line) {
        List<Line.Span> pieces = line.pieces();
        if (pieces.isEmpty()) {
            return null;
        }
        Line.Span piece = without(PHRASE, line.text(pieces.getFirst()), pieces.getFirst());
        String text = line.text(piece);
        if (text.codePoints().allMatch(sign -> sign < 0x250)) {
            Matcher name = LATIN_NAME.matcher(text);
            boolean initials = text.matches("[A-Za-z]{" + LEAST_INITIALS + ",}");
            if (initials) {
                List<Known> fitting = fitting(text);
                if (fitting.size() == 1) {
                    return new Match(fitting.getFirst().name(), fitting.getFirst().enterprise(), piece);
                }
            }
            boolean capital = name.find() && !NO_NAME.matcher(text).matches();
            return capital ? named(line, new Line.Span(piece.start(), piece.start() + name.end()))
                    : initials ? named(line, piece) : null;
        }
        if (NO_NAME.matcher(text).matches() || text.length() > LONGEST || text.length() < LEAST) {
            return null;
        }
        return named(line, piece);
    }

    private Match named(Line line, Line.Span span) {
        String name = line.typed(span);
        String wanted = Names.normalised(name);
        List<Known> holding = known.stream().filter(one -> name.length() >= LEAST_SHARED
                && one.normalised().startsWith(wanted)).toList();
        return holding.size() == 1 ? new Match(holding.getFirst().name(), holding.getFirst().enterprise(), span) : new Match(name, null, span);
    }

    private List<Known> fitting(String initials) {
        var word = SearchWord.of(initials);
        List<Known> atStart = known.stream().filter(one -> word.fit(one.name()) == Fit.INITIALS_AT_START || word.fit(one.name()) == Fit.TEXT).toList();
        return atStart.isEmpty() ? known.stream().filter(one -> word.fit(one.name()) == Fit.INITIALS_WITHIN).toList() : atStart;
    }

    /**
     * The enterprises that a name not known to the bureau may mean: of nearly one name, or several that the typed letters
     * or characters stand for; at most five.
     */
    public List<Enterprise> twins(String name) {
        Set<Enterprise> twins = new LinkedHashSet<>();
        if (name == null || name.isBlank()) {
            return List.of();
        }
        String core = CoreName.ofEnterprise(name);
        String normalised = Names.normalised(name);
        if (known.stream().anyMatch(one -> one.normalised().equals(normalised))) {
            return List.of();
        }
        known.stream().filter(one -> one.core().equals(core)).forEach(one -> twins.add(one.enterprise()));
        if (name.matches("[A-Za-z]{" + LEAST_INITIALS + ",}")) {
            fitting(name).forEach(one -> twins.add(one.enterprise()));
        } else if (core.length() >= LEAST) {
            known.stream().filter(one -> isNear(one.core(), core)).forEach(one -> twins.add(one.enterprise()));
        }
        return twins.stream().limit(5).toList();
    }

    // One holds the other, or they share their beginning but for its last quarter.
    private static boolean isNear(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        if (shorter.length() < LEAST_INITIALS) {
            return shorter.length() == LEAST && longer.startsWith(shorter) && longer.length() <= LEAST_SHARED;
        }
        return longer.contains(shorter) || shorter.length() >= LEAST_SHARED
                && longer.startsWith(shorter.substring(0, Math.max(LEAST_SHARED, shorter.length() * 3 / 4)));
    }
}
