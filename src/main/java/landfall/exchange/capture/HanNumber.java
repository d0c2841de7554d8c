package landfall.exchange.capture;

import java.math.BigDecimal;

/** Reads numbers in Chinese numerals up to 九千九百九十九, as they stand before 亿 and 万: 两, 一千二百, 半. */
final class HanNumber {
    static final String SIGNS = "零〇一二两三四五六七八九十百千半";
    private static final String DIGITS = "〇一二三四五六七八九";

    private HanNumber() {
    }

    /** The number, or null when the signs make none, such as 两三. */
    static BigDecimal of(String signs) {
        if (signs.equals("半")) {
            return new BigDecimal("0.5");
        }
        int sum = 0;
        int digit = -1;
        for (char sign : signs.replace('两', '二').replace('零', '〇').toCharArray()) {
            int unit = switch (sign) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 1;
            };
            if (unit > 1) {
                if (digit < 0 && (unit != 10 || sum % 100 != 0)) {
                    return null;
                }
                sum += Math.max(digit, digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else if (digit > 0 || DIGITS.indexOf(sign) < 0) {
                return null;
            } else {
                digit = DIGITS.indexOf(sign);
            }
        }
        return BigDecimal.valueOf(sum + Math.max(digit, 0));
    }
}
