/** The change record in words and on paper, for the window and the command line alike. */
package landfall.workspace.record;
