package landfall.exchange.capture;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import landfall.domain.ContactFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.ProjectCodes;
import landfall.domain.ProjectFields;
import landfall.domain.Stage;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.PhoneNumber;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.journal.draft.ItemDrafts;

/** Makes the one edit that records a lead: the project, its contact, the visit of the trip on which it was heard. */
public final class LeadDraft {
    private final Pipeline pipeline;
    private final LocalDate today;
    private final Lead lead;
    private final Draft draft;

    private LeadDraft(Pipeline pipeline, LocalDate today, Lead lead) {
        this.pipeline = pipeline;
        this.today = today;
        this.lead = lead;
        this.draft = Draft.of(EditKind.CREATE, lead.name());
    }

    /**
     * The edit; an enterprise that the bureau does not have yet is for the caller to add.
     *
     * @param id of the new project
     * @param unnamed what a contact is called of whom only a number is known
     */
    public static Draft of(Pipeline pipeline, String id, Lead lead, LocalDate today, String unnamed) {
        var made = new LeadDraft(pipeline, today, lead);
        made.project(id);
        made.contact(id, unnamed);
        made.visit(id);
        return made.draft;
    }

    private void project(String id) {
        draft.set(id, ProjectFields.CODE, ProjectCodes.next(pipeline, today.getYear()))
                .set(id, ProjectFields.STAGE, Stage.LEAD)
                .set(id, ProjectFields.NAME, lead.name())
                .set(id, ProjectFields.HEARD_ON, heardOn())
                .set(id, ProjectFields.LAST_PROGRESS_ON, DayOrMonth.of(today));
        lead.values().forEach((field, value) -> {
            if (value != null) {
                draft.setAny(id, field, value);
            }
        });
        if (!lead.line().isBlank()) {
            draft.set(id, ProjectFields.REMARKS, line());
        }
    }

    // At the visit, though it may be written down days later; a visit still to come has not been heard.
    private DayOrMonth heardOn() {
        DayOrMonth day = isAt(lead.visit()) ? lead.visit().get(VisitFields.DAY) : null;
        return day == null || day.isMonthOnly() || day.earliest().isAfter(today) ? DayOrMonth.of(today) : day;
    }

    private boolean isAt(Item visit) {
        return visit != null && lead.trip() != null && visit.get(VisitFields.PROJECT) == null
                && Objects.equals(investor(), visit.get(VisitFields.ENTERPRISE));
    }

    // A number that stands with the contact is masked there until it is asked for, so it must not stand open here.
    private String line() {
        String kept = digits(contact(ContactFields.PHONE));
        return kept.isEmpty() || investor() == null ? lead.line() : PersonFinder.PHONE.matcher(lead.line()).replaceAll(found ->
                digits(found.group("number")).equals(kept) ? Matcher.quoteReplacement(found.group().replace(found.group("number"),
                        PhoneNumber.masked(found.group("number")))) : Matcher.quoteReplacement(found.group()));
    }

    private static String digits(String number) {
        return number == null ? "" : number.replaceAll("\\D", "");
    }

    private String investor() {
        return (String) lead.values().get(ProjectFields.INVESTOR);
    }

    private String contact(Field<String> field) {
        return (String) lead.contact().get(field);
    }

    private void contact(String id, String unnamed) {
        String name = contact(ContactFields.NAME);
        String phone = contact(ContactFields.PHONE);
        if (name == null && phone == null) {
            return;
        }
        if (investor() == null) {
            draft.set(id, ProjectFields.CONTACT, Stream.of(name, contact(ContactFields.POST), phone).filter(Objects::nonNull)
                    .collect(Collectors.joining(" ")));
            return;
        }
        boolean known = phone != null && pipeline.itemsOf(EntityKind.CONTACT, investor()).stream()
                .anyMatch(one -> digits(one.get(ContactFields.PHONE)).equals(digits(phone)));
        if (!known) {
            Map<Field<?>, Object> values = new HashMap<>(lead.contact());
            values.values().removeIf(Objects::isNull);
            values.putIfAbsent(ContactFields.NAME, unnamed);
            add(ItemDrafts.make(EntityKind.CONTACT, investor(), values));
        }
    }

    private void add(Item item) {
        for (Field<?> field : item.kind().fields()) {
            if (item.get(field) != null) {
                draft.setAny(item.id(), field, item.get(field));
            }
        }
    }

    // The visit that was marked, else the one that the trip has with this enterprise, best of the same day, is the one at which the lead was heard.
    private void visit(String id) {
        if (lead.trip() == null) {
            return;
        }
        if (isAt(lead.visit())) {
            draft.set(lead.visit().id(), VisitFields.PROJECT, id);
            return;
        }
        DayOrMonth day = day();
        List<Item> with = pipeline.itemsOf(EntityKind.VISIT, lead.trip().id()).stream().filter(visit -> investor() != null
                && investor().equals(visit.get(VisitFields.ENTERPRISE)) && visit.get(VisitFields.PROJECT) == null).toList();
        Item met = with.stream().filter(visit -> day.equals(visit.get(VisitFields.DAY))).findFirst()
                .orElse(with.isEmpty() ? null : with.getLast());
        if (met != null) {
            draft.set(met.id(), VisitFields.PROJECT, id);
            return;
        }
        var values = new LinkedHashMap<Field<?>, Object>();
        values.put(VisitFields.DAY, day);
        values.put(VisitFields.PURPOSE, lead.name());
        values.put(VisitFields.ENTERPRISE, investor());
        values.put(VisitFields.PROJECT, id);
        String person = contact(ContactFields.NAME);
        values.put(VisitFields.PERSONS, person == null ? null : List.of(person));
        add(ItemDrafts.make(EntityKind.VISIT, lead.trip().id(), values));
    }

    private DayOrMonth day() {
        DayOrMonth first = lead.trip().get(TripFields.FIRST_DAY);
        DayOrMonth last = lead.trip().get(TripFields.LAST_DAY);
        DayOrMonth end = last == null ? first : last;
        return end == null || !today.isAfter(end.latest()) && (first == null || !today.isBefore(first.earliest()))
                ? DayOrMonth.of(today) : today.isAfter(end.latest()) ? end : first;
    }
}
