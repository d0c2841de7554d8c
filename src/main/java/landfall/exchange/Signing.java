package landfall.exchange;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Names;
import landfall.exchange.rows.LedgerRow;
import landfall.text.Language;
import landfall.text.Texts;

/**
 * What tells contracts of one investor under one name apart: the code and the year of signing (domain §2.1).
 *
 * @param codes in the form in which they are compared; empty when none is known
 * @param year of signing, or null
 */
record Signing(Set<String> codes, Integer year) {

    static Signing of(LedgerRow row) {
        return new Signing(row.get(ProjectFields.CODE).map(Names::normalised).map(Set::of).orElse(Set.of()),
                row.get(ProjectFields.SIGNED_ON).map(DayOrMonth::year).orElse(null));
    }

    // A ledger that knows the project under another code has left that one in the remarks.
    static Signing of(Project project) {
        var codes = new HashSet<String>();
        if (project.code() != null) {
            codes.add(Names.normalised(project.code()));
            String remarks = project.get(ProjectFields.REMARKS);
            if (remarks != null) {
                remarks.lines().map(String::strip).filter(line -> line.startsWith(codeLine("")))
                        .forEach(line -> codes.add(Names.normalised(line.substring(codeLine("").length()))));
            }
        }
        return new Signing(codes, project.signedOn() == null ? null : project.signedOn().year());
    }

    /** The line for the remarks about a code that the project does not get. */
    static String codeLine(String code) {
        return Texts.in(Language.CHINESE).of(ProjectFields.CODE.labelKey()) + "：" + code;
    }

    /** True when the two are of different contracts: in what both say, they contradict each other. */
    boolean differs(Signing other) {
        boolean otherCode = !codes.isEmpty() && !other.codes.isEmpty() && Collections.disjoint(codes, other.codes);
        return otherCode || year != null && other.year != null && !year.equals(other.year);
    }
}
