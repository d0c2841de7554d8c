package landfall.store.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class CopyAddressTest {

    // What Path.toUri makes of \\nas\backup\x.landfall on Windows; SQLite refuses an address with a server.
    @Test
    void theServerOfAShareStandsInThePathOfTheAddress() {
        assertEquals("file:////nas/backup/x.landfall", Database.address(URI.create("file://nas/backup/x.landfall")));
    }

    @Test
    void aPathOfThisComputerStaysAsItIs() {
        assertEquals("file:/C:/a%20b/x.landfall", Database.address(URI.create("file:///C:/a%20b/x.landfall")));
    }
}
