/** The bureau's figures: pure functions of a pipeline, a period and a day, by the rules of domain §4. */
package landfall.insight;
