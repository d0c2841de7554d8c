/** The place where the year's targets are set and compared with what was reached (目标任务分解表). */
package landfall.ui.targets;
