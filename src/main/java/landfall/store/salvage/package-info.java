/** Reads what a damaged workspace file still says. */
package landfall.store.salvage;
