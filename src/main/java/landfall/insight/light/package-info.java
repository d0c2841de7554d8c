/** The warning lights of projects, computed and never typed. */
package landfall.insight.light;
