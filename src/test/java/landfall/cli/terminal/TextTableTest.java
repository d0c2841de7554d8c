package landfall.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void aChineseCharacterTakesTheRoomOfTwoLetters() {
        assertEquals(List.of("名称   数", "abc     1", "落地  -20"),
                new TextTable("lr").row("名称", "数").row("abc", "1").row("落地", "-20").lines());
    }

    @Test
    void aLineBreakInACellDoesNotBreakTheTable() {
        assertEquals(List.of("a b c"), new TextTable("l").row("a\r\nb\tc").lines());
    }

    @Test
    void accentsTakeNoRoomAndFullWidthSignsTakeTwo() {
        assertEquals(1, TextTable.width("e\u0301"));
        assertEquals(6, TextTable.width("（，）"));
        assertEquals(2, TextTable.width("\ud842\udfb7"));
        assertEquals(3, TextTable.width("—−ü"));
    }
}
