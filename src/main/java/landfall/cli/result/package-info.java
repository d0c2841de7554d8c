/** What the commands print and write: projects, reports on imports, bulletins. */
package landfall.cli.result;
