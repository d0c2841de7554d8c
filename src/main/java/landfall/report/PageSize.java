package landfall.report;

/** How large a page is; the sides are in millimetres. */
public enum PageSize {
    A4(210, 297), A3(297, 420);

    private final int shortSide;
    private final int longSide;

    PageSize(int shortSide, int longSide) {
        this.shortSide = shortSide;
        this.longSide = longSide;
    }

    public int shortSide() {
        return shortSide;
    }

    public int longSide() {
        return longSide;
    }
}
