package landfall.ui.capture;

import landfall.ui.kit.look.StyleClass;


/** The style classes of capture.css. */
enum CaptureStyle implements StyleClass {
    CAPTURE, CAPTURE_HEAD, CAPTURE_TILES, CAPTURE_TILE, CAPTURE_LABEL, CAPTURE_REMARKS, CAPTURE_FOOT
}
