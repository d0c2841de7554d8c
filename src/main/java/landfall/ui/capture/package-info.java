/** The one line in which a lead is noted down from anywhere in the window. */
package landfall.ui.capture;
