/** The typed tables, worked out from the heads of the log, and where these heads disagree. */
package landfall.store.table;
