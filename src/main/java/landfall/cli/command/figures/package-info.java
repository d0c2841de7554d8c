/** Commands that print what is counted: summaries, reports, indicators, targets, trips and closed months. */
package landfall.cli.command.figures;
