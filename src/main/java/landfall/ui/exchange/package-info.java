/** The place where a ledger comes in: choose a file, check the fields, check the rows, done. */
package landfall.ui.exchange;
