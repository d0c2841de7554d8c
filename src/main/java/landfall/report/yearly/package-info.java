/** The sheets for the assessment of a year (年考核). */
package landfall.report.yearly;
