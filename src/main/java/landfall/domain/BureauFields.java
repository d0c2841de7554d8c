package landfall.domain;

import java.util.List;
import landfall.domain.value.Count;

/** The fields of the bureau itself: what its papers and its window carry. */
public final class BureauFields {
    private static final FieldList LIST = new FieldList(EntityKind.BUREAU);

    public static final Field<String> NAME = LIST.add("name", FieldType.TEXT, FieldGroup.BASICS);
    /** True for a generated workspace, which is marked 演示数据 wherever it shows. */
    public static final Field<Boolean> DEMO = LIST.add("demo", FieldType.FLAG, FieldGroup.BASICS).fixed();
    public static final Field<String> ISSUER = LIST.add("issuer", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> RECIPIENTS = LIST.add("recipients", FieldType.TEXT, FieldGroup.BASICS);
    public static final Field<String> COPIES_TO = LIST.add("copies_to", FieldType.TEXT, FieldGroup.BASICS);
    /** The name of the bulletin in red letters; the usual one when empty. */
    public static final Field<String> HEAD_NAME = LIST.add("head_name", FieldType.TEXT, FieldGroup.BASICS);
    /** True when papers go on sheets that bear the red head already, or need none. */
    public static final Field<Boolean> WITHOUT_RED_HEAD =
            LIST.add("without_red_head", FieldType.FLAG, FieldGroup.BASICS);
    /** How the bulletin is numbered: by issues of the year, or with a document number. */
    public static final Field<String> NUMBER_STYLE =
            LIST.add("number_style", FieldType.CHOICE, FieldGroup.BASICS).options("2024年第8期", "〔2024〕8号");
    /** What stands before the year of a document number (发文机关代字). */
    public static final Field<String> NUMBER_CODE = LIST.add("number_code", FieldType.TEXT, FieldGroup.BASICS);
    /** Whether papers end with the bureau's name and the day of issue (落款). */
    public static final Field<Boolean> SIGNATURE = LIST.add("signature", FieldType.FLAG, FieldGroup.BASICS);
    /** Who signs for the issue (签发人). */
    public static final Field<String> SIGNER =
            LIST.add("signer", FieldType.CHOICE, FieldGroup.BASICS).namedBy(EntityKind.OFFICER);

    /** What the head and the foot of official papers are made of, in the order of the settings. */
    public static final List<Field<?>> LETTERHEAD = List.of(ISSUER, HEAD_NAME, WITHOUT_RED_HEAD, NUMBER_STYLE,
            NUMBER_CODE, RECIPIENTS, COPIES_TO, SIGNATURE, SIGNER);

    /** After how many working days without activity a project in the stage is stale; the usual number when empty. */
    public static final Field<Count> STALE_LEAD = LIST.add("stale_lead", FieldType.COUNT, FieldGroup.PROGRESS);
    public static final Field<Count> STALE_TALKS = LIST.add("stale_talks", FieldType.COUNT, FieldGroup.PROGRESS);
    public static final Field<Count> STALE_SIGNED = LIST.add("stale_signed", FieldType.COUNT, FieldGroup.PROGRESS);
    public static final Field<Count> STALE_LANDED = LIST.add("stale_landed", FieldType.COUNT, FieldGroup.PROGRESS);
    /** The bureau's own days off and working days, as {@link landfall.domain.calendar.BureauDays} writes them. */
    public static final Field<String> SPECIAL_DAYS =
            LIST.add("special_days", FieldType.LONG_TEXT, FieldGroup.PROGRESS).fixed();

    /** What makes a project a landed one (落地口径, domain §1.1). */
    public static final Field<String> LANDING_CRITERION =
            LIST.add("landing_criterion", FieldType.CHOICE, FieldGroup.MILESTONES).options("注册", "开工");
    /** Whether projects with capital from within the city count as promoted investment (domain §3.2). */
    public static final Field<Boolean> COUNTS_LOCAL_CAPITAL =
            LIST.add("counts_local_capital", FieldType.FLAG, FieldGroup.MILESTONES);
    /** Which figures bulletins, targets and assessments use where milestones are recognised (domain §4.1 rule 6). */
    public static final Field<String> PUBLISHED_FIGURES =
            LIST.add("published_figures", FieldType.CHOICE, FieldGroup.MILESTONES).options("自报数", "认定数");

    /** The usual criterion: landing counts by the registration. */
    public static final String AT_REGISTRATION = "注册";
    /** The criterion of bureaus that count landing by the start of works. */
    public static final String AT_START = "开工";
    /** The usual choice: what the units report is published. */
    public static final String REPORTED = "自报数";
    /** The choice of bureaus that publish only what departments have recognised. */
    public static final String RECOGNISED = "认定数";

    /** The sections of the bulletin in their order, those left out with a minus before them; all when empty. */
    public static final Field<List<String>> BULLETIN_SECTIONS =
            LIST.add("bulletin_sections", FieldType.CHOICES, FieldGroup.BASICS).fixed();

    /** Whose outbound trips count as batches (domain §4.2 out_b); the leaders of the zone when empty. */
    public static final Field<String> TRIP_POPULATION =
            LIST.add("trip_population", FieldType.CHOICE, FieldGroup.PROGRESS).fixed();

    public static final List<Field<?>> ALL = LIST.done();

    private BureauFields() {
    }
}
