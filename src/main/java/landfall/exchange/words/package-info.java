/** What the words in a bureau's ledgers mean: headers, units, stages, grades and remarks. */
package landfall.exchange.words;
