package landfall.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import landfall.domain.Stage;
import landfall.report.pdf.Pdf;
import landfall.text.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Papers made by hand, and what can be read off the printed ones. */
public final class Papers {
    private Papers() {
    }

    public static Document paper(List<Block> blocks) {
        return new Document(Language.CHINESE, new Letterhead("内部资料，注意保存", "演示样张", "招商引资工作月通报", "2024年第8期",
                "湘中招商局办公室", "2024年9月2日"), "2024年8月招商引资工作情况通报", blocks, List.of("送：管委会领导", "发：各产业园"));
    }

    /** A table with so many numbered rows. */
    public static Table longTable(int rows) {
        var lines = new ArrayList<Table.Row>();
        for (int i = 1; i <= rows; i++) {
            lines.add(Table.Row.of(Table.Cell.of("行" + i + "。"), Table.Cell.of("1.0"),
                    Table.Cell.of("某某新材料生产基地建设项目一期及配套研发中心、员工公寓与仓储物流设施工程尾" + i + "。")));
        }
        lines.add(Table.Row.total(Table.Cell.of("合计"), Table.Cell.of("200.0"), Table.Cell.of("")));
        return new Table(List.of(Table.Column.words("序号"), Table.Column.figures("总投资（亿元）"),
                Table.Column.text("项目名称", 0.3)), lines);
    }

    public static Table stages() {
        var rows = new ArrayList<Table.Row>();
        for (Stage stage : Stage.values()) {
            rows.add(Table.Row.of(Table.Cell.stage(stage.name(), stage), Table.Cell.traced("12", "stage." + stage)));
        }
        return new Table(List.of(Table.Column.words("阶段"), Table.Column.figures("月末在库（个）")), rows);
    }

    public static PDDocument open(Pdf pdf) {
        try {
            return Loader.loadPDF(pdf.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of each page. */
    public static List<String> pages(Pdf pdf) {
        try (PDDocument paper = open(pdf)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(paper));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Pdf pdf) {
        return String.join("\n", pages(pdf));
    }
}
