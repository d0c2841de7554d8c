/** The quality of the data: what the rules find in the whole bureau, and how it is said. */
package landfall.quality;
