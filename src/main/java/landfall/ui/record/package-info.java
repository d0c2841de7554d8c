/** The place where the bureau's change record is read. */
package landfall.ui.record;
