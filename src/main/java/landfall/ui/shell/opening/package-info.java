/** How a workspace comes into the window: the one that was open last, or a new one. */
package landfall.ui.shell.opening;
