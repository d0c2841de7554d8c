package landfall.exchange.cards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import landfall.domain.ContactFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.value.Names;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.Ids;
import landfall.journal.draft.ItemDrafts;

/** What becomes of the cards of a file: whose contacts they are, and which of them the bureau has already. */
public final class CardPlan {
    /**
     * A card and its enterprise.
     *
     * @param enterprise its name; null when neither the card nor the user names one, then it cannot be kept
     * @param known the enterprise if the bureau has it
     * @param same the contact of the bureau that has the same number, or the same name at this enterprise; or null
     * @param again true when an earlier card of the file has the same number
     */
    public record Entry(Card card, String enterprise, Enterprise known, Item same, boolean again) {
        /** True when the card brings somebody new whom an enterprise can have. */
        public boolean isNew() {
            return enterprise != null && same == null && !again;
        }
    }

    private final Pipeline pipeline;
    private final Map<String, Enterprise> byName = new HashMap<>();
    private final Map<String, Item> byPhone = new HashMap<>();

    private CardPlan(Pipeline pipeline) {
        this.pipeline = pipeline;
        pipeline.enterprises().forEach(enterprise -> byName.putIfAbsent(Names.normalised(enterprise.name()), enterprise));
        for (Item contact : pipeline.items(EntityKind.CONTACT)) {
            String phone = contact.get(ContactFields.PHONE);
            if (phone != null && !digits(phone).isEmpty()) {
                byPhone.putIfAbsent(digits(phone), contact);
            }
        }
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "").replaceFirst("^(?:00)?86(?=1[3-9]\\d{9}$)", "");
    }

    /**
     * The cards in their order.
     *
     * @param enterprise the name of the enterprise whose contacts all of them are; null or empty for the one on each card
     */
    public static List<Entry> of(Pipeline pipeline, List<Card> cards, String enterprise) {
        var plan = new CardPlan(pipeline);
        Set<String> seen = new HashSet<>();
        var entries = new ArrayList<Entry>();
        for (Card card : cards) {
            String phone = card.phone() == null ? "" : digits(card.phone());
            String name = enterprise == null || enterprise.isBlank() ? card.enterprise() : enterprise.strip();
            Enterprise known = name == null ? null : plan.byName.get(Names.normalised(name));
            boolean again = !phone.isEmpty() && !seen.add(phone);
            entries.add(new Entry(card, name, known, plan.same(card, phone, known), again));
        }
        return entries;
    }

    private Item same(Card card, String phone, Enterprise known) {
        Item byNumber = phone.isEmpty() ? null : byPhone.get(phone);
        if (byNumber != null || known == null) {
            return byNumber;
        }
        return pipeline.itemsOf(EntityKind.CONTACT, known.id()).stream().filter(contact -> phone.isEmpty()
                && contact.name().equals(card.name())).findFirst().orElse(null);
    }

    /**
     * The one edit that records the chosen people and the enterprises that are new; empty when nobody is chosen.
     *
     * @param file the name of the file
     * @param contactsLabel the label key of a contact, for an edit that concerns one enterprise only
     */
    public static Draft draft(List<Entry> chosen, String file, String contactsLabel) {
        List<Entry> kept = chosen.stream().filter(entry -> entry.enterprise() != null).toList();
        Set<String> owners = new HashSet<>();
        kept.forEach(entry -> owners.add(Names.normalised(entry.enterprise())));
        Draft draft = owners.size() == 1 ? Draft.of(EditKind.ADD, kept.getFirst().enterprise(), contactsLabel)
                : Draft.of(EditKind.IMPORT, file, Integer.toString(kept.size()), "0");
        Map<String, String> made = new HashMap<>();
        for (Entry entry : kept) {
            String owner = entry.known() != null ? entry.known().id() : made.computeIfAbsent(Names.normalised(entry.enterprise()), name -> {
                String id = Ids.next();
                draft.set(id, EnterpriseFields.NAME, entry.enterprise());
                return id;
            });
            Entity contact = ItemDrafts.make(EntityKind.CONTACT, owner, entry.card().values());
            for (Field<?> field : EntityKind.CONTACT.fields()) {
                if (contact.get(field) != null) {
                    draft.setAny(contact.id(), field, contact.get(field));
                }
            }
        }
        return draft;
    }
}
