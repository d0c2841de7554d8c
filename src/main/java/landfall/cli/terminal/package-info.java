/** What the commands talk to: the terminal's streams, tables and JSON on them, the display or the lack of one. */
package landfall.cli.terminal;
