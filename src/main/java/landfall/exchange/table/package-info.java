/** A sheet understood as a ledger: where its header is, what its columns hold and in which units. */
package landfall.exchange.table;
