/** The copies of a workspace file in their folder: why and when each was taken, and which of them are kept. */
package landfall.store.backup;
