/** Ledgers in and out: what an import will do before it does it, and listings that can be imported again. */
package landfall.exchange;
