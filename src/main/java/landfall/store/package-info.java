/** The workspace file: the append-only log and the typed tables that follow from it. The only room that knows SQL. */
package landfall.store;
