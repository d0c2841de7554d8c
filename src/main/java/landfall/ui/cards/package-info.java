/** The preview of people from an address book before they become contacts. */
package landfall.ui.cards;
