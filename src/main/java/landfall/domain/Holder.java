package landfall.domain;

import java.util.Objects;

/**
 * Who answers for an annual target: the whole bureau, a unit, a leader or an officer.
 *
 * @param name the name as projects carry it; empty for the whole bureau
 */
public record Holder(Kind kind, String name) {
    public static final Holder BUREAU = new Holder(Kind.BUREAU, "");

    /** What kind of holder it is, and by which field of a project its projects are found. */
    public enum Kind {
        BUREAU("全局", null),
        UNIT("责任单位", ProjectFields.OWNER_UNIT),
        LEADER("联点领导", ProjectFields.LEAD_LEADER),
        OFFICER("责任人", ProjectFields.OWNER);

        private final String word;
        private final Field<String> field;

        Kind(String word, Field<String> field) {
            this.word = word;
            this.field = field;
        }

        /** The word that the workspace file keeps. */
        public String word() {
            return word;
        }

        /** The kind with the word, or null when this version of the program does not know it. */
        static Kind of(String word) {
            for (Kind kind : values()) {
                if (kind.word.equals(word)) {
                    return kind;
                }
            }
            return null;
        }
    }

    public Holder {
        Objects.requireNonNull(kind);
        name = name == null || kind == Kind.BUREAU ? "" : name.strip();
    }

    /** The holder of a target as it is kept, or null when this version of the program does not know its kind. */
    public static Holder of(Item target) {
        Kind kind = Kind.of(target.get(TargetFields.HOLDER_KIND));
        return kind == null ? null : new Holder(kind, target.get(TargetFields.HOLDER));
    }

    /** The name of the kind's holder who answers for the project; empty where it names nobody. */
    public static String nameIn(Project project, Kind kind) {
        String name = kind.field == null ? null : project.get(kind.field);
        return name == null ? "" : name.strip();
    }
}
