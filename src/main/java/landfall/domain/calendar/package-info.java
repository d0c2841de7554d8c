/** Which days the bureau works: the weeks' habit, the holidays announced each year, and what the bureau enters itself. */
package landfall.domain.calendar;
