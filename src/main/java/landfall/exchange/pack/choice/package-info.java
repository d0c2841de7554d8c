/** What an officer takes along: which records travel with those that were chosen, and which stay behind. */
package landfall.exchange.pack.choice;
