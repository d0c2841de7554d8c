/** The bureau's official figures (domain §4): each is the rows it counts and a fold over them. */
package landfall.insight.indicator;
