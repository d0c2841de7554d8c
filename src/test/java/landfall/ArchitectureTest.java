package landfall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The house keeps its plan: a room imports only rooms below, ground floor first. */
class ArchitectureTest {
    private static final JavaClasses PROGRAM = program();
    private static final String[] NOT_PLACES = {"landfall.ui.kit..", "landfall.ui.shell..", "landfall.ui.tour.."};

    /** The rooms and, for each, the rooms it may import. */
    private enum Room {
        DOMAIN("domain"),
        TEXT("text", DOMAIN),
        JOURNAL("journal", DOMAIN, TEXT),
        QUALITY("quality", DOMAIN, TEXT, JOURNAL),
        INSIGHT("insight", DOMAIN, TEXT),
        CHART("chart", DOMAIN, TEXT, INSIGHT),
        STORE("store", DOMAIN, TEXT, JOURNAL),
        SHEET("sheet"),
        REPORT("report", DOMAIN, TEXT, INSIGHT, CHART, SHEET),
        EXCHANGE("exchange", DOMAIN, TEXT, JOURNAL, QUALITY, SHEET),
        WORKSPACE("workspace", DOMAIN, TEXT, JOURNAL, QUALITY, INSIGHT, CHART, STORE, SHEET, REPORT, EXCHANGE),
        KIT("ui.kit", DOMAIN, TEXT, JOURNAL, QUALITY, INSIGHT, CHART, STORE, SHEET, REPORT, EXCHANGE, WORKSPACE),
        PLACES("ui", KIT, DOMAIN, TEXT, JOURNAL, QUALITY, INSIGHT, CHART, STORE, SHEET, REPORT, EXCHANGE, WORKSPACE),
        CLI("cli", DOMAIN, TEXT, JOURNAL, QUALITY, INSIGHT, CHART, STORE, SHEET, REPORT, EXCHANGE, WORKSPACE);

        private final String name;
        private final Room[] below;

        Room(String name, Room... below) {
            this.name = name;
            this.below = below;
        }

        private String packages() {
            return "landfall." + name + "..";
        }
    }

    private static JavaClasses program() {
        // The rules go by the names of packages; reading the libraries as well only takes time and memory.
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("landfall");
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void aRoomImportsOnlyRoomsBelow(Room room) {
        var allowed = Stream.concat(Stream.of(room), Arrays.stream(room.below)).map(Room::packages)
                .toArray(String[]::new);
        check(classes().that(resideInAPackage(room.packages())).should().onlyDependOnClassesThat(
                resideOutsideOfPackage("landfall..").or(resideInAnyPackage(allowed)))
                .because("landfall." + room.name + " stands on " + Arrays.toString(room.below)));
    }

    @Test
    void everyClassLivesInARoomOfThePlan() {
        String[] rooms = Arrays.stream(Room.values()).map(Room::packages).toArray(String[]::new);
        check(classes().that().resideInAPackage("landfall..").should()
                .resideInAnyPackage(join(rooms, "landfall"))
                .because("a new room needs its line in the plan"));
    }

    @Test
    void thePackagesAreFreeOfCycles() {
        check(slices().matching("landfall.(**)").should().beFreeOfCycles());
    }

    @Test
    void theGroundFloorAndThePureRoomsKnowOnlyTheJavaLibrary() {
        check(classes().that().resideInAnyPackage(Room.DOMAIN.packages(), Room.TEXT.packages(),
                Room.JOURNAL.packages(), Room.QUALITY.packages(), Room.INSIGHT.packages())
                .should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "landfall..")
                .because("they are tested without a database and without a window"));
    }

    @Test
    void onlyTheStoreKnowsJdbc() {
        check(noClasses().that().resideOutsideOfPackage(Room.STORE.packages()).should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                .because("one room owns the workspace file"));
    }

    @Test
    void onlyTheUserInterfaceKnowsJavaFx() {
        check(noClasses().that().resideOutsideOfPackage(Room.PLACES.packages()).should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("everything below runs without a window"));
    }

    @Test
    void onlyBackgroundReturnsWorkToTheWindow() {
        check(noClasses().that().doNotHaveFullyQualifiedName("landfall.ui.kit.Background")
                .should().callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
                .because("one class decides what happens on which thread"));
    }

    @Test
    void placesDoNotKnowEachOther() {
        for (String place : places()) {
            check(noClasses().that().resideInAPackage("landfall.ui." + place + "..").should().dependOnClassesThat(
                    anotherPlaceThan(place)).because("travel between places is by Route"));
        }
    }

    @Test
    void theShellAndTheTourAreNotImportedFromBelow() {
        check(noClasses().that().resideOutsideOfPackages("landfall", "landfall.ui.shell..", "landfall.ui.tour..")
                .should().dependOnClassesThat().resideInAnyPackage("landfall.ui.shell..", "landfall.ui.tour..")
                .because("the shell wires the places, not the other way round"));
        check(noClasses().that().resideInAPackage("landfall.ui.shell..").should().dependOnClassesThat()
                .resideInAPackage("landfall.ui.tour..").because("the tour drives the window from outside"));
    }

    @Test
    void onlyTheCommandLineWritesToTheStandardStreams() {
        check(noClasses().that().resideOutsideOfPackage(Room.CLI.packages()).should(ACCESS_STANDARD_STREAMS)
                .because("the window has a log and its own messages"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static Set<String> places() {
        var places = new TreeSet<String>();
        var isPlace = resideInAPackage("landfall.ui.*..").and(DescribedPredicate.not(resideInAnyPackage(NOT_PLACES)));
        for (JavaClass type : PROGRAM.that(isPlace)) {
            places.add(type.getPackageName().split("\\.")[2]);
        }
        return places;
    }

    private static DescribedPredicate<JavaClass> anotherPlaceThan(String place) {
        var others = new ArrayList<>(places());
        others.remove(place);
        String[] packages = others.stream().map(other -> "landfall.ui." + other + "..").toArray(String[]::new);
        return describe("reside in another place", resideInAnyPackage(packages)::test);
    }

    private static String[] join(String[] rooms, String root) {
        return Stream.concat(Arrays.stream(rooms), Stream.of(root)).toArray(String[]::new);
    }
}
