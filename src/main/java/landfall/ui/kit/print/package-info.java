/** How papers leave the window: to a printer, or as a PDF file. */
package landfall.ui.kit.print;
