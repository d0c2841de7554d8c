/** One conflict on a card: what each side wrote, and how a person settles it. */
package landfall.ui.merge.conflict;
