/** The question what goes into a pack to take along, and the packing itself. */
package landfall.ui.kit.pack;
