/** The change record: the log as a person reads and searches it. */
package landfall.store.record;
