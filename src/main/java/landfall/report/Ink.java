package landfall.report;

/** What the paper is printed with. */
public enum Ink {
    COLOUR, COLOUR_AND_PATTERNS, BLACK_AND_WHITE;

    public boolean hasPatterns() {
        return this != COLOUR;
    }

    public boolean hasColour() {
        return this != BLACK_AND_WHITE;
    }
}
