/** Contacts from the address books of telephones and mail programs. */
package landfall.exchange.cards;
