/** One command on a workspace per class. */
package landfall.cli.command;
