package landfall.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import landfall.domain.EnterpriseFields;
import landfall.domain.Field;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.CreditCode.Fault;
import landfall.domain.value.CreditCode;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Money;

/** Reads amounts, areas, counts, dates and flags as people write them in forms and ledgers (domain §2.3). */
public final class Readings {
    private static final Map<String, Long> MONEY_UNITS = Map.ofEntries(Map.entry("元", 1L), Map.entry("千", 1_000L),
            Map.entry("万", 10_000L), Map.entry("w", 10_000L), Map.entry("十万", 100_000L),
            Map.entry("百万", 1_000_000L), Map.entry("千万", 10_000_000L), Map.entry("亿", 100_000_000L),
            Map.entry("十亿", 1_000_000_000L), Map.entry("百亿", 10_000_000_000L),
            Map.entry("千亿", 100_000_000_000L), Map.entry("万亿", 1_000_000_000_000L), Map.entry("k", 1_000L),
            Map.entry("m", 1_000_000L), Map.entry("million", 1_000_000L), Map.entry("bn", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L), Map.entry("yuan", 1L), Map.entry("10kyuan", 10_000L),
            Map.entry("100myuan", 100_000_000L));
    private static final Pattern MONEY_UNIT =
            Pattern.compile("(万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?=元|$)|w|million|billion|bn|m|k|yuan|元)元?(.*)");
    private static final Pattern MONEY_UNIT_IN = Pattern.compile("(亿|千万|百万|万|千)?元|(亿)|(万)(?!人|平|亩|㎡|m)");
    private static final Pattern FOREIGN =
            Pattern.compile("美元|美金|港元|港币|欧元|日元|英镑|韩元|台币|澳元|usd|hkd|eur|jpy|gbp|[$€£]");
    private static final Pattern MONEY_WORDS = Pattern.compile("人民币|rmb|cny|预计|[¥￥]");
    private static final Pattern AREA_UNIT =
            Pattern.compile("(万)?(亩|mu|公顷|hectares?|ha|平方公里|km2|平方米|平米|平方|平|sqm|m2)?");
    private static final Pattern COUNT_UNIT = Pattern.compile("(万|千)?(人|个|名|家|户|位|件|条|批|people|jobs)?(次)?");

