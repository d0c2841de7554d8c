/** The streams of a pack file: each counts, hashes or tells apart whose error it is. */
package landfall.exchange.pack.bytes;
