/** The first view: make, open or try a workspace. */
package landfall.ui.welcome;
