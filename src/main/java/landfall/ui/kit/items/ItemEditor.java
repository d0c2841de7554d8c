package landfall.ui.kit.items;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import landfall.domain.ContractFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Money;
import landfall.journal.Draft;
import landfall.journal.draft.ContractDrafts;
import landfall.journal.draft.ItemDrafts;
import landfall.journal.draft.TripDrafts;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.form.FieldInputs;

/** Adds, changes and takes away items of one kind; each time is one edit. A form left half typed comes back as it was. */
public final class ItemEditor implements ItemForm.Actions {
    private static final List<Field<?>> AGREEMENT = List.of(ContractFields.NUMBER, ContractFields.SIGNED_ON,
            ContractFields.TOTAL_INVESTMENT, ContractFields.CONTRACT_CAPITAL, ContractFields.PARTIES,
            ContractFields.REMARKS);

    private final PlaceContext context;
    private final EntityKind kind;
    private final Function<Region, Runnable> host;
    private final Map<String, ItemForm> kept = new HashMap<>();
    private Entity owner;
    private Runnable close = () -> { };

    /** @param host shows a form over or in place of what is shown, and gives what takes it away again */
    public ItemEditor(PlaceContext context, EntityKind kind, Function<Region, Runnable> host) {
        this.context = context;
        this.kind = kind;
        this.host = host;
    }

    EntityKind kind() {
        return kind;
    }

    /** Says what new items belong to, such as a project or a trip; null for a kind that belongs to nothing. */
    public void setOwner(Entity owner) {
        this.owner = owner;
    }

    /** Opens an empty form. */
    public void add() {
        Field<DayOrMonth> day = kind.happenedOn().orElse(null);
        add(day == null ? Map.of() : Map.of(day, DayOrMonth.of(context.today().get())));
    }

    /** Opens a form in which some values stand already. */
    public void add(Map<Field<?>, Object> known) {
        open("new " + ownerId(), texts().of("kit.items.add", label()), "", typed(), known);
    }

    /** Opens the form of a supplementary agreement of the project, with its amounts of today. */
    public void addAgreement() {
        Project project = now();
        addAgreement(project.get(ProjectFields.TOTAL_INVESTMENT), project.get(ProjectFields.CONTRACT_CAPITAL));
    }

    /**
     * Like {@link #addAgreement()} with the amounts that somebody typed.
     *
     * @param total may be null
     * @param capital may be null
     */
    void addAgreement(Money total, Money capital) {
        Project project = now();
        Map<Field<?>, Object> known = ContractDrafts.proposal(project, DayOrMonth.of(context.today().get()));
        known.put(ContractFields.TOTAL_INVESTMENT, total);
        known.put(ContractFields.CONTRACT_CAPITAL, capital);
        open("agreement " + ownerId(), texts().of("kit.items.add", texts().of("edit.supplement")),
                texts().of("kit.items.agreement.note"), AGREEMENT, known);
    }

    /** Like {@link #add(Map)} with a form of its own for each of what it is about, such as a week. */
    public void addFor(Object about, Map<Field<?>, Object> known) {
        open("new " + about + " " + ownerId(), texts().of("kit.items.add", label()), "", typed(), known);
    }

    private void open(String key, String title, String note, List<Field<?>> fields, Map<Field<?>, Object> known) {
        if (!context.refusesEdits()) {
            show(key, () -> new ItemForm(context, kind.key() + " " + key, title, note, fields,
                    ItemDrafts.make(kind, ownerId(), known), this));
        }
    }

    /** Opens the form of an item. */
    public void edit(Item item) {
        if (!context.refusesEdits()) {
            show(item.id(), () -> new ItemForm(context, kind.key() + " " + item.id(),
                    texts().of("kit.items.edit", label()), "", typed(), item, this));
        }
    }

    private void show(String key, Supplier<ItemForm> made) {
        ItemForm before = kept.get(key);
        ItemForm form = before != null && before.isTouched() ? before : made.get();
        kept.put(key, form);
        close = host.apply(form);
        form.start();
    }

    /** Takes an item away; undo brings it back. */
    public void remove(Item item) {
        if (!context.refusesEdits()) {
            context.perform(isPost() ? TripDrafts.removePost(item, context.workspace().pipeline()
                    .itemsOf(EntityKind.WEEKLY_REPORT, item.id())) : kind == EntityKind.CONTRACT && owner instanceof Project
                    ? ContractDrafts.remove(now(), contracts(), item) : ItemDrafts.remove(item, ownerName()));
        }
    }

    private boolean isPost() {
        return kind == EntityKind.OUTPOST || kind == EntityKind.SQUAD;
    }

    @Override
    public void save(ItemForm form, Item item) {
        Pipeline pipeline = context.pipeline();
        Item before = pipeline.entity(kind, item.id()) instanceof Item known ? known : null;
        // The form may be older than the item: only what was typed in it goes into the edit.
        Item after = before == null ? item : merged(form.shown(), item, before);
        Draft draft = kind == EntityKind.CONTRACT && owner instanceof Project
                ? ContractDrafts.save(now(), contracts(), before, after)
                : isPost() ? TripDrafts.savePost(before, after, context.workspace().pipeline().items(EntityKind.VISIT))
                : ItemDrafts.save(before, after, ownerName());
        forget(form);
        if (!draft.isEmpty()) {
            form.prepare(draft);
            context.perform(draft).onSuccess(edit -> form.done()).onError(problem -> {
                kept.put(item.id(), form);
                context.navigator().warn(problem);
            });
        } else {
            form.done();
        }
    }

    private static Item merged(Item shown, Item typed, Item now) {
        Map<Field<?>, Object> changed = new HashMap<>();
        for (Field<?> field : typed.kind().fields()) {
            if (!Objects.equals(typed.get(field), shown.get(field))) {
                changed.put(field, typed.get(field));
            }
        }
        return new Item(now.id(), now.facts().withAll(changed));
    }

    @Override
    public void drop(ItemForm form) {
        form.done();
        forget(form);
    }

    @Override
    public void close(ItemForm form) {
        close.run();
    }

    private void forget(ItemForm form) {
        kept.values().remove(form);
        close.run();
    }

    private List<Field<?>> typed() {
        Field<?> belongsTo = kind.owner().orElse(null);
        return kind.fields().stream().filter(field -> field != belongsTo && !field.isFixed() && !field.isInternal()
                && FieldInputs.canType(field)).<Field<?>>map(field -> field).toList();
    }

    private List<Item> contracts() {
        return context.pipeline().itemsOf(EntityKind.CONTRACT, ownerId());
    }

    private Project now() {
        Project project = context.pipeline().project(ownerId());
        return project == null ? (Project) owner : project;
    }

    private String ownerId() {
        return owner == null ? null : owner.id();
    }

    private String ownerName() {
        return owner == null ? null : owner.name();
    }

    private String label() {
        return texts().of(kind.labelKey());
    }

    private Texts texts() {
        return context.texts();
    }
}
