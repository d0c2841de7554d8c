package landfall.ui.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import landfall.domain.ContactFields;
import landfall.domain.ContractFields;
import landfall.domain.Enterprise;
import landfall.domain.EnterpriseFields;
import landfall.domain.Entity;
import landfall.domain.EntityKind;
import landfall.domain.FdiRecordFields;
import landfall.domain.Field;
import landfall.domain.FundArrivalFields;
import landfall.domain.Item;
import landfall.domain.OfficerFields;
import landfall.domain.PhaseFields;
import landfall.domain.Project;
import landfall.domain.ProjectFields;
import landfall.domain.RecognitionFields;
import landfall.domain.Stage;
import landfall.domain.UnitFields;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.Grade;
import landfall.domain.value.Money;
import landfall.journal.draft.ContractDrafts;
import landfall.journal.draft.ItemDrafts;
import landfall.text.Language;
import landfall.ui.enterprise.EnterprisePlace;
import landfall.ui.kit.Desk;
import landfall.ui.kit.Hands;
import landfall.ui.kit.Pictures;
import landfall.ui.kit.Route;
import landfall.ui.kit.look.Style;
import landfall.ui.kit.look.Theme;
import landfall.ui.settings.SettingsPlace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsPicturesTest {
    @TempDir
    Path folder;

    private Desk desk;
    private String name;
    private Theme look;

    @BeforeAll
    static void startJavaFx() throws Exception {
        Pictures.start();
    }

    @ParameterizedTest
    @CsvSource({"CHINESE,LIGHT,868", "ENGLISH,DARK,688"})
    void whatBelongsToAProjectIsDrawnWithoutComplaints(Language language, Theme theme, int height) throws Exception {
        Pictures.cssWarnings();
        name = language + "-" + theme;
        look = theme;
        try (var opened = new Desk(folder, language, 102)) {
            desk = opened;
            Project shown = desk.pipeline().projects().stream().filter(Project::isLive)
                    .filter(project -> project.stage() == Stage.SIGNED).toList().get(3);
            fill(shown);
            draw(shown, height);
        }
        assertEquals(List.of(), Pictures.cssWarnings());
    }

    private void draw(Project shown, int height) throws Exception {
        var place = Pictures.onWindow(() -> desk.seat(new DossierPlace(desk.context)));
        var stage = Pictures.show(Style.DRAWER.on(place.root()), look, 960, height);
        Pictures.onWindow(() -> {
            place.open(new Route.Dossier(shown.id()));
            return null;
        });
        Hands.settle();
        fire(place.root(), "#facts-PEOPLE");
        Pictures.take(stage, "parts-overview-" + name);
        fire(place.root(), "#dossier-money-tab");
        Pictures.take(stage, "parts-money-" + name);
        fire(place.root(), "#figure-year");
        Pictures.take(stage, "parts-money-year-" + name);
        fire(place.root(), "#dossier-phases-tab");
        Pictures.take(stage, "parts-phases-" + name);
        fire(place.root(), "#dossier-edit");
        drawDialog("parts-editor-", 700);
        fire(place.root(), "#dossier-money-tab");
        fire(place.root(), "#items-agreement-add");
        drawDialog("parts-agreement-", 420);
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
        var enterprise = Pictures.onWindow(() -> desk.seat(new EnterprisePlace(desk.context)));
        var sheet = Pictures.show(Style.DIALOG.on(enterprise.root()), look, 720, 640);
        Pictures.onWindow(() -> {
            enterprise.open(new Route.Enterprise(shown.investorId()));
            return null;
        });
        Pictures.take(sheet, "parts-enterprise-" + name);
        var settings = Pictures.onWindow(() -> desk.seat(new SettingsPlace(desk.context)));
        var page = Pictures.show(settings.root(), look, 980, 900);
        Pictures.take(page, "parts-settings-" + name);
        Pictures.onWindow(() -> {
            sheet.close();
            page.close();
            return null;
        });
    }

    private static void fire(Region root, String id) throws Exception {
        Pictures.onWindow(() -> {
            root.applyCss();
            root.layout();
            ((ButtonBase) root.lookup(id)).fire();
            return null;
        });
        Hands.settle();
    }

    private void drawDialog(String picture, double height) throws Exception {
        Region dialog = Pictures.onWindow(desk::dialog);
        var stage = Pictures.show(Style.DIALOG.on(dialog), look, dialog.getPrefWidth(), height);
        Pictures.take(stage, picture + name);
        Pictures.onWindow(() -> {
            stage.close();
            return null;
        });
    }

    private void fill(Project project) {
        String id = project.id();
        desk.workspace.perform(ItemDrafts.change(project, project.name(), Map.of(
                ProjectFields.FOREIGN_CAPITAL, Dollars.of(30_000_000), ProjectFields.CONTACT, "王经理 0731-58221234")));
        add(project, EntityKind.CONTRACT, Map.of(ContractFields.NUMBER, "XZ-2024-017", ContractFields.KIND, "正式",
                ContractFields.SIGNED_ON, day("2024-04-16"), ContractFields.TOTAL_INVESTMENT, project.totalInvestment(),
                ContractFields.PARTIES, "湘中高新区管委会、投资方"));
        Map<Field<?>, Object> agreement = new HashMap<>(ContractDrafts.proposal(project, day("2024-07-02")));
        agreement.put(ContractFields.NUMBER, "XZ-2024-017-补1");
        agreement.put(ContractFields.TOTAL_INVESTMENT, project.totalInvestment().plus(Money.yi("2")));
        desk.workspace.perform(ContractDrafts.save(project, desk.pipeline().itemsOf(EntityKind.CONTRACT, id), null,
                ItemDrafts.make(EntityKind.CONTRACT, id, agreement)));
        add(project, EntityKind.FUND_ARRIVAL, Map.of(FundArrivalFields.ARRIVED_ON, day("2023-12"),
                FundArrivalFields.AMOUNT, Money.wan("800"), FundArrivalFields.NATURE, "土地款",
                FundArrivalFields.CERTIFIED_BY, "商务局", FundArrivalFields.EVIDENCE, "银行进账单"));
        add(project, EntityKind.FUND_ARRIVAL, Map.of(FundArrivalFields.ARRIVED_ON, day("2024-05-20"),
                FundArrivalFields.AMOUNT, Money.wan("2350.5"), FundArrivalFields.NATURE, "设备",
                FundArrivalFields.EVIDENCE_NUMBER, "JZ-0520-3381", FundArrivalFields.CERTIFIED_BY, "商务局",
                FundArrivalFields.CERTIFIED_ON, day("2024-06-03")));
        add(project, EntityKind.FUND_ARRIVAL, Map.of(FundArrivalFields.ARRIVED_ON, day("2024-08-12"),
                FundArrivalFields.AMOUNT, Money.wan("1200"), FundArrivalFields.NATURE, "注册资本实缴"));
        add(project, EntityKind.FDI_RECORD, Map.of(FdiRecordFields.ARRIVED_ON, day("2024-06-18"),
                FdiRecordFields.DOLLARS, Dollars.of(2_560_000), FdiRecordFields.CURRENCY, "港元",
                FdiRecordFields.ORIGINAL_AMOUNT, new BigDecimal("20000000"), FdiRecordFields.RATE,
                new BigDecimal("0.128"), FdiRecordFields.RATE_ON, day("2024-06-18"), FdiRecordFields.SOURCE, "新设",
                FdiRecordFields.CONFIRMED, true));
        add(project, EntityKind.RECOGNITION, Map.of(RecognitionFields.RECOGNISED_ON, day("2024-05"),
                RecognitionFields.MILESTONE, "签约", RecognitionFields.DEPARTMENT, "商务"));
        add(project, EntityKind.PHASE, Map.of(PhaseFields.NAME, "一期", PhaseFields.TOTAL_INVESTMENT, Money.yi("1.2"),
                PhaseFields.PLAN_START, day("2024-10"), PhaseFields.PLAN_PRODUCE, day("2025-09")));
        add(project, EntityKind.PHASE, Map.of(PhaseFields.NAME, "二期", PhaseFields.PLAN_START, day("2026-03")));
        Enterprise investor = desk.pipeline().investor(project);
        desk.workspace.perform(ItemDrafts.change(investor, investor.name(), Map.of(EnterpriseFields.GRADES,
                List.of(new Grade("世界500强", 2024, 45)), EnterpriseFields.CREDIT_CODE, "91350100M000100Y43")));
        add(investor, EntityKind.CONTACT, Map.of(ContactFields.NAME, "陈先生", ContactFields.POST, "招商部经理",
                ContactFields.PHONE, "13812342046", ContactFields.WECHAT, "chen_zs"));
        add(null, EntityKind.UNIT, Map.of(UnitFields.NAME, "招商一局", UnitFields.KIND, "部门", UnitFields.LEADER, "周敏"));
        add(null, EntityKind.OFFICER, Map.of(OfficerFields.NAME, "周敏", OfficerFields.UNIT, "招商一局",
                OfficerFields.POST, "局长", OfficerFields.PHONE, "13907310000"));
    }

    private void add(Entity owner, EntityKind kind, Map<Field<?>, ?> values) {
        Item item = ItemDrafts.make(kind, owner == null ? null : owner.id(), values);
        desk.workspace.perform(ItemDrafts.save(null, item, owner == null ? null : owner.name()));
    }

    private static DayOrMonth day(String iso) {
        return DayOrMonth.parse(iso);
    }
}
