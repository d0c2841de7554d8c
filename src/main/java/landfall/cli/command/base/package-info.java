/** What the commands on a workspace have in common. */
package landfall.cli.command.base;
