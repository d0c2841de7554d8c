package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Zhuzhou ledger as it stood at the end of January, February and March 2019, against figures counted by hand from
 * the dates in the file:
 *
 * <pre>
 * signed in January   rows 2, 3, 13, 20                      0.63 + 0.9 + 1.63 + 0.45 = 3.61 亿元
 * signed in February  rows 6, 7, 12, 15, 21, 22, 23, 25      1.38 + 1.43 + 1.15 + 1.87 + 1.59 + 1.19 + 1.52 + 2.29 = 12.42
 * signed in March     the other fifteen of rows 1 to 27      42.1 − 3.61 − 12.42 = 26.07
 * signed before       rows 28 to 38                          2017 and 2018
 * started             rows 3, 29, 30, 34 in January; 32 in February; 1, 2, 4, 28, 31, 33 in March; 35 to 38 in 2018
 * completed           rows 37, 38 in February; 35, 36 in March
 * </pre>
 */
class AsOfLedgerTest {
    @TempDir
    private Path folder;

    private record ByHand(String day, int signed, String capital, int started, int completed, int known,
            int stillSigned, int landed) {
    }

    @Test
    void theZhuzhouLedgerOnThreeDaysIsWhatItsDatesSay() {
        var landing = new Landing(folder);
        Path workspace = landing.at("株洲.landfall");
        assertEquals(0, landing.run("import", workspace, Landing.ledger("zhuzhou-2019q1-ledger.xlsx")).code());
        for (ByHand hand : List.of(new ByHand("2019-01-31", 4, "3.61", 4, 0, 15, 7, 8),
                new ByHand("2019-02-28", 12, "16.03", 5, 2, 23, 14, 9),
                new ByHand("2019-03-31", 27, "42.1", 11, 4, 38, 23, 15))) {
            var figures = summary(landing.run("summary", workspace, "--month", "2019-03", "--as-of", hand.day,
                    "--json"));
            assertEquals(hand.signed, figures.get("sign_n").intValueExact(), hand.day);
            assertEquals(0, new BigDecimal(hand.capital).movePointRight(8).compareTo(figures.get("sign_cap")), hand.day);
            assertEquals(hand.started, figures.get("start_n").intValueExact(), hand.day);
            assertEquals(hand.completed, figures.get("done_n").intValueExact(), hand.day);
            Map<Object, Long> stages = landing.run("list", workspace, "--as-of", hand.day, "--json").array().stream()
                    .collect(Collectors.groupingBy(project -> project.get("stage"), Collectors.counting()));
            assertEquals(Map.of("SIGNED", (long) hand.stillSigned, "LANDED", (long) hand.landed), stages, hand.day);
            assertEquals(hand.known, hand.stillSigned + hand.landed);
        }
    }

    private static Map<String, BigDecimal> summary(Landing.Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.error());
        return ((List<?>) outcome.object().get("indicators")).stream().map(Map.class::cast)
                .collect(Collectors.toMap(one -> (String) one.get("code"), one -> (BigDecimal) one.get("ytd")));
    }
}
