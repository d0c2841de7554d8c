/** How the window looks: theme, fonts, icons, style classes, and the small parts that every place is made of. */
package landfall.ui.kit.look;
