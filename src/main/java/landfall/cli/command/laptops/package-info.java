/** Commands by which several laptops come to know the same. */
package landfall.cli.command.laptops;
