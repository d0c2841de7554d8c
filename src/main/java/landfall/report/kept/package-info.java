/** Papers kept as data, so that a closed month prints the same in every later version of the program. */
package landfall.report.kept;
