package landfall.domain.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A place on a list of enterprises, such as 世界500强, with the year of the list (domain §3.4).
 *
 * @param name the list's name as the bureau writes it
 * @param listYear the year of the list, or null when unknown (then the grade is to be completed)
 * @param rank the place on the list, or null when unknown
 */
public record Grade(String name, Integer listYear, Integer rank) {
    /** The three Top-500 lists, and 三类500强 where a ledger leaves open which of them it means. */
    private static final List<String> TOP_500 = List.of("世界500强", "中国企业500强", "民营企业500强", "中国民营企业500强",
            "三类500强");

    public Grade {
        Objects.requireNonNull(name);
    }

    /** True for the three Top-500 lists of domain §3.4. */
    public boolean isTop500() {
        return TOP_500.contains(name);
    }

    /** The stored form, {@code name:year:rank} joined by semicolons. */
    public static String encode(List<Grade> grades) {
        var parts = new ArrayList<String>();
        for (Grade grade : grades) {
            parts.add(grade.name + ":" + (grade.listYear == null ? "" : grade.listYear) + ":"
                    + (grade.rank == null ? "" : grade.rank));
        }
        return String.join(";", parts);
    }

    /** Reads the stored form. */
    public static List<Grade> decode(String text) {
        var grades = new ArrayList<Grade>();
        for (String part : text.split(";")) {
            String[] piece = part.split(":", -1);
            grades.add(new Grade(piece[0], number(piece, 1), number(piece, 2)));
        }
        return List.copyOf(grades);
    }

    private static Integer number(String[] piece, int at) {
        return piece.length > at && !piece[at].isEmpty() ? Integer.valueOf(piece[at]) : null;
    }
}
