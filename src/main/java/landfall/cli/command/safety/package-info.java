/** Commands that keep a workspace whole: its checks, its backups, and what is got back from them. */
package landfall.cli.command.safety;
