/** The rules by which something counts in a figure (domain §4.1 and §4.2), and what each of them leaves out. */
package landfall.insight.indicator.rule;
