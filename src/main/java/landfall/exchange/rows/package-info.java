/** What each row of a ledger says: projects, totals, headings and notes told apart, cells read, doubts noted. */
package landfall.exchange.rows;
