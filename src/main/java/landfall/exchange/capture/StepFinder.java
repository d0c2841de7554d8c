package landfall.exchange.capture;

import static landfall.domain.ProjectFields.NEXT_DUE;
import static landfall.domain.ProjectFields.NEXT_STEP;
import static landfall.domain.ProjectFields.PLAN_COMPLETE;
import static landfall.domain.ProjectFields.PLAN_PRODUCE;
import static landfall.domain.ProjectFields.PLAN_START;
import static landfall.domain.ProjectFields.PLAN_TOP_OUT;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import landfall.domain.Field;
import landfall.domain.value.DayOrMonth;
import landfall.exchange.capture.DueFinder.Due;
import landfall.exchange.capture.Line.Span;

/** Finds what is to be done next and until when; a date at which the enterprise means to start or produce is a plan. */
final class StepFinder {
    private static final int LONGEST = 24;
    private static final int SHORT = 14;
    private static final String VERB = "(?:电话回访|实地考察|实地|回访|考察|来访|拜访|走访|报价|回复|答复|寄|发|送|对接|洽谈|座谈|签约|签框架|签|打?电话|致电|联系|跟进|约见|约谈|约|面谈|见面|会谈|"
            + "看地|看厂|看现场|上门|汇报|提交|准备|安排|邀请|邀|接待|沟通|确认|催|评审|踏勘|选址|路演|视频|再谈|再访|带)";
    private static final String ENGLISH_VERB = "(?:return visit|site visit|call back|call|phone|e-?mail|visit|follow[- ]?up|send|quote|quotation|meet(?:ing)?|inspect|"
            + "reply|invite|arrange|confirm|prepare|present|contact|sign)";
    private static final Pattern AFTER = Pattern.compile("(?i)^[\\s:]*((?:再|去|来|我们|先|带队|由.{1,4}|to |we |will )*(?:" + VERB + "|" + ENGLISH_VERB + "\\b).*)$");
    private static final Pattern BEFORE = Pattern.compile("(?i)(?:" + VERB + "|\\b" + ENGLISH_VERB + "\\b)");
    private static final Pattern NO_STEP = Pattern.compile("(?i)^(?:不|没|对方|他们|企业|客商|老板|they |he |she |wants? ).*");
    private static final Pattern ANNOUNCED = Pattern.compile("(?i)(?:(?:下一步|下步|待办|next step|todo)[:\\s]|next:)\\s*([^,，、;；。]+)");
    private static final Pattern BARE = Pattern.compile("(?i)^(?:电话回访|回访|实地考察|考察|报价|拜访|走访|跟进|对接|寄.+|发.+|约见.*|约谈.*|面谈|邀请.+|安排.+|准备.+|回复.*|return visit|site visit|"
            + "call back|follow[- ]?up.*|send .+|quote.*|visit.*|invite .+|arrange .+|meet .+)$");
    private static final Pattern TOLD = Pattern.compile("(?i)^.{0,12}(?:过|了)(?:$|\\s)|^\\s*(?:已|曾)|^.{0,12}\\b(?:visited|called|met|sent|signed)\\b");
    private static final Pattern TOLD_BEFORE = Pattern.compile("(?i)(?:已|曾|自)于?$|\\b(?:visited|called|met|sent|signed|since)\\b.{0,12}$");
    private static final Map<Pattern, Field<DayOrMonth>> PLANS = new LinkedHashMap<>();

    static {
        PLANS.put(Pattern.compile("(?i)^\\W*(?:能|可|拟|计划|预计|就要?|前)?(?:投产|达产|试产|量产|开业|运营).*|.*\\bproduc(?:e|tion)\\b.*"), PLAN_PRODUCE);
        PLANS.put(Pattern.compile("(?i)^\\W*(?:能|可|拟|计划|预计|就要?|前)?(?:开工|动工|奠基).*|.*\\b(?:break ground|start of construction|start building)\\b.*"), PLAN_START);
        PLANS.put(Pattern.compile("^\\W*(?:能|可|拟|计划|预计|就要?|前)?封顶.*"), PLAN_TOP_OUT);
        PLANS.put(Pattern.compile("^\\W*(?:能|可|拟|计划|预计|就要?|前)?(?:竣工|建成|完工).*"), PLAN_COMPLETE);
    }

