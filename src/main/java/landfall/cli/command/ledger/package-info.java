/** Commands that bring projects in, list them, and take them out again. */
package landfall.cli.command.ledger;
