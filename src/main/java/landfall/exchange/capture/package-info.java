/** Reads one typed line, such as an officer types on the road, as the draft of a lead. */
package landfall.exchange.capture;
