/** The month close: what closed months have counted, and what came or changed since (domain §4.1, rules 2 to 4). */
package landfall.insight.close;
