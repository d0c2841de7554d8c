/** What the ledger shows, without a window: columns, filters, order and totals. */
package landfall.ui.ledger.rows;
