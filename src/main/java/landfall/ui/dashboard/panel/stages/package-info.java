/** The panels about the way through the stages: how many get on, and how long they stand. */
package landfall.ui.dashboard.panel.stages;
