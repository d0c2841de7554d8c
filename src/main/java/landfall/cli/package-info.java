/** The command line: the same code as the window, for scripts and scheduled reports. */
package landfall.cli;
