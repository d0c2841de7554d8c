/** The change record in the window: found, read, taken back and printed; of the bureau or of one project. */
package landfall.ui.kit.record;
