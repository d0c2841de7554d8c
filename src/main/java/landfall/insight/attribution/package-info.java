/** What came of going out: from visits to leads, signings and funds. */
package landfall.insight.attribution;
