package landfall.exchange.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The typed line while it is read: which of its signs are understood already, and which are still to be looked at. */
final class Line {
    private static final String BREAKS = ",，、;；。!！?？|\n\t";
    private static final char FULL_WIDTH = 0xfee0;

    /** A stretch of the line. */
    record Span(int start, int end) {
        int length() {
            return end - start;
        }
    }

    private final String typed;
    private final String text;
    private final boolean[] taken;

    Line(String typed) {
        this.typed = typed;
        this.text = halfWidth(typed);
        this.taken = new boolean[typed.length()];
    }

    // Sign by sign, so that a place in the one is the same place in the other.
    private static String halfWidth(String typed) {
        var half = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            boolean full = sign >= '\uff01' && sign <= '\uff5e';
            half.append(sign == '\u3000' || sign == '\u00a0' ? ' ' : sign == '\uffe5' ? '\u00a5'
                    : full ? (char) (sign - FULL_WIDTH) : sign);
        }
        return half.toString();
    }

    /** The line with full-width signs made ordinary. */
    String text() {
        return text;
    }

    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The stretch as it was typed. */
    String typed(Span span) {
        return typed.substring(span.start(), span.end());
    }

    /** What stands in front of a place, up to the nearest break or to what is understood. */
    String before(int end) {
        int start = end;
        while (start > 0 && !taken[start - 1] && !isBreak(start - 1)) {
            start--;
        }
        return text.substring(start, end);
    }

    /** What stands behind a place, up to the nearest break or to what is understood. */
    String after(int start) {
        int end = start;
        while (end < text.length() && !taken[end] && !isBreak(end)) {
            end++;
        }
        return text.substring(start, end);
    }

    boolean isFree(int start, int end) {
        for (int i = start; i < end; i++) {
            if (taken[i]) {
                return false;
            }
        }
        return true;
    }

    void take(int start, int end) {
        for (int i = start; i < end; i++) {
            taken[i] = true;
        }
    }

    void take(Span span) {
        take(span.start(), span.end());
    }

    /** Gives a stretch back to be looked at again. */
    void free(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            taken[i] = false;
        }
    }

    /** Takes the first place that the pattern finds among what is free and the test agrees with; null for none. */
    MatchResult take(Pattern pattern, Predicate<MatchResult> test) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (found.end() > found.start() && isFree(found.start(), found.end()) && test.test(found.toMatchResult())) {
                take(found.start(), found.end());
                return found.toMatchResult();
            }
        }
        return null;
    }

    /** The free stretches between breaks, without white space and joining signs at their ends. */
    List<Span> pieces() {
        var pieces = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || taken[i] || isBreak(i)) {
                Span piece = trimmed(start, i);
                if (piece.length() > 0) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isPadding(text.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isPadding(char sign) {
        return sign <= ' ' || sign == ':' || sign == '.' || sign == '-';
    }

    /** True when the sign parts two pieces: a comma but not that of a number, a space but not one between Latin words. */
    private boolean isBreak(int at) {
        char sign = text.charAt(at);
        if (sign == ',') {
            return !(isDigit(at - 1) && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3));
        }
        if (sign == ' ') {
            return !(isLatin(at - 1) && isLatin(at + 1));
        }
        if (sign == '.') {
            return at > 0 && (at + 1 == text.length() || text.charAt(at + 1) == ' ') && !isAbbreviation(at);
        }
        return BREAKS.indexOf(sign) >= 0;
    }

    // Co. Ltd., Mr. Wang: the dot belongs to the word.
    private boolean isAbbreviation(int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return List.of("Co", "Ltd", "Inc", "Corp", "Mr", "Ms", "Mrs", "Dr", "approx", "ca", "No").contains(text.substring(start, at));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean isLatin(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x250 && text.charAt(at) > ' '
                && BREAKS.indexOf(text.charAt(at)) < 0;
    }

    /** What nobody understood, as it was typed; stretches that stood apart have a space or comma between them. */
    String rest(String between) {
        return String.join(between, pieces().stream().map(this::typed).toList());
    }
}