    private static final Pattern DOLLAR_WORDS = Pattern.compile("美元|美金|usd|us\\$|[$]");
    private static final Pattern OTHER_MONEY = Pattern.compile("人民币|rmb|cny|[¥￥元]");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)年?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[、,，;；\\n]");

    private Readings() {
    }

    /**
     * Reads a text as the value of a field; an enterprise and a stage are answered as the text itself.
     *
     * @param yuanPerUnit what a bare amount counts, 10,000 for 万元
     * @param areaUnit what a bare area counts
     * @param today gives the year of a date that is written without one
     */
    public static Reading<?> of(Field<?> field, String text, long yuanPerUnit, AreaUnit areaUnit, LocalDate today) {
        return switch (field.type().shape()) {
            case MONEY -> money(text, yuanPerUnit);
            case AREA -> area(text, areaUnit);
            case DOLLARS -> dollars(text, Money.WAN);
            case FLOOR_AREA -> floorArea(text);
            case COUNT -> count(text);
            case NUMBER -> number(text);
            case YEAR -> year(text);
            case CHOICES -> choices(text);
            case DATE -> date(text, today);
            case FLAG -> flag(text);
            case TEXT -> field == EnterpriseFields.CREDIT_CODE ? creditCode(text) : text(text);
            case LONG_TEXT, CHOICE, REFERENCE, STAGE, EXIT, GRADES, CURVE -> text(text);
        };
    }

    /** The text without the white space around it. */
    public static Reading<String> text(String text) {
        return text == null || text.isBlank() ? Reading.nothing() : Reading.of(text.strip());
    }

    /** A unified social credit code, brought into its usual form; one that cannot be right is not read (GB 32100). */
    public static Reading<String> creditCode(String text) {
        String code = CreditCode.normalised(text);
        if (code.isEmpty()) {
            return Reading.nothing();
        }
        return switch (CreditCode.fault(code)) {
            case null -> Reading.of(code);
            case Fault.Length wrong -> Reading.unreadable("reading.credit_code.length", wrong.characters());
            case Fault.Character wrong ->
                Reading.unreadable("reading.credit_code.character", wrong.position(), wrong.character());
            case Fault.CheckDigit wrong -> Reading.unreadable("reading.credit_code.digit", wrong.expected());
        };
    }

    /**
     * An amount in yuan: 20亿, 8,000万元, 约3.5亿元, 3亿5000万, ¥2.00 bn, or a bare number in the given unit.
     *
     * @param yuanPerUnit what a bare number counts, 10,000 for 万元
     */
    public static Reading<Money> money(String text, long yuanPerUnit) {
        String clean = WrittenQuantity.clean(text);
        if (WrittenQuantity.isNothing(clean)) {
            return Reading.nothing();
        }
        if (FOREIGN.matcher(clean).find()) {
            return Reading.unreadable("reading.money.foreign", text.strip());
        }
        if (WrittenQuantity.isRange(clean) || WrittenQuantity.isLimit(clean)) {
            return Reading.unreadable("reading.one_figure", text.strip());
        }
        var unreadable = Reading.<Money>unreadable("reading.money", text.strip());
        WrittenQuantity part = WrittenQuantity.of(MONEY_WORDS.matcher(clean).replaceAll(""));
        if (part.number() == null || part.number().signum() < 0) {
            return unreadable;
        }
        if (part.rest().isEmpty()) {
            return exact(part, part.number(), yuanPerUnit).map(Reading::of).orElse(unreadable);
        }
        BigDecimal yuan = BigDecimal.ZERO;
        long above = Long.MAX_VALUE;
        while (true) {
            var unit = MONEY_UNIT.matcher(part.rest());
            if (part.number() == null || !unit.matches() || MONEY_UNITS.get(unit.group(1)) >= above) {
                return unreadable;
            }
            above = MONEY_UNITS.get(unit.group(1));
            yuan = yuan.add(part.number().multiply(BigDecimal.valueOf(above)));
            if (unit.group(2).isEmpty()) {
                return exact(part, yuan, 1).map(Reading::of).orElse(unreadable);
            }
            part = new WrittenQuantity(part.qualifier(), null, unit.group(2)).next();
        }
    }

    private static Optional<Money> exact(WrittenQuantity quantity, BigDecimal amount, long yuanPerUnit) {
        try {
            return Optional.of(Money.of(amount, yuanPerUnit).as(quantity.qualifier()));
        } catch (ArithmeticException tooLarge) {
            return Optional.empty();
        }
    }

    /** The unit of money that a header or note names, such as 总投资(万元) or 单位:亿元, in yuan. */
    public static OptionalLong moneyUnitIn(String text) {
        String clean = WrittenQuantity.clean(text);
        var unit = MONEY_UNIT_IN.matcher(clean);
        if (FOREIGN.matcher(clean).find() || !unit.find()) {
            return OptionalLong.empty();
        }
        String name = unit.group().replace("元", "");
        return OptionalLong.of(name.isEmpty() ? 1 : MONEY_UNITS.get(name));
    }

    /** An area: 200亩, 约13.3公顷, 5万平方米, or a bare number in the given unit. */
    public static Reading<Area> area(String text, AreaUnit bareUnit) {
        String clean = WrittenQuantity.clean(text);
        if (WrittenQuantity.isNothing(clean)) {
            return Reading.nothing();
        }
        if (WrittenQuantity.isRange(clean) || WrittenQuantity.isLimit(clean)) {
            return Reading.unreadable("reading.one_figure", text.strip());
        }
        WrittenQuantity quantity = WrittenQuantity.of(clean);
        var unit = AREA_UNIT.matcher(quantity.rest());
        if (quantity.number() == null || quantity.number().signum() < 0 || !unit.matches()) {
            return Reading.unreadable("reading.area", text.strip());
        }
        BigDecimal number = unit.group(1) == null ? quantity.number() : quantity.number().movePointRight(4);
        try {
            return Reading.of(areaIn(unit.group(2), bareUnit, number).as(quantity.qualifier()));
        } catch (ArithmeticException tooLarge) {
            return Reading.unreadable("reading.area", text.strip());
        }
    }

    private static Area areaIn(String unit, AreaUnit bareUnit, BigDecimal number) {
        return switch (unit) {
            case null -> bareUnit.of(number);
            case "亩", "mu" -> Area.mu(number);
            case "公顷", "ha", "hectare", "hectares" -> Area.hectares(number);
            case "平方公里", "km2" -> Area.hectares(number.movePointRight(2));
            default -> Area.squareMetres(number);
        };
    }

    /** The unit of area that a header names, such as 用地面积(亩). */
    public static Optional<AreaUnit> areaUnitIn(String text) {
        String clean = WrittenQuantity.clean(text);
        if (clean.contains("亩")) {
            return Optional.of(AreaUnit.MU);
        }
        if (clean.contains("公顷")) {
            return Optional.of(AreaUnit.HECTARE);
        }
        return clean.contains("平方米") || clean.contains("m2") ? Optional.of(AreaUnit.SQUARE_METRE)
                : Optional.empty();
    }

    /** A number of people or things: 5,000余人, 约300, 1.2万人. */
    public static Reading<Count> count(String text) {
        String clean = WrittenQuantity.clean(text);
        if (WrittenQuantity.isNothing(clean)) {
            return Reading.nothing();
        }
        if (WrittenQuantity.isRange(clean) || WrittenQuantity.isLimit(clean)) {
            return Reading.unreadable("reading.one_figure", text.strip());
        }
        WrittenQuantity quantity = WrittenQuantity.of(clean);
        var unit = COUNT_UNIT.matcher(quantity.rest());
        if (quantity.number() == null || quantity.number().signum() < 0 || !unit.matches()) {
            return Reading.unreadable("reading.count", text.strip());
        }
        int zeros = switch (unit.group(1)) {
            case "万" -> 4;
            case "千" -> 3;
            case null, default -> 0;
        };
        try {
            long number = quantity.number().movePointRight(zeros).setScale(0, RoundingMode.UNNECESSARY)
                    .longValueExact();
            return Reading.of(new Count(number, quantity.qualifier()));
        } catch (ArithmeticException notWhole) {
            return Reading.unreadable("reading.count", text.strip());
        }
    }

    /**
     * An amount in US dollars: 1200万美元, $3m, or a bare number in the given unit.
     *
     * @param dollarsPerUnit what a bare number counts, 10,000 for 万美元
     */
    public static Reading<Dollars> dollars(String text, long dollarsPerUnit) {
        String clean = WrittenQuantity.clean(text);
        if (WrittenQuantity.isNothing(clean)) {
            return Reading.nothing();
        }
        String bare = DOLLAR_WORDS.matcher(clean).replaceAll("");
        Reading<Money> amount = money(bare, dollarsPerUnit);
        boolean otherMoney = OTHER_MONEY.matcher(bare).find();
        return otherMoney || amount.value() == null ? Reading.unreadable("reading.dollars", text.strip())
                : Reading.of(new Dollars(amount.value().yuan(), amount.value().qualifier()));
    }

    /** Built or rented space: 12,000㎡, 5万平方米, or a bare number of square metres. */
    public static Reading<FloorArea> floorArea(String text) {
        String clean = WrittenQuantity.clean(text);
        Reading<Area> land = area(text, AreaUnit.SQUARE_METRE);
        if (land.value() == null) {
            return new Reading<>(null, land.reason(), land.arguments());
        }
        WrittenQuantity quantity = WrittenQuantity.of(clean);
        var unit = AREA_UNIT.matcher(quantity.rest());
        BigDecimal number = unit.matches() && unit.group(1) != null ? quantity.number().movePointRight(4)
                : quantity.number();
        BigDecimal metres = switch (unit.group(2)) {
            case "亩", "mu" -> number.multiply(BigDecimal.valueOf(2000)).divide(BigDecimal.valueOf(3), 6,
                    RoundingMode.HALF_UP);
            case "公顷", "ha", "hectare", "hectares" -> number.movePointRight(4);
            case "平方公里", "km2" -> number.movePointRight(6);
            case null, default -> number;
        };
        return Reading.of(FloorArea.squareMetres(metres).as(quantity.qualifier()));
    }

    /** An exact decimal, such as a rate of exchange. */
    public static Reading<BigDecimal> number(String text) {
        String clean = WrittenQuantity.clean(text).replace(",", "");
        if (WrittenQuantity.isNothing(clean)) {
            return Reading.nothing();
        }
        if (!DECIMAL.matcher(clean).matches()) {
            return Reading.unreadable("reading.number", text.strip());
        }
        BigDecimal number = new BigDecimal(clean).stripTrailingZeros();
        return Reading.of(number.scale() < 0 ? number.setScale(0) : number);
    }

    /** A year: 2024, 2024年. */
    public static Reading<Year> year(String text) {
        String clean = WrittenQuantity.clean(text);
        if (WrittenQuantity.isNothing(clean)) {
            return Reading.nothing();
        }
        var year = YEAR.matcher(clean);
        return year.matches() ? Reading.of(Year.of(Integer.parseInt(year.group(1))))
                : Reading.unreadable("reading.year", text.strip());
    }

    /** Several words with commas, 、 or line breaks between them; each once. */
    public static Reading<List<String>> choices(String text) {
        List<String> words = text == null ? List.of() : BETWEEN_WORDS.splitAsStream(text).map(String::strip)
                .filter(word -> !word.isEmpty()).distinct().toList();
        return words.isEmpty() ? Reading.nothing() : Reading.of(words);
    }

    /** 是 or 否, √ or ×, yes or no. */
    public static Reading<Boolean> flag(String text) {
        return switch (WrittenQuantity.clean(text)) {
            case "", "-", "—", "/" -> Reading.nothing();
            case "是", "有", "对", "√", "✓", "✔", "y", "yes", "true", "1" -> Reading.of(true);
            case "否", "无", "不是", "没有", "×", "✗", "x", "n", "no", "false", "0" -> Reading.of(false);
            default -> Reading.unreadable("reading.flag", text.strip());
        };
    }

    /**
     * A date to the day or to the month: 2024-04-16, 2024/4/16, 2024年4月, 2019.04.16, 4月16日, 30 Aug 2024.
     *
     * @param today gives the year of a date that is written without one
     */
    public static Reading<DayOrMonth> date(String text, LocalDate today) {
        return DateReading.of(text, today);
    }
}
