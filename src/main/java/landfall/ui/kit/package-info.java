/** What every place stands on: the window around it, its bars and notices, and the one way to work in the background. */
package landfall.ui.kit;
