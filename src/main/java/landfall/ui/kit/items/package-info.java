/** What belongs to a project or an enterprise, of any kind: its table and its form, made from the kind's fields. */
package landfall.ui.kit.items;
