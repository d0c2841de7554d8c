/** The list by which the work of a week is dispatched (周调度清单). */
package landfall.report.weekly;
