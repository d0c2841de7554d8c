package landfall.exchange.capture;

import static landfall.domain.ProjectFields.CHAIN;
import static landfall.domain.ProjectFields.CHANNEL;
import static landfall.domain.ProjectFields.CHANNEL_NOTE;
import static landfall.domain.ProjectFields.ORIGIN_PLACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.exchange.capture.EnterpriseFinder.Match;
import landfall.exchange.capture.Line.Span;

/** Reads a line that was typed in a hurry, in Chinese or English, as what a lead has: made once, asked at every keystroke. */
public final class CaptureReader {
    private static final Pattern REFERRAL = Pattern.compile("(?<who>[^\\s,，、;；。:：]{2,20}?)(?:引荐|推荐|介绍|牵线|转介)(?:过?来的?|的|给我们)?(?=$|[\\s,，、;；。])");
    private static final Pattern REFERRAL_ENGLISH = Pattern.compile("(?i)(?:introduced|referred|recommended) by (?<who>[^,，;；。]{2,30})");
    private static final Map<String, String> CHANNELS = new HashMap<>();

    static {
        for (String option : ProjectFields.CHANNEL.options()) {
            CHANNELS.put(option, option);
            CHANNELS.put(option.replaceFirst("招商$", ""), option);
        }
        List.of("其他", "产业链", "基金", "科技", "平台").forEach(CHANNELS::remove); // words of any sentence
        Map.of("主动来访", "企业自荐", "自荐", "企业自荐", "自己找来", "企业自荐", "商会", "商协会招商", "协会", "商协会招商", "校友会", "校友招商",
                "乡情", "湘商回归", "叩门", "敲门招商", "walk-in", "企业自荐").forEach(CHANNELS::put);
    }

    private final Pipeline pipeline;
    private final EnterpriseFinder enterprises;
    private final Map<String, String> chains = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /** A reader that knows the enterprises, chains and places of the bureau as it stands. */
    public CaptureReader(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.enterprises = new EnterpriseFinder(pipeline);
        for (Project project : pipeline.projects()) {
            keep(chains, project.chain());
            keep(places, project.get(ORIGIN_PLACE));
        }
    }

    private static void keep(Map<String, String> words, String word) {
        if (word != null && word.length() > 1) {
            words.put(word, word);
        }
    }

    /** Which enterprises of the bureau a name may mean that it does not have. */
    public List<Enterprise> twins(String name) {
        return enterprises.twins(name);
    }

    /**
     * What the line says.
     *
     * @param today gives the year of a date without one, and the week from which the next is reckoned
     */
    public Captured read(String typed, LocalDate today) {
        if (typed == null || typed.isBlank()) {
            return Captured.NOTHING;
        }
        var line = new Line(typed);
        var parts = new ArrayList<Part>();
        referral(line, parts);
        Match match = named(line);
        new PersonFinder(line, parts::add).find();
        new StepFinder(line, today, parts::add).find();
        new AmountFinder(line, parts::add).find();
        whole(line, parts);
        if (match == null) {
            match = enterprises.first(line);
            if (match != null) {
                line.take(match.span());
                whole(line, parts);
            }
        }
        String name = match == null ? null : match.name();
        Enterprise known = match == null ? null : match.known();
        String rest = line.rest(hasHan(typed) ? "，" : ", ");
        infer(parts, name, known, rest);
        return new Captured(typed, List.copyOf(parts), name, known, known == null ? enterprises.twins(name) : List.of(), rest);
    }

    private static boolean hasHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    // Before anything is looked for inside it: 百亿集团 is no amount, 明天控股 no date.
    private Match named(Line line) {
        Match match = enterprises.known(line);
        Span likely = enterprises.likely(line);
        boolean first = likely != null && (match == null || likely.end() <= match.span().start());
        if (first) {
            match = new Match(line.typed(likely), null, likely);
        }
        if (match != null) {
            line.take(match.span());
        }
        return match;
    }

    private void referral(Line line, List<Part> parts) {
        for (Pattern pattern : List.of(REFERRAL, REFERRAL_ENGLISH)) {
            MatchResult referral = line.take(pattern, one -> true);
            if (referral != null) {
                String who = referral.group("who").strip();
                parts.add(Part.said(CHANNEL_NOTE, who));
                boolean business = enterprises.known(new Line(who)) != null || who.matches(".*(?:公司|集团|科技|股份|企业)");
                String channel = who.matches(".*(?:商会|协会|联合会)") ? "商协会招商" : who.matches(".*校友会?") ? "校友招商"
                        : business ? "以商招商" : null;
                if (channel != null) {
                    parts.add(Part.inferred(CHANNEL, channel));
                }
                return;
            }
        }
    }

    // Pieces that are a word of the bureau from end to end.
    private void whole(Line line, List<Part> parts) {
        one(line, parts, CHANNEL, CHANNELS::get);
        one(line, parts, CHAIN, text -> chains.getOrDefault(text, Industry.named(text)));
        one(line, parts, ORIGIN_PLACE, text -> places.getOrDefault(text, Places.named(text)));
        if (has(parts, ORIGIN_PLACE)) {
            return;
        }
        MatchResult place = line.take(Places.ANNOUNCED, found -> Places.named(found.group(1)) != null);
        if (place != null) {
            parts.add(Part.said(ORIGIN_PLACE, Places.named(place.group(1))));
        }
    }

    private static void one(Line line, List<Part> parts, landfall.domain.Field<String> field, Function<String, String> meaning) {
        if (parts.stream().anyMatch(part -> part.field() == field && !part.inferred())) {
            return;
        }
        for (Span piece : line.pieces()) {
            String value = meaning.apply(line.text(piece));
            if (value != null) {
                parts.removeIf(part -> part.field() == field);
                parts.add(Part.said(field, value));
                line.take(piece);
                return;
            }
        }
    }

    private static boolean has(List<Part> parts, landfall.domain.Field<?> field) {
        return parts.stream().anyMatch(part -> part.field() == field);
    }

    private void infer(List<Part> parts, String name, Enterprise known, String rest) {
        if (!has(parts, CHAIN)) {
            String chain = known == null ? null : pipeline.projects().reversed().stream()
                    .filter(project -> known.id().equals(project.investorId())).map(Project::chain).filter(Objects::nonNull)
                    .findFirst().orElse(null);
            chain = chain != null || name == null ? chain : Industry.toldBy(name);
            chain = chain != null ? chain : Industry.toldBy(rest);
            if (chain != null) {
                parts.add(Part.inferred(CHAIN, chain));
            }
        }
        if (!has(parts, ORIGIN_PLACE)) {
            String place = known == null ? null : known.get(EnterpriseFields.ORIGIN_PLACE);
            place = place != null || name == null ? place : Places.inFrontOf(name);
            if (place != null) {
                parts.add(Part.inferred(ORIGIN_PLACE, place));
            }
        }
    }
}
