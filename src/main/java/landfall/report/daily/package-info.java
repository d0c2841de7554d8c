/** The list for the short meeting of every morning (日碰头). */
package landfall.report.daily;
