package landfall.journal;

/** What kind of thing a person did; with the subjects it makes the edit's label in any language. */
public enum EditKind {
    /** Subjects: the project's name. */
    CREATE,
    /** Subjects: the project's name, the field's label key. */
    CHANGE,
    /** Subjects: the name, the number of fields. */
    CHANGE_SEVERAL,
    /** Something came to a project, an enterprise or a trip. Subjects: the owner's name, the label key of what came. */
    ADD,
    /** Something came that belongs to nobody. Subjects: its name, the label key of its kind. */
    ADD_NAMED,
    /** Something of a project, an enterprise or a trip went. Subjects: the owner's name, the label key of what went. */
    REMOVE,
    /** Subjects: the project's name, the names of the stages it left and entered. */
    MOVE,
    /** Subjects: the project's name, the way out. */
    EXIT,
    /** Subjects: the project's name. */
    REVIVE,
    /** Subjects: the project's name. */
    DELETE,
    /** Subjects: the file's name, the number of rows created, the number updated. */
    IMPORT,
    /** Subjects: the number of projects, the field's label key. */
    BULK,
    /** Subjects: the number of projects. */
    DEMO,
    /** Subjects: the name of the one that went, the name of the one that stays. */
    JOIN,
    /** Subjects: the names of two that are not the same. */
    APART,
    /** Subjects: the entity's name. */
    ACCEPT,
    /** Subjects: the bureau's name. */
    SETTINGS,
    /** Subjects: the project's name, the first file's name, the number of files. */
    ATTACH,
    /** Subjects: the project's name, the file's name. */
    DETACH,
    /** Subjects: the view's name. */
    VIEW_SAVE,
    /** Subjects: the view's name before, the name now. */
    VIEW_RENAME,
    /** Subjects: the view's name. */
    VIEW_REPLACE,
    /** Subjects: the view's name. */
    VIEW_DELETE,
    /** Subjects: the year, the holder's name or the key of the whole bureau, the indicator's label key. */
    TARGET_SET,
    /** Subjects as for {@link #TARGET_SET}. */
    TARGET_CURVE,
    /** Subjects as for {@link #TARGET_SET}. */
    TARGET_REMOVE,
    /** Subjects: the year, the number of targets. */
    TARGETS_SET,
    /** A month was closed. Subjects: the month in ISO form. */
    CLOSE,
    /** A closed month was opened again. Subjects: the month in ISO form, the reason. */
    REOPEN,
    /** Another laptop's edits came in. Subjects: the file's name, the number of changes; itself it changes nothing. */
    MERGE,
    /** A person decided between two values of a field. Subjects: the entity's name, the field's label key. */
    SETTLE,
    /** A person took one side in many conflicts. Subjects: the number of fields. */
    SETTLE_ALL,
    /** A section of a bulletin was worded by hand. Subjects: the month in ISO form, the section's label key. */
    BULLETIN_TEXT,
    /** A section of a bulletin has its generated text again. Subjects as for {@link #BULLETIN_TEXT}. */
    BULLETIN_TEXT_BACK,
    /** A text by hand stays although the generated one changed. Subjects as for {@link #BULLETIN_TEXT}. */
    BULLETIN_TEXT_KEPT,
    /** Subjects: the month in ISO form, the number. */
    BULLETIN_NUMBER,
    /** The bulletin has other sections or another order of them. Subjects: the label key of the section concerned. */
    BULLETIN_SECTIONS,
    /** Subjects: the kind and the subjects of the edit undone; {@link Edit#undoes()} names it. */
    UNDO,
    /** Subjects: the kind and the subjects of the edit done again; {@link Edit#undoes()} names the undo. */
    REDO,
    /** Subjects: the kind and the subjects of the edit taken back; {@link Edit#undoes()} names it. */
    REVERT,
    /** Subjects: the entity's name, the field's label key, the kind and the subjects of the edit that gave the value. */
    REVERT_FIELD
}
