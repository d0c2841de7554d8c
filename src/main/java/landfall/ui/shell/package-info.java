/** The window: navigation rail, status bar, keys, command palette, and the wiring of the places. */
package landfall.ui.shell;
