/** What surrounds the place in the window: the rail, the notices above and the status bar below. */
package landfall.ui.shell.frame;
