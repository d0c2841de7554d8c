/** What stands after a command: options that several share, and how their words are read. */
package landfall.cli.argument;
