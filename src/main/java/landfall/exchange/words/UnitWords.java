package landfall.exchange.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import landfall.domain.FieldType.Shape;
import landfall.text.AreaUnit;
import landfall.text.Readings;

/** Finds the units, and the year, that a title, a unit row or a note gives to a whole sheet. */
public final class UnitWords {
    private static final Pattern TEN_THOUSANDS_OF_PEOPLE = Pattern.compile("万[人个名]");
    private static final Pattern TEN_THOUSANDS_OF_METRES = Pattern.compile("万(?:平|㎡|m2|m²)");
    private static final List<Pattern> SAYS_UNIT = List.of(
            Pattern.compile("(?<!填报|填表|编制|报送|制表|主管|责任|牵头|建设|签约|统计)单位(?:统一|均)?(?:[:为是])?([^。;)]{1,20})"),
            Pattern.compile("以((?:[亿万]?元|亩|公顷|平方米)[、,]?(?:亩|公顷|平方米)?)(?:为单位|计)"),
            Pattern.compile("^[(\\[【]?(?:金额|投资)?:?((?:[亿万]?元|亩|公顷)(?:[、,/](?:[亿万]?元|亩|公顷))*)[)\\]】]?$"),
            Pattern.compile("[(\\[【]((?:[亿万]元|亩|公顷)(?:[、,/](?:[亿万]元|亩|公顷))*)[)\\]】]"));
    private static final Pattern FOREIGN = Pattern.compile("美元|美金|港元|港币|欧元|日元|英镑|usd|hkd|eur");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");

    private UnitWords() {
    }

    /** The yuan in the unit of money that the text gives to a sheet; 亿元以上项目 in a title gives none. */
    public static OptionalLong money(String text) {
        return saying(text).stream().map(Readings::moneyUnitIn).filter(OptionalLong::isPresent).findFirst()
                .orElse(OptionalLong.empty());
    }

    /** The unit of area that the text gives to a sheet. */
    public static Optional<AreaUnit> area(String text) {
        return saying(text).stream().map(Readings::areaUnitIn).flatMap(Optional::stream).findFirst();
    }

    /** True when the words name a foreign currency, which is never taken for yuan. */
    public static boolean isForeign(String text) {
        return FOREIGN.matcher(Words.flat(text)).find();
    }

    /** The US dollars in the unit that a header names, such as 合同外资额(美元); 万美元 where it names none. */
    public static long dollarsIn(String header) {
        String flat = Words.flat(header);
        return flat.contains("亿美") ? 100_000_000 : flat.contains("千美") ? 1_000
                : flat.contains("美元") && !flat.contains("万美") ? 1 : 10_000;
    }

    /** The unit of area or of people that a header names and bare figures do not have by themselves; empty for none. */
    public static String sizeIn(String header, Shape shape) {
        String flat = Words.flat(header);
        if (shape == Shape.COUNT) {
            return TEN_THOUSANDS_OF_PEOPLE.matcher(flat).find() ? "万" : "";
        }
        if (TEN_THOUSANDS_OF_METRES.matcher(flat).find()) {
            return "万平方米";
        }
        if (flat.contains("平方公里") || flat.contains("km2")) {
            return "平方公里";
        }
        boolean floor = shape == Shape.FLOOR_AREA; // land is in mu or hectares by its own reading
        return floor && flat.contains("亩") ? "亩" : floor && flat.contains("公顷") ? "公顷" : "";
    }

    private static List<String> saying(String text) {
        String flat = Words.flat(text);
        for (Pattern pattern : SAYS_UNIT) {
            var unit = pattern.matcher(flat);
            while (unit.find()) {
                List<String> parts = List.of(unit.group(1).split("[、,/和]"));
                if (parts.stream().anyMatch(part -> Readings.moneyUnitIn(part).isPresent()
                        || Readings.areaUnitIn(part).isPresent())) {
                    return parts;
                }
            }
        }
        return List.of();
    }

    /** The only year that the text names; empty when it names none or several. */
    public static OptionalInt year(String text) {
        int[] years = YEAR.matcher(Words.flat(text)).results().mapToInt(found -> Integer.parseInt(found.group(1)))
                .distinct().toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }
}
