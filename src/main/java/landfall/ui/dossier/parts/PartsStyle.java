package landfall.ui.dossier.parts;

import landfall.ui.kit.look.StyleClass;


/** The style classes of dossier.css for what belongs to a project. */
enum PartsStyle implements StyleClass {
    PARTS, PARTS_FIGURES, PARTS_FIGURE, PARTS_FIGURE_NUMBER, PARTS_BASIS, PARTS_CONTACT, PARTS_CONTACT_LABEL,
    PARTS_CONTACT_NAME
}
