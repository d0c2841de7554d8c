/** The open bureau and the user's own settings. */
package landfall.workspace;
