package landfall.exchange.table;

/**
 * One column of a ledger as its header describes it.
 *
 * @param index from 0
 * @param group what stands above the label and covers other columns too, possibly empty
 * @param label what stands right above the values, possibly empty
 * @param unit a unit that has its own cell in the header, possibly empty
 */
public record Column(int index, String group, String label, String unit) {

    /** The letters by which a spreadsheet program calls the column: A, B, … AA. */
    public String letters() {
        return letters(index);
    }

    private static String letters(int index) {
        return index < 26 ? String.valueOf((char) ('A' + index))
                : letters(index / 26 - 1) + (char) ('A' + index % 26);
    }

    /** The whole header in one line; the letters when there is none. */
    public String header() {
        String whole = group.isEmpty() ? label : label.isEmpty() ? group : group + "·" + label;
        return whole.isEmpty() ? letters() : whole;
    }
}
