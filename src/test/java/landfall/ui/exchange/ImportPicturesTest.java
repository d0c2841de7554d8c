package landfall.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.Stage;
import landfall.text.Language;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Looks;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Theme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class ImportPicturesTest {
    private static final String MESS = """
            2024年招商项目台账,,,,,,,,,,,,,
            序号,项目名称,投资主体,总投资,用地面积,所属产业,项目阶段,签约时间,客商来源,引进方式,到位资金(万元),包联领导,责任人,备注
            1,宽幅镁板精深加工产业园,杉杉集团,200000,200亩,先进金属材料,在谈,2024.3.15,宁波,以商招商,6200,张副区长,周敏,用地补充协议待签
            2,奥特莱斯广场,杉杉集团有限公司,20000,13.3公顷,商业综合体,已签约,2024年4月,深圳,驻点,"18,000",—,周 敏,约200亩
            3,风光储一体化,北辰能源,35000,约80亩,风光储,开工,上半年,北京,以商招商,/,李副区长,谭雨,
            4,云界数据中心,云界科技,1.2亿美元,,数字经济,达产,2023/5/7,上海,平台招商,,,李航,带动就业300余人
            5,,无名公司,9000,,,,,,,,,,
            合计,,,255000,,,,,,,,,,
            """;
    @TempDir
    private Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @Looks(value = {"LIGHT, ENGLISH, 1216, 660", "DARK, CHINESE, 1216, 660"},
            forTheEye = {"LIGHT, CHINESE, 1376, 840", "DARK, ENGLISH, 1376, 840"})
    void thePlaceShowsWithoutAComplaintOfItsStyleSheets(Theme theme, Language language, int width, int height) throws Exception {
        Pictures.cssWarnings();
        Path file = Files.writeString(folder.resolve("2024年招商项目台账.csv"), MESS);
        try (var desk = new Desk(folder, language, 20)) {
            var place = Pictures.onWindow(() -> desk.seat(new ExchangePlace(desk.context)));
            Stage stage = Pictures.show(place.root(), theme, width, height);
            String name = "exchange-" + theme + "-" + language + "-" + width;
            Hands.settle();
            Pictures.take(stage, name + "-choose");
            Pictures.onWindow(() -> {
                place.open(new Route.Import(file));
                return null;
            });
            for (Step step : List.of(Step.FIELDS, Step.ROWS)) {
                Pictures.onWindow(() -> {
                    place.step(step);
                    return null;
                });
                Hands.settle();
                Pictures.take(stage, name + "-" + step);
            }
            Pictures.onWindow(() -> {
                place.perform();
                return null;
            });
            Hands.settle();
            Pictures.take(stage, name + "-done");
            Pictures.onWindow(() -> {
                stage.close();
                return null;
            });
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }
}
