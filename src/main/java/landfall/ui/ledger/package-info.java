/** The ledger: every project as a row, filtered, sorted, summed, edited in place and copied out. */
package landfall.ui.ledger;
