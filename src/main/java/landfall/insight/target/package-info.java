/** Annual targets against what was reached: completion, the passing of time, ahead or behind (domain §4.1). */
package landfall.insight.target;
