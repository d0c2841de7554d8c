/** The command palette: one line that finds projects, places and actions. */
package landfall.ui.shell.palette;
