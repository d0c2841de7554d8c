package landfall.quality.rule;

import java.util.List;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.value.CreditCode;
import landfall.domain.value.Grade;
import landfall.quality.rule.Rule.Said;

/** The rules for an enterprise (domain §2.2). */
final class EnterpriseRules {
    private EnterpriseRules() {
    }

    static List<Rule> all() {
        return List.of(
                new Rule("credit_code", Topic.ENTERPRISE, Severity.ERROR, EntityKind.ENTERPRISE,
                        List.of(EnterpriseFields.CREDIT_CODE), (enterprise, around) -> {
                            String code = enterprise.get(EnterpriseFields.CREDIT_CODE);
                            return code == null ? null : said(CreditCode.fault(CreditCode.normalised(code)));
                        }),
                new Rule("grade_year", Topic.ENTERPRISE, Severity.ERROR, EntityKind.ENTERPRISE,
                        List.of(EnterpriseFields.GRADES), (enterprise, around) -> {
                            List<Object> undated = ((Enterprise) enterprise).grades().stream()
                                    .filter(grade -> grade.listYear() == null).<Object>map(Grade::name).toList();
                            return undated.isEmpty() ? null : Said.of(undated);
                        }));
    }

    private static Said said(CreditCode.Fault fault) {
        return switch (fault) {
            case null -> null;
            case CreditCode.Fault.Length length -> Said.of(length.characters()).withMessage("credit_code.length");
            case CreditCode.Fault.Character wrong ->
                Said.of(wrong.position(), wrong.character()).withMessage("credit_code.character");
            case CreditCode.Fault.CheckDigit digit -> Said.of(digit.expected()).withMessage("credit_code.check");
        };
    }
}
