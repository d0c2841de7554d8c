package landfall.ui.kit.look;

import javafx.css.Styleable;
import landfall.domain.Stage;

/** The style classes of kit.css. */
public enum Style implements StyleClass {
    // text
    TEXT_XS, TEXT_SM, TEXT_LG, TEXT_XL, TEXT_2XL, BOLD, MUTED, SUBTLE, ACCENT_TEXT, DANGER_TEXT, WARN_TEXT, OK_TEXT,
    // stages: set -lf-stage, -lf-stage-ink, -lf-stage-on, -lf-stage-tint and -lf-stage-line for the node and its content
    STAGE_LEAD, STAGE_TALKS, STAGE_SIGNED, STAGE_LANDED, STAGE_PRODUCING, GLYPH_RING, GLYPH_FILL, GLYPH_TICK,
    // controls
    PRIMARY, QUIET, DANGER, DANGER_PRIMARY, ICON_ONLY, LINK, KEY_CAP, KEY_HINT, SEGMENTED, FIRST,
    FACET, FACET_ON, FACET_LABEL, FACET_VALUE, MENU, SEARCH, FILTER_FIELD, FILTER_PANE,
    // bars and surfaces
    TOOLBAR, FILTER_BAR, VIEW_TITLE, BAR_DIVIDER, CANVAS, PANEL,
    // chips, banners, states
    CHIP, CHIP_WARN, CHIP_DANGER, CHIP_OK, CHIP_ACCENT, CHIP_DEMO, CHIP_STAGE, CONFLICT_MARK,
    BANNER, BANNER_INFO, BANNER_WARN, BANNER_DANGER, PAST, PAST_BANNER,
    EMPTY_STATE, EMPTY_TITLE, EMPTY_NOTE, EMPTY_ACTIONS, SKELETON,
    // what floats
    TOAST, TOAST_TIME, SCRIM, DRAWER, DIALOG, DIALOG_HEAD, DIALOG_TITLE, DIALOG_BODY, DIALOG_FOOT, SUGGESTIONS,
    // forms
    FORM, FIELD, FIELD_LABEL, FIELD_REQUIRED, FIELD_NOTE, FIELD_CAUTION, FIELD_ERROR, SUGGESTION_FIELD, INLINE_EDITOR, EDITOR_REMARK,
    EDITOR_ANSWER, WITH_UNIT,
    UNIT_PANE;

    /** The class that gives a node the colours of a stage. */
    public static Style of(Stage stage) {
        return switch (stage) {
            case LEAD -> STAGE_LEAD;
            case TALKS -> STAGE_TALKS;
            case SIGNED -> STAGE_SIGNED;
            case LANDED -> STAGE_LANDED;
            case PRODUCING -> STAGE_PRODUCING;
        };
    }

    /** Adds several classes to a node and returns the node. */
    public static <T extends Styleable> T all(T node, StyleClass... classes) {
        for (StyleClass style : classes) {
            style.on(node);
        }
        return node;
    }
}
