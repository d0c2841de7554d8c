/** The append-only log of edits and changes: how it is laid out, written to and asked. */
package landfall.store.log;
