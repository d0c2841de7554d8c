package landfall.journal.draft;

import java.time.YearMonth;
import java.util.List;
import landfall.domain.BulletinFields;
import landfall.domain.BulletinTextFields;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.domain.value.Count;
import landfall.journal.Draft;
import landfall.journal.EditKind;

/** The drafts that word and number the monthly bulletin by hand. */
public final class BulletinDrafts {
    private final YearMonth month;
    private final String section;
    private final String labelKey;
    private final String language;

    /**
     * Drafts about a section of a month's bulletin.
     *
     * @param section the section's name in the program
     * @param labelKey the key of its title
     * @param language the code of the language
     */
    public BulletinDrafts(YearMonth month, String section, String labelKey, String language) {
        this.month = month;
        this.section = section;
        this.labelKey = labelKey;
        this.language = language;
    }

    // The same on every laptop, so that two people who word the same section come into conflict instead of twice.
    private String id() {
        return "bulletin-text." + month + "." + section + "." + language;
    }

    private Draft draft(EditKind kind) {
        return Draft.of(kind, month.toString(), labelKey);
    }

    /**
     * The section is worded by hand.
     *
     * @param generated what is generated now, so that a later change of it can be told
     */
    public Draft word(String text, String generated) {
        return draft(EditKind.BULLETIN_TEXT).set(id(), BulletinTextFields.MONTH, month.toString())
                .set(id(), BulletinTextFields.SECTION, section).set(id(), BulletinTextFields.LANGUAGE, language)
                .set(id(), BulletinTextFields.TEXT, text).set(id(), BulletinTextFields.GENERATED, generated);
    }

    /** The section has its generated text again. */
    public Draft takeBack() {
        return draft(EditKind.BULLETIN_TEXT_BACK).set(id(), BulletinTextFields.TEXT, null)
                .set(id(), BulletinTextFields.GENERATED, null);
    }

    /** The text by hand stays as it is, although something else is generated now. */
    public Draft keep(String generated) {
        return draft(EditKind.BULLETIN_TEXT_KEPT).set(id(), BulletinTextFields.GENERATED, generated);
    }

    /**
     * The bulletin has other sections, or another order of them.
     *
     * @param sections as {@link BureauFields#BULLETIN_SECTIONS} keeps them; null for the usual ones
     * @param labelKey the key of the title of the section that was switched or moved
     */
    public static Draft sections(List<String> sections, String labelKey) {
        return Draft.of(EditKind.BULLETIN_SECTIONS, labelKey).set(Bureau.ID, BureauFields.BULLETIN_SECTIONS, sections);
    }

    /**
     * The month's bulletin gets a number by hand.
     *
     * @param number the running number within the year; null for the suggested one
     */
    public static Draft number(YearMonth month, Count number) {
        String id = "bulletin." + month;
        return Draft.of(EditKind.BULLETIN_NUMBER, month.toString(), number == null ? "—"
                : Long.toString(number.number())).set(id, BulletinFields.MONTH, month.toString())
                .set(id, BulletinFields.NUMBER, number);
    }
}
