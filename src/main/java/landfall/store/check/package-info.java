/** Looks for what is wrong with a workspace file and its attachments. */
package landfall.store.check;
