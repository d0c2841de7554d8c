package landfall.text;

import landfall.domain.Project;

/** What is read in place of the name of a restricted project (限定人员, domain §2.1 secrecy). */
public final class RestrictedName {
    private static final int SHORT_ID = 6;

    private RestrictedName() {
    }

    /** The words that stand for the project in the language of the texts. */
    public static String of(Project project, Texts texts) {
        return texts.of("field.restricted_project", code(project));
    }

    /** What tells the project from other restricted ones: its code, else the end of its id. */
    public static String code(Project project) {
        return project.code() == null ? project.id().substring(Math.max(0, project.id().length() - SHORT_ID))
                : project.code();
    }
}
