/** Brings the log of another laptop in and takes it back. */
package landfall.store.merge;
