package landfall.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import landfall.domain.EnterpriseFields;
import landfall.domain.ProjectFields;
import landfall.domain.TripFields;
import landfall.domain.VisitFields;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.journal.Author;
import landfall.journal.Draft;
import landfall.journal.EditKind;
import landfall.workspace.NewWorkspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TripsCommandTest {
    private Landing landing;
    private Path file;

    @BeforeEach
    void start(@TempDir Path folder) {
        landing = new Landing(folder);
        file = landing.at("招商局.landfall");
    }

    private void make(Draft draft) {
        NewWorkspace.create(file, new Author("周敏", "laptop-1"), draft).close();
    }

    private static Draft trip(Draft draft, String id, String direction, String name, String from, String to) {
        return draft.set(id, TripFields.NAME, name).set(id, TripFields.DIRECTION, direction)
                .set(id, TripFields.LEADER, "何川").set(id, TripFields.LEADER_LEVEL, "班子成员")
                .set(id, TripFields.FIRST_DAY, DayOrMonth.parse(from)).set(id, TripFields.LAST_DAY, DayOrMonth.parse(to));
    }

    private static Draft trips() {
        Draft draft = Draft.of(EditKind.CREATE, "x").set("e1", EnterpriseFields.NAME, "亚辉龙");
        trip(draft, "t1", TripFields.OUTBOUND, "大湾区招商行", "2024-08-26", "2024-08-28");
        trip(draft, "t2", TripFields.OUTBOUND, "大湾区回访", "2024-08-29", "2024-08-30");
        trip(draft, "t3", TripFields.INBOUND, "深圳考察团", "2024-07-02", "2024-07-02");
        trip(draft, "t4", TripFields.OUTBOUND, "长三角招商行", "2023-05-06", "2023-05-09");
        trip(draft, "t5", TripFields.OUTBOUND, "京津冀招商行", "2023-06-06", "2023-06-09");
        draft.set("t3", TripFields.PEOPLE, Count.of(12));
        for (String day : List.of("26", "29")) {
            String id = "v" + day;
            draft.set(id, VisitFields.TRIP, day.equals("26") ? "t1" : "t2").set(id, VisitFields.ENTERPRISE, "e1")
                    .set(id, VisitFields.DAY, DayOrMonth.parse("2024-08-" + day));
        }
        return draft;
    }

    @Test
    void tripsAreListedWithTheBatchesOfTheYearSoFarAndTheirDefinitions() {
        make(trips());
        var outcome = landing.run("trips", file);
        assertEquals(0, outcome.code());
        List<String> lines = outcome.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")).toList();
        assertTrue(lines.contains("2024-08-29|2024-08-30|走出去|大湾区回访|何川|1"), outcome.out());
        assertTrue(lines.contains("走出去招商批次|1|1|2|\u221250.0%"), outcome.out());
        assertTrue(lines.contains("请进来接待批次|0|1|12 人次|0|上年同期为0"), outcome.out());
        assertTrue(lines.contains("走访企业|1|1|回访 1 次|0|上年同期为0"), outcome.out());
        assertTrue(outcome.out().contains("由班子成员（党工委书记、管委会主任在内）带队"));
        assertTrue(landing.run("trips", file, "--month", "2024-07").out().lines()
                .anyMatch(line -> line.strip().matches("走出去招商批次 +0 +0 +2 .*")), "nobody had gone out by July");
        assertTrue(landing.run("trips", file, "--as-of", "2024-08-27").out().lines()
                .noneMatch(line -> line.contains("大湾区回访")));
    }

    @Test
    @SuppressWarnings("unchecked")
    void everyFigureNamesItsRowsInJson() {
        make(trips());
        var all = (Map<String, Object>) Landing.parse(landing.run("trips", file, "--json").out());
        var figures = (List<Map<String, Object>>) all.get("figures");
        assertEquals(List.of("out_b", "in_b", "visit_n"), figures.stream().map(figure -> figure.get("code")).toList());
        assertEquals(List.of("t1"), figures.getFirst().get("counted"));
        var joined = ((List<Map<String, Object>>) figures.getFirst().get("excluded")).stream()
                .filter(one -> one.get("id").equals("t2")).findFirst().orElseThrow();
        assertEquals(List.of("joined", "t1"), List.of(joined.get("reason"), joined.get("with")));
        var first = ((List<Map<String, Object>>) all.get("trips")).getFirst();
        assertEquals("大湾区回访", first.get("name"));
        assertEquals("亚辉龙", ((List<Map<String, Object>>) first.get("visits")).getFirst().get("enterprise"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatCameOfATripIsListedWithItsDefinitionAndInJsonWithItsRows() {
        make(trips().set("p1", ProjectFields.NAME, "诊断设备").set("p1", ProjectFields.INVESTOR, "e1")
                .set("p1", ProjectFields.CHANNEL, "领导带队招商").set("p1", ProjectFields.HEARD_ON, DayOrMonth.parse("2024-08-30")));
        var outcome = landing.run("trips", file, "--attribution");
        assertEquals(0, outcome.code(), outcome.error());
        List<String> lines = outcome.out().lines().map(line -> line.strip().replaceAll(" {2,}", "|")).toList();
        assertTrue(lines.contains("大湾区招商行|1|1|0|0 万元") || lines.contains("大湾区招商行|1|1|0|0"), outcome.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("领导带队招商|2|1|0|")), outcome.out());
        assertTrue(outcome.out().contains("此前12个月内最早一次走访"));
        var json = landing.run("trips", file, "--attribution", "--month", "2024-08", "--json").object();
        var first = ((List<Map<String, Object>>) json.get("by_trip")).stream()
                .filter(line -> line.get("key").equals("t1")).findFirst().orElseThrow();
        assertEquals(List.of(List.of("v26"), List.of("p1"), List.of()),
                List.of(first.get("visits"), first.get("leads"), first.get("signed")));
        assertEquals(List.of(), json.get("without_visit"));
    }

    @Test
    void aBureauWithoutTripsIsSaidToHaveNone() {
        make(Draft.of(EditKind.CREATE, "x").set("e1", EnterpriseFields.NAME, "亚辉龙"));
        assertTrue(landing.run("trips", file).out().startsWith("还没有出差和接待。"));
    }
}
