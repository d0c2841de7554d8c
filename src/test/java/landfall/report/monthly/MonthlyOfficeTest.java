package landfall.report.monthly;

import java.nio.file.*;
import java.time.LocalDate;
import java.time.YearMonth;
import landfall.report.*;
import landfall.report.word.*;
import landfall.report.pdf.*;
import landfall.text.*;
import org.junit.jupiter.api.Test;

class MonthlyOfficeTest {
    @Test
    void x() throws Exception {
        Path out = Files.createDirectories(Path.of("target/office"));
        for (Language l : Language.values()) {
            Paper paper = MonthlyBulletin.of(MonthlyBulletinTest.bureau(true, MonthlyBulletinTest.story()), YearMonth.of(2024, 8), Texts.in(l), Options.usual(LocalDate.of(2024, 9, 2)));
            Files.write(out.resolve(l.code() + ".docx"), WordFile.write(paper.document(), Ink.COLOUR_AND_PATTERNS, WordTemplate.BUILT_IN));
            Files.write(out.resolve(l.code() + ".pdf"), PdfPrinter.print(paper.document(), Ink.COLOUR_AND_PATTERNS).bytes());
            Files.write(out.resolve(l.code() + ".xlsx"), landfall.report.workbook.WorkbookFile.write(paper.document()));
            Files.write(out.resolve("sample-" + l.code() + ".docx"), WordTemplate.sample(l));
        }
    }
}
