/** Figures beside each other: against the year before, ranked, split by a property and month by month (domain §4.1). */
package landfall.insight.comparison;
