package landfall.ui.kit.chart;

import landfall.ui.kit.look.StyleClass;


/** The style classes of charts and of lists of projects. */
enum ChartStyle implements StyleClass {
    CHART, CHART_NONE, CHART_HOVER, CHART_FOCUS, CHART_TABLE, CHART_TABLE_GRID, CHART_TABLE_HEAD, CHART_TABLE_CELL,
    PROJECT_LIST, PROJECT_LIST_HEAD, PROJECT_LIST_ROW, PROJECT_LIST_NOTE
}
