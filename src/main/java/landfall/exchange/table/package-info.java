/** A sheet understood as a ledger: where its header is, what its columns hold and what each row says. */
package landfall.exchange.table;
