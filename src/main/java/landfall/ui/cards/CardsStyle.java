package landfall.ui.cards;

import landfall.ui.kit.look.StyleClass;


/** The style classes of cards.css. */
enum CardsStyle implements StyleClass {
    CARDS_LIST, CARDS_ROW
}
