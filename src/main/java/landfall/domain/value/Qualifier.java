package landfall.domain.value;


/** How exact a reported figure is; it stays with the figure so that no sum pretends to be exact (domain §2.3). */
public enum Qualifier {
    EXACT, ABOUT, AT_LEAST;

    /** The vaguer of the two, which is what a sum of both deserves. */
    public Qualifier and(Qualifier other) {
        return this == EXACT ? other : this;
    }
}
