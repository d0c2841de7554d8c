/** The figures of trips, receptions and visits (domain §4.2 out_b, in_b, visit_n). */
package landfall.insight.trip;
