package landfall.exchange.cards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import landfall.domain.ContactFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Facts;
import landfall.domain.Item;
import landfall.domain.Pipeline;
import landfall.exchange.cards.CardPlan.Entry;
import landfall.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardReaderTest {
    private static final String OLD = "BEGIN:VCARD\r\nVERSION:2.1\r\n"
            + "N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5;=B7=BC;;;\r\n"
            + "FN;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=CD=F5=B7=BC\r\n"
            + "TEL;WORK:0731-88123456\r\nTEL;CELL:138-1234-5678\r\n"
            + "ORG;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E4=B8=89=E4=B8=80=E9=87=8D=E5=B7=A5\r\nEND:VCARD\r\n";
    private static final String THREE = "BEGIN:VCARD\nVERSION:3.0\nN:陈;建国;;;\nFN:陈 建国\nORG:蓝思科技股份有限公司;投资部\nTITLE:总监\n"
            + "TEL;TYPE=CELL:+86 139 0000 1111\nEMAIL:chen@example.com\nX-WECHAT:chenjg\nNOTE:一行很长的\n  说明\nEND:VCARD\n";
    private static final String FOUR = "BEGIN:VCARD\nVERSION:4.0\nFN:John Smith\nTEL;VALUE=uri;TYPE=cell:tel:+65-6123-4567\nORG:Contoso Ltd\nEND:VCARD\n";

    @TempDir
    Path folder;

    @Test
    void cardsOfAllThreeVersionsAreReadFromOneFile() {
        List<Card> cards = CardReader.read((OLD + THREE + FOUR).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("王芳", "陈建国", "John Smith"), cards.stream().map(Card::name).toList());
        assertEquals(new Card("王芳", null, "三一重工", "13812345678", null, "073188123456"), cards.get(0));
        assertEquals(new Card("陈建国", "总监", "蓝思科技股份有限公司", "13900001111", "chenjg",
                "chen@example.com\n一行很长的 说明"), cards.get(1));
        assertEquals("+6561234567", cards.get(2).phone());
    }

    @Test
    void aFileInAChineseCharsetOrWithAByteOrderMarkIsRead() {
        assertEquals("陈建国", CardReader.read(THREE.getBytes(Charset.forName("GBK"))).getFirst().name());
        assertEquals("陈建国", CardReader.read(("\ufeff" + THREE).getBytes(StandardCharsets.UTF_8)).getFirst().name());
        assertEquals("陈建国", CardReader.read(("\ufeff" + THREE).getBytes(StandardCharsets.UTF_16LE)).getFirst().name());
    }

    @Test
    void aFileThatIsNoAddressBookIsRefusedWithItsName() throws Exception {
        Path file = folder.resolve("x.vcf");
        Files.writeString(file, "hello");
        assertThrows(Problem.class, () -> CardReader.read(file));
        var random = new Random(3);
        for (int i = 0; i < 60; i++) {
            byte[] bytes = (OLD + THREE + FOUR).getBytes(StandardCharsets.UTF_8);
            for (int j = 0; j < 8; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bytes);
            try {
                CardReader.read(file);
            } catch (Problem refused) {
                assertTrue(refused.toString() != null);
            }
        }
    }

    @Test
    void whoHasANumberThatTheBureauHasIsRecognisedAndNotChosen() {
        var enterprise = new Enterprise("e1", Facts.none(EntityKind.ENTERPRISE).with(EnterpriseFields.NAME, "蓝思科技股份有限公司"));
        var contact = new Item("c1", Facts.none(EntityKind.CONTACT).with(ContactFields.NAME, "老陈")
                .with(ContactFields.ENTERPRISE, "e1").with(ContactFields.PHONE, "139 0000 1111"));
        Pipeline pipeline = Pipeline.of(List.of(enterprise, contact));
        List<Card> cards = CardReader.read((OLD + THREE + OLD + FOUR).getBytes(StandardCharsets.UTF_8));
        List<Entry> plan = CardPlan.of(pipeline, cards, null);
        assertEquals(List.of(true, false, false, true), plan.stream().map(Entry::isNew).toList());
        assertEquals("老陈", plan.get(1).same().name());
        assertTrue(plan.get(2).again());
        assertNull(plan.get(0).known());
        var draft = CardPlan.draft(plan.stream().filter(Entry::isNew).toList(), "x.vcf", "field.kind.contact");
        assertEquals(2, draft.values().keySet().stream().filter(cell -> cell.entity().equals("enterprise")).count());
        assertEquals(List.of("x.vcf", "2", "0"), draft.subjects());
    }

    @Test
    void aChosenEnterpriseTakesAllCardsAndOneWithoutAnyCannotBeKept() {
        List<Card> cards = List.of(new Card("王芳", null, null, "13812345678", null, null));
        assertNull(CardPlan.of(Pipeline.EMPTY, cards, "").getFirst().enterprise());
        assertFalse(CardPlan.of(Pipeline.EMPTY, cards, " ").getFirst().isNew());
        List<Entry> plan = CardPlan.of(Pipeline.EMPTY, cards, "新企业");
        assertEquals(List.of("新企业", "field.kind.contact"), CardPlan.draft(plan, "x.vcf", "field.kind.contact").subjects());
        assertTrue(CardPlan.draft(List.of(), "x.vcf", "field.kind.contact").isEmpty());
        assertEquals(Map.of(ContactFields.NAME, "王芳", ContactFields.PHONE, "13812345678"), cards.getFirst().values());
    }
}
