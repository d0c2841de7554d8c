/** The append-only record of everything anybody did: edits, their changes, and how they are undone and joined. */
package landfall.journal;
