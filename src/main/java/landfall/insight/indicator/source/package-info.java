/** Where counted things come from: their dates, and what speaks against each of them whatever the period. */
package landfall.insight.indicator.source;
