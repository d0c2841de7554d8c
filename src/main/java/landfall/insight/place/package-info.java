/** Projects as their places in a snapshot: their numbers and groups side by side, kept from one edit to the next. */
package landfall.insight.place;
