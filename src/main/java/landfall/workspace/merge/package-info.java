/** Laptops that meet: what travels in a pack, and how it comes back into the bureau. */
package landfall.workspace.merge;
