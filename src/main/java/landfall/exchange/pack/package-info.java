/**
 * The pack file: what a laptop takes along or brings back, in one file that is verified whole before anything of it is
 * used.
 */
package landfall.exchange.pack;
