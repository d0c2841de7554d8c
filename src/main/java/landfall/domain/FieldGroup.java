package landfall.domain;

/** The groups that keep a form calm. */
public enum FieldGroup {
    BASICS, INVESTMENT, PEOPLE, LEAD, PLAN, MILESTONES, PROGRESS, EXIT, REMARKS
}
