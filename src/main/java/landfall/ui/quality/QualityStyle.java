package landfall.ui.quality;

import landfall.ui.kit.look.StyleClass;


/** The style classes of quality.css. */
enum QualityStyle implements StyleClass {
    QUALITY, QUALITY_TOPICS, QUALITY_TOPIC, QUALITY_LIST, QUALITY_HEAD, QUALITY_ROW, QUALITY_PANEL, QUALITY_MESSAGE
}
