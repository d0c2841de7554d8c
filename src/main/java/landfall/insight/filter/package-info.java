/** Which projects are looked at: the one filter of board, ledger, analysis and command line, as data and as text. */
package landfall.insight.filter;
