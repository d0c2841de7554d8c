/** All commands on a workspace; one class each, in the rooms below. */
package landfall.cli.command;
