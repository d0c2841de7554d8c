package landfall.domain.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a masked snapshot hides: which records, and the names that must not be read in any text. */
public final class Mask {
    /** Hides nothing. */
    public static final Mask NONE = new Mask(Set.of(), Set.of(), Set.of(), Map.of(), Map.of());
    /** Hides every record and every name, where nobody can tell what is restricted. */
    public static final Mask EVERYTHING = new Mask(Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), Integer.MAX_VALUE);
    /** Stands in place of every text that is hidden; figures that ask whether there is one count as before. */
    public static final String HIDDEN = "***";

    // What two laptops or an import make an id of has no space in it.
    private static final String STAND_IN = " masked";
    // A shorter name is a word of the language as well, and would be torn out of every sentence.
    private static final int SHORTEST = 4;

    private final Set<String> projects;
    private final Set<String> ids;
    private final Set<String> told;
    private final Map<String, String> names;
    private final List<String> longestFirst;
    private final Map<String, String> others;
    private final int deleted;

    /** A mask where no restricted project was deleted. */
    public Mask(Set<String> projects, Set<String> ids, Set<String> told, Map<String, String> names,
            Map<String, String> others) {
        this(projects, ids, told, names, others, 0);
    }

    /**
     * @param projects the ids of the masked projects
     * @param ids the ids of all records that are masked or left out, the projects among them
     * @param told the ids of other records in whose texts a hidden name was replaced
     * @param names what is read in place of each hidden name
     * @param others what is read in place of names that only papers of old hide, because they name them beside others
     * @param deleted how many restricted projects were deleted; the record still tells of them
     */
    public Mask(Set<String> projects, Set<String> ids, Set<String> told, Map<String, String> names,
            Map<String, String> others, int deleted) {
        this.deleted = deleted;
        this.projects = Set.copyOf(projects);
        this.ids = Set.copyOf(ids);
        this.told = Set.copyOf(told);
        this.names = Map.copyOf(names);
        this.others = Map.copyOf(others);
        this.longestFirst = longestFirst(this.names);
    }

    private static List<String> longestFirst(Map<String, String> names) {
        var found = new ArrayList<>(names.keySet());
        found.removeIf(name -> name.length() < SHORTEST);
        found.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return found;
    }

    /** True when nothing is hidden. */
    public boolean isNone() {
        return count() == 0;
    }

    /** How many projects are masked, deleted ones of which the record tells among them. */
    public int count() {
        return projects.size() + deleted;
    }

    /** How many projects are masked that the bureau has. */
    public int projects() {
        return projects.size();
    }

    /** True when the record with this id is masked or left out; false for null. */
    public boolean hides(String id) {
        return id != null && (this == EVERYTHING || ids.contains(id));
    }

    /** True when the record cannot be changed unless it is shown: what stands in it is not all that it says. */
    public boolean guards(String id) {
        return hides(id) || id != null && told.contains(id);
    }

    /** True when the id is that of a masked project, or one that only stands in for a record. */
    public boolean isMasked(String id) {
        return id != null && (projects.contains(id) || ids.contains(id) && id.endsWith(STAND_IN));
    }

    /** The text with every hidden name replaced; null for null. */
    public String over(String text) {
        return text == null ? null : this == EVERYTHING ? HIDDEN : names.containsKey(text) ? names.get(text) : over(text, longestFirst, names);
    }

    /** Like {@link #over} for a paper in JSON that was written when nothing was masked. */
    public String overPaper(String json) {
        String read = over(over(json, longestFirst, names), longestFirst(others), others);
        for (String name : names.keySet()) {
            read = name.length() < SHORTEST ? read.replace(quoted(name), quoted(names.get(name))) : read;
        }
        return read;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static String over(String text, List<String> hidden, Map<String, String> names) {
        String read = text;
        for (String name : hidden) {
            if (read.contains(name)) {
                read = read.replace(name, names.get(name));
            }
        }
        return read;
    }

    /** The id under which a masked project names a record that is shown elsewhere. */
    public static String standIn(String id) {
        return id + STAND_IN;
    }

    /** The id of the record itself, where the given one may be that of its stand-in. */
    public static String counted(String id) {
        return id != null && id.endsWith(STAND_IN) ? id.substring(0, id.length() - STAND_IN.length()) : id;
    }
}
