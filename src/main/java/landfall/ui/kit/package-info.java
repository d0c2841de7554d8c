/** The window's building blocks: theme, type, glyphs, bars, notices, and the one way to work in the background. */
package landfall.ui.kit;