    private final Line line;
    private final LocalDate today;
    private final Consumer<Part> found;

    /** @param step null where the line gives only a day */
    private record Step(Due due, Span step) {
    }

    StepFinder(Line line, LocalDate today, Consumer<Part> found) {
        this.line = line;
        this.today = today;
        this.found = found;
    }

    void find() {
        List<Due> days = new DueFinder(line, today).all();
        days = days.stream().filter(day -> !isTold(day) && !isPlan(day)).toList();
        MatchResult announced = line.take(ANNOUNCED, one -> true);
        Step step = announced != null ? announced(announced, days) : days.stream().map(this::step)
                .filter(one -> one.step() != null).findFirst().orElse(days.isEmpty() ? null : new Step(days.getFirst(), null));
        if (step != null && step.due() != null) {
            found.accept(Part.said(NEXT_DUE, step.due().on()));
            line.take(step.due().start(), step.due().end());
        }
        Span said = step != null && step.step() != null ? step.step() : bare();
        if (said != null) {
            line.take(said);
            found.accept(Part.said(NEXT_STEP, line.typed(said).strip()));
        }
    }

    // 3月5日来访过 tells of what was, though that day comes again.
    private boolean isTold(Due day) {
        return TOLD.matcher(line.after(day.end())).find() || TOLD_BEFORE.matcher(line.before(day.start())).find();
    }

    private boolean isPlan(Due day) {
        String after = line.after(day.end());
        String text = after.isBlank() ? line.before(day.start()) : after;
        for (var plan : PLANS.entrySet()) {
            if (plan.getKey().matcher(text).matches()) {
                // The words stay in the note: what a forecast is worth, its reader must see.
                found.accept(Part.said(plan.getValue(), day.on()));
                return true;
            }
        }
        return false;
    }

    // 下一步：周五前报价 says both.
    private Step announced(MatchResult words, List<Due> days) {
        Due inside = days.stream().filter(day -> day.start() >= words.start(1) && day.end() <= words.end(1)).findFirst()
                .orElse(days.isEmpty() ? null : days.getFirst());
        boolean within = inside != null && inside.start() >= words.start(1);
        Span whole = new Span(words.start(1), words.end(1));
        if (!within) {
            return new Step(inside, whole);
        }
        Span after = trimmed(inside.end(), words.end(1));
        return new Step(inside, after.length() > 0 ? after : trimmed(words.start(1), inside.start()));
    }

    private Step step(Due due) {
        String after = line.after(due.end());
        String before = line.before(due.start());
        Matcher behind = AFTER.matcher(after);
        if (behind.matches() && behind.group(1).length() <= LONGEST) {
            return new Step(due, trimmed(due.end() + behind.start(1), due.end() + behind.end(1)));
        }
        Matcher ahead = BEFORE.matcher(before);
        int verb = -1;
        while (ahead.find()) {
            verb = verb < 0 || before.length() - verb > LONGEST ? ahead.start() : verb;
        }
        boolean ours = !NO_STEP.matcher(before).matches() || verb > 0 && before.codePointAt(verb) < 0x250;
        if (verb >= 0 && after.isBlank() && before.length() - verb <= LONGEST && ours) {
            return new Step(due, trimmed(due.start() - before.length() + verb, due.start()));
        }
        boolean alone = before.isBlank() && !after.isBlank() && after.strip().length() <= SHORT && !NO_STEP.matcher(after.strip()).matches();
        return new Step(due, alone ? trimmed(due.end(), due.end() + after.length()) : null);
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && line.text().charAt(start) <= ' ') {
            start++;
        }
        while (end > start && line.text().charAt(end - 1) <= ' ') {
            end--;
        }
        return new Span(start, end);
    }

    private Span bare() {
        return line.pieces().stream().filter(piece -> piece.length() <= SHORT * 2
                && BARE.matcher(line.text(piece)).matches()).findFirst().orElse(null);
    }
}
