package landfall.report.file;

/** Keeps the work on papers off the thread of the window, which would stand still meanwhile. */
public final class WindowThread {
    /** What JavaFX calls its thread; papers know nothing else of the window. */
    private static final String NAME = "JavaFX Application Thread";

    private WindowThread() {
    }

    /** Fails on the thread of the window; asked only where assertions are enabled, as in every test. */
    public static void assertElsewhere() {
        assert !Thread.currentThread().getName().equals(NAME)
                : "A paper is laid out, drawn, saved or printed on the thread of the window";
    }
}
