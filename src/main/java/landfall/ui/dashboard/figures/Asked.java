package landfall.ui.dashboard.figures;

import landfall.insight.filter.ProjectFilter;
import landfall.insight.indicator.source.Basis;

/** What the analysis was asked: which projects, over which stretch of time, and on which basis. */
public record Asked(ProjectFilter filter, Stretch stretch, Basis basis) {
}
