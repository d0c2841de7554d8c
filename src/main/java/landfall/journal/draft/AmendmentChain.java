package landfall.journal.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import landfall.domain.ContractFields;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;

/**
 * One amount of a project through its supplementary agreements, in the order of their days: each agreement knows what
 * stood before it, and what it made of it stands before the next one, or is the project's own amount after the last.
 */
final class AmendmentChain {
    private static final Comparator<DayOrMonth> UNDATED_LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final Field<Money> amount;
    private final Field<Money> stated;
    private final Field<Money> before;
    private final List<Link> links = new ArrayList<>();
    private final Money nowAtFirst;
    private Money now;

    private AmendmentChain(Project project, List<Item> contracts, Field<Money> amount, Field<Money> stated,
            Field<Money> before) {
        this.amount = amount;
        this.stated = stated;
        this.before = before;
        now = project.get(amount);
        nowAtFirst = now;
        contracts.stream().filter(this::changes).map(this::link)
                .sorted(Comparator.comparing((Link link) -> link.day, UNDATED_LAST)).forEach(links::add);
    }

    /** The chains of both amounts that an agreement can change. */
    static List<AmendmentChain> of(Project project, List<Item> contracts) {
        return List.of(new AmendmentChain(project, contracts, ProjectFields.TOTAL_INVESTMENT,
                        ContractFields.TOTAL_INVESTMENT, ContractFields.TOTAL_BEFORE),
                new AmendmentChain(project, contracts, ProjectFields.CONTRACT_CAPITAL,
                        ContractFields.CONTRACT_CAPITAL, ContractFields.CAPITAL_BEFORE));
    }

    private boolean changes(Item contract) {
        return contract != null && ContractFields.SUPPLEMENTARY.equals(contract.get(ContractFields.KIND))
                && contract.get(stated) != null;
    }

    private Link link(Item contract) {
        return new Link(contract.id(), contract.get(ContractFields.SIGNED_ON), contract.get(before));
    }

    /** Takes the agreement out of the chain, if it was in it, and puts it in as it is now, if it belongs there. */
    void replace(Item was, Item is) {
        boolean in = changes(was);
        boolean stays = in && changes(is);
        boolean sameDay = stays && Objects.equals(was.get(ContractFields.SIGNED_ON), is.get(ContractFields.SIGNED_ON));
        boolean sameAmount = stays && Objects.equals(was.get(stated), is.get(stated));
        // An amount of the project corrected since must not come back as it was only because an agreement is moved.
        Money made = sameAmount ? after(indexOf(was.id())) : changes(is) ? is.get(stated) : null;
        if (sameDay) {
            setAfter(indexOf(was.id()), made);
            return;
        }
        if (in) {
            int at = indexOf(was.id());
            Money stoodBefore = links.get(at).before;
            setAfter(at, stoodBefore);
            links.remove(at);
        }
        if (changes(is)) {
            insert(is, made);
        }
    }

    // An agreement of the same day as others comes after them: it was recorded later.
    private void insert(Item agreement, Money made) {
        int at = 0;
        DayOrMonth day = agreement.get(ContractFields.SIGNED_ON);
        while (at < links.size() && UNDATED_LAST.compare(links.get(at).day, day) <= 0) {
            at++;
        }
        Money stoodBefore = at < links.size() ? links.get(at).before : now;
        links.add(at, new Link(agreement.id(), day, stoodBefore));
        setAfter(at, made);
    }

    private int indexOf(String id) {
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).id.equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no agreement " + id);
    }

    private Money after(int at) {
        return at + 1 < links.size() ? links.get(at + 1).before : now;
    }

    private void setAfter(int at, Money made) {
        if (at + 1 < links.size()) {
            links.get(at + 1).before = made;
        } else {
            now = made;
        }
    }

    /** Adds what has changed: what stood before agreements, and the project's own amount. */
    void writeTo(Draft draft, Project project, List<Item> contracts, Item is) {
        for (Link link : links) {
            Item known = contracts.stream().filter(item -> item.id().equals(link.id)).findFirst().orElse(null);
            if (!Objects.equals(known == null ? null : known.get(before), link.before)) {
                draft.set(link.id, before, link.before);
            }
        }
        boolean inChain = is != null && links.stream().anyMatch(link -> link.id.equals(is.id()));
        if (is != null && !inChain && is.get(before) != null) {
            draft.set(is.id(), before, null);
        }
        if (!Objects.equals(now, nowAtFirst)) {
            draft.set(project.id(), amount, now);
        }
    }

    private static final class Link {
        private final String id;
        private final DayOrMonth day;
        private Money before;

        private Link(String id, DayOrMonth day, Money before) {
            this.id = id;
            this.day = day;
            this.before = before;
        }
    }
}
