/** The list of chosen projects that somebody takes along. */
package landfall.report.pocket;
