package landfall.ui.welcome;

import landfall.ui.kit.look.StyleClass;


/** The style classes of welcome.css. */
enum WelcomeStyle implements StyleClass {
    WELCOME, WELCOME_LOGO, WELCOME_STEP_LINE, WELCOME_CARD, WELCOME_ROW, WELCOME_ROW_ON, WELCOME_FORM, WELCOME_RECENT,
    WELCOME_RECENT_LINE, WELCOME_STATUS
}
