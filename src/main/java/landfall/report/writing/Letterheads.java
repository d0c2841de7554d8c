package landfall.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Bureau;
import landfall.domain.BureauFields;
import landfall.report.Letterhead;

/** The heads and feet of the bureau's papers, as its settings want them. */
public final class Letterheads {
    private final Bureau bureau;
    private final Words words;
    private final String date;

    /** Heads for papers that are issued on the day. */
    public Letterheads(Bureau bureau, LocalDate issuedOn, Words words) {
        this.bureau = bureau;
        this.words = words;
        this.date = words.formats().date(issuedOn);
    }

    /**
     * The head of a paper that goes out.
     *
     * @param name the name in red letters
     * @param number the running number below it
     */
    public Letterhead official(String name, String number) {
        return new Letterhead(words.of("report.handling"), bureau.isDemo() ? words.of("report.demo") : "", name, number,
                issuer(), date, !Boolean.TRUE.equals(bureau.get(BureauFields.WITHOUT_RED_HEAD)), signature());
    }

    /** The head of a paper for work within the bureau, which has neither red letters nor a signature. */
    public Letterhead working(String number) {
        return new Letterhead("", "", "", number, issuer(), date);
    }

    /** To whom the paper is sent, and who gets copies; possibly nothing. */
    public List<String> recipients() {
        var lines = new ArrayList<String>();
        String recipients = bureau.get(BureauFields.RECIPIENTS);
        String copies = bureau.get(BureauFields.COPIES_TO);
        if (recipients != null) {
            lines.add(words.of("report.recipients", recipients));
        }
        if (copies != null) {
            lines.add(words.of("report.copies", copies));
        }
        return lines;
    }

    private String issuer() {
        String issuer = bureau.get(BureauFields.ISSUER);
        return issuer == null ? bureau.name() : issuer;
    }

    private List<String> signature() {
        if (!Boolean.TRUE.equals(bureau.get(BureauFields.SIGNATURE))) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        String name = bureau.name().isEmpty() ? issuer() : bureau.name();
        if (!name.isEmpty()) {
            lines.add(name);
        }
        lines.add(date);
        String signer = bureau.get(BureauFields.SIGNER);
        if (signer != null) {
            lines.add(words.of("report.signer", signer));
        }
        return lines;
    }
}
