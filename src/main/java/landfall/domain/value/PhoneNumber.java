package landfall.domain.value;

import java.util.regex.Pattern;

/** Telephone numbers of people: which look right (domain §2.3), and how one is shown without giving it away. */
public final class PhoneNumber {
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("(0\\d{2,3})?[2-9]\\d{6,7}(转?\\d{1,6})?|[48]00\\d{7}");
    private static final Pattern ABROAD = Pattern.compile("(\\+|00)(?!86)\\d{7,15}");
    private static final Pattern SIGNS = Pattern.compile("[\\s()（）\\-－—.]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{7,}");

    private PhoneNumber() {
    }

    /** True for a mobile number, a landline with or without its area code, or a number abroad. */
    public static boolean isPlausible(String typed) {
        String bare = SIGNS.matcher(typed).replaceAll("");
        String here = bare.replaceFirst("^(\\+|00)86", "");
        return MOBILE.matcher(here).matches() || LANDLINE.matcher(here).matches() || ABROAD.matcher(bare).matches();
    }

    /** The number with its middle hidden, such as 138****2046; null gives "". */
    public static String masked(String number) {
        if (number == null) {
            return "";
        }
        String bare = SIGNS.matcher(number.strip()).replaceAll("");
        if (bare.length() < 7) {
            return "*".repeat(bare.length());
        }
        int front = DIGITS.matcher(bare).matches() && bare.length() >= 11 ? 3 : 2;
        return bare.substring(0, front) + "****" + bare.substring(bare.length() - (front == 3 ? 4 : 2));
    }
}
