package landfall.ui.dossier.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import landfall.domain.ContactFields;
import landfall.domain.Enterprise;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.text.Texts;
import landfall.ui.kit.PlaceContext;
import landfall.ui.kit.items.ItemEditor;
import landfall.ui.kit.items.MaskedNumber;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.Style;

/** The people at the enterprises of a project: name and post, and a number that is masked until it is clicked. */
public final class ContactList extends VBox {
    private final PlaceContext context;
    private final Texts texts;
    private final double labelWidth;
    private final Map<String, ItemEditor> editors = new LinkedHashMap<>();

    /** @param labelWidth how wide the names of the lines are */
    public ContactList(PlaceContext context, double labelWidth) {
        this.context = context;
        this.texts = context.texts();
        this.labelWidth = labelWidth;
    }

    /**
     * Shows the people of the investor and of the project company.
     *
     * @param older the line with the contact as older versions kept it, or null when there is none
     */
    public void show(Project project, Pipeline pipeline, Node older) {
        getChildren().clear();
        Map<Enterprise, Field<String>> enterprises = new LinkedHashMap<>();
        for (Field<String> role : List.of(ProjectFields.INVESTOR, ProjectFields.COMPANY)) {
            Enterprise enterprise = pipeline.enterprise(project.get(role));
            if (enterprise != null) {
                enterprises.putIfAbsent(enterprise, role);
            }
        }
        enterprises.forEach((enterprise, role) -> pipeline.itemsOf(EntityKind.CONTACT, enterprise.id())
                .forEach(contact -> getChildren().add(line(texts.of(role.labelKey()), contact, enterprise))));
        if (older != null) {
            getChildren().add(older);
        }
        if (enterprises.isEmpty()) {
            getChildren().add(Controls.label(texts.of("dossier.contacts.no_enterprise"), Style.TEXT_SM, Style.SUBTLE));
            return;
        }
        Enterprise investor = enterprises.keySet().iterator().next();
        var add = Style.TEXT_SM.on(Controls.link(texts.of("dossier.contacts.add"), () -> editor(investor).add()));
        add.setId("contacts-add");
        var cards = Style.TEXT_SM.on(Controls.link(texts.of("dossier.contacts.cards"), () -> context.navigator().files()
                .open(texts.of("dossier.contacts.cards"), texts.of("dossier.contacts.cards.kind"), List.of("*.vcf", "*.vcard"))
                .ifPresent(file -> context.navigator().contacts(file, investor.id()))));
        cards.setId("contacts-cards");
        getChildren().add(new HBox(12, add, cards));
    }

    private ItemEditor editor(Enterprise enterprise) {
        ItemEditor editor = editors.computeIfAbsent(enterprise.id(),
                id -> new ItemEditor(context, EntityKind.CONTACT, context.navigator()::dialog));
        editor.setOwner(enterprise);
        return editor;
    }

    private HBox line(String role, Item contact, Enterprise enterprise) {
        var label = PartsStyle.PARTS_CONTACT_LABEL.on(new Label(role));
        label.setMinWidth(labelWidth);
        label.setPrefWidth(labelWidth);
        label.setMaxWidth(labelWidth);
        String post = contact.get(ContactFields.POST);
        var name = PartsStyle.PARTS_CONTACT_NAME.on(Controls.link(
                post == null ? contact.name() : texts.of("dossier.contacts.person", contact.name(), post),
                () -> editor(enterprise).edit(contact)));
        name.setMinWidth(0);
        var lines = new VBox(name);
        String phone = contact.get(ContactFields.PHONE);
        if (phone != null) {
            lines.getChildren().add(new MaskedNumber(context, phone));
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var line = PartsStyle.PARTS_CONTACT.on(new HBox(label, lines));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
