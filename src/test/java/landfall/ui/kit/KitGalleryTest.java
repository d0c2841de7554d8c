package landfall.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import landfall.domain.Stage;
import landfall.text.Language;
import landfall.text.Texts;
import landfall.ui.kit.look.Chip;
import landfall.ui.kit.look.Controls;
import landfall.ui.kit.look.EmptyState;
import landfall.ui.kit.look.Fonts;
import landfall.ui.kit.look.Icons;
import landfall.ui.kit.look.Segmented;
import landfall.ui.kit.look.StageGlyph;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.kit.look.Toast;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

class KitGalleryTest {
    private final Texts texts = Texts.in(Language.CHINESE);

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noStyleSheetComplainsAboutAnyControl(Theme theme) throws Exception {
        Pictures.cssWarnings();
        var stage = Pictures.show(Pictures.onWindow(this::gallery), theme, 1000, 900);
        Pictures.take(stage, "kit-" + theme);
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    @Test
    void boldIsAnotherFileThanRegular() {
        Fonts.load();
        Font regular = Font.font(Fonts.FAMILY, FontWeight.NORMAL, 13);
        Font bold = Font.font(Fonts.FAMILY, FontWeight.BOLD, 13);
        assertEquals(Fonts.FAMILY, regular.getFamily());
        assertEquals(Fonts.FAMILY, bold.getFamily());
        assertEquals("Regular", regular.getStyle());
        assertEquals("Bold", bold.getStyle());
        assertNotEquals(regular.getName(), bold.getName());
    }

    private StackPane gallery() {
        var column = new VBox(12);
        column.setPadding(new Insets(16));
        var stages = new HBox(12);
        for (Stage stage : Stage.values()) {
            stages.getChildren().addAll(new StageGlyph(stage), Style.BOLD.on(new Label(texts.of("stage." + stage))),
                    Chip.of(stage, texts));
        }
        var danger = new TextField("abc");
        danger.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("danger"), true);
        var combo = new ComboBox<String>();
        combo.getItems().addAll("新材料", "高端装备");
        combo.getSelectionModel().select(0);
        var typed = new ComboBox<String>();
        typed.setEditable(true);
        typed.setValue("可输入 gjpqy");
        var check = new CheckBox("湘商回归");
        check.setSelected(true);
        var disabled = Controls.button("停用", () -> { });
        disabled.setDisable(true);
        var area = new TextArea("项目简介，可写多行 gjpqy\n第二行");
        area.setPrefRowCount(2);
        area.setPrefWidth(240);
        var overdue = FilterBar.toggle(Feather.ALERT_CIRCLE, "逾期", new Label("9"));
        overdue.setSelected(true);
        var toast = new Toast();
        toast.done(new StageGlyph(Stage.LANDED), "「风光能清洁能源一体化」已移到落地", "撤销", () -> { });
        toast.setPrefHeight(90);
        var banner = Style.all(new HBox(Icons.of(Feather.ALERT_TRIANGLE), new Label("另一窗口正在写入，本窗口暂为只读"),
                Controls.spacer(), Controls.link("重试", () -> { })), Style.BANNER, Style.BANNER_WARN);
        var toggleSwitch = new ToggleSwitch("开关");
        var checkCombo = new CheckComboBox<String>(javafx.collections.FXCollections.observableArrayList("甲", "乙"));
        column.getChildren().addAll(stages,
                row(Controls.primary(Feather.PLUS, "主操作", "N", () -> { }), Controls.button("普通", () -> { }),
                        Controls.quiet("次要", () -> { }),
                        Style.DANGER.on(Controls.button(Feather.TRASH_2, "删除", () -> { })),
                        Controls.icon(Feather.PRINTER, "打印", () -> { }), disabled,
                        Controls.destructive("清空", () -> { }), Controls.keyCap("Ctrl K")),
                row(new TextField("正在输入 gjpqy"), danger, combo, typed, check),
                row(area, toggleSwitch, checkCombo),
                new FilterBar().with(FilterBar.filter(new TextField(), "筛选当前看板"), FilterBar.facet("园区"),
                        FilterBar.facet("产业链"), FilterBar.condition("不含已终止", () -> { }), Controls.divider(),
                        FilterBar.toggle(Feather.PAUSE, "停滞", new Label("18")), overdue, Controls.spacer(),
                        FilterBar.choice(null, "排序：", new Label("下一步到期"))),
                row(new Segmented<Integer>(value -> { }).add(1, "亿元", null).add(2, "万元", null).choose(1),
                        new Segmented<Integer>(value -> { }).add(1, "浅色", Icons.small(Feather.SUN))
                                .add(2, "深色", Icons.small(Feather.MOON)).add(3, "跟随系统", null).choose(2)),
                row(Chip.plain("清洁能源"), Chip.warn(Feather.PAUSE, "停滞 74 天"),
                        Chip.danger(Feather.ALERT_CIRCLE, "逾期 8 天"), Chip.ok(Feather.CHECK, "已履约"),
                        Chip.accent(Feather.BRIEFCASE, "已带出"), Chip.danger(Feather.FLAG, "2"), Chip.demo(texts)),
                banner,
                row(new EmptyState(Feather.INBOX, "还没有线索", "按 N 新建，或导入台账",
                        Controls.primary("新建线索", () -> { }), Controls.button("导入", () -> { })),
                        new EmptyState(Feather.ALERT_CIRCLE, "台账读不出来", "第 3 张表缺表头，其余未动").failed()),
                toast);
        for (Style size : List.of(Style.TEXT_XS, Style.TEXT_SM, Style.TEXT_LG, Style.TEXT_XL, Style.TEXT_2XL)) {
            column.getChildren().add(row(Style.all(new Label("常规 20 亿元 Agjpqy 0123456789"), size),
                    Style.all(new Label("粗体 20 亿元 Agjpqy 0123456789"), size, Style.BOLD)));
        }
        return Style.CANVAS.on(new StackPane(column));
    }

    private static FlowPane row(javafx.scene.Node... nodes) {
        var row = new FlowPane(8, 8, nodes);
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }
}
