package landfall.domain;

import static landfall.domain.FieldGroup.BASICS;
import static landfall.domain.FieldGroup.INVESTMENT;
import static landfall.domain.FieldGroup.LEAD;
import static landfall.domain.FieldGroup.MILESTONES;
import static landfall.domain.FieldGroup.PEOPLE;
import static landfall.domain.FieldGroup.PLAN;
import static landfall.domain.FieldGroup.PROGRESS;

import java.time.Year;
import java.util.List;
import landfall.domain.value.Area;
import landfall.domain.value.Count;
import landfall.domain.value.DayOrMonth;
import landfall.domain.value.Dollars;
import landfall.domain.value.FloorArea;
import landfall.domain.value.Money;

/** The fields of a project (domain §2.1), in the order of the form; the daily ones come first in their groups. */
public final class ProjectFields {
    /** The secrecy of a project that only named people may see (涉密). */
    public static final String RESTRICTED = "限定人员";

    private static final FieldList LIST = new FieldList(EntityKind.PROJECT);

    public static final Field<String> CODE = LIST.add("code", FieldType.TEXT, BASICS).fixed();
    public static final Field<String> NAME =
            LIST.add("name", FieldType.TEXT, BASICS).requiredFrom(Stage.LEAD).required();
    public static final Field<Stage> STAGE = LIST.add("stage", FieldType.STAGE, BASICS).fixed();
    public static final Field<String> INVESTOR =
            LIST.add("investor", FieldType.ENTERPRISE, BASICS).requiredFrom(Stage.TALKS);
    public static final Field<String> CHAIN = LIST.add("chain", FieldType.CHOICE, BASICS).requiredFrom(Stage.TALKS)
            .options("汽车及新能源汽车", "高端装备", "新能源", "新材料", "电子信息", "生物医药", "节能环保",
                    "数字经济", "商贸物流", "现代服务", "文旅康养", "现代农业");
    public static final Field<String> CHAIN_NODE =
            LIST.add("chain_node", FieldType.CHOICE, BASICS).requiredFrom(Stage.SIGNED);
    public static final Field<String> CHAIN_ACTION = LIST.add("chain_action", FieldType.CHOICE, BASICS)
            .requiredFrom(Stage.SIGNED).options("建链", "补链", "延链", "强链");
    public static final Field<String> KIND = LIST.add("kind", FieldType.CHOICE, BASICS)
            .requiredFrom(Stage.TALKS).options("生产制造", "企业总部",
            "研发与公共平台", "科技人才", "现代物流", "商贸综合体", "文化旅游", "医疗健康", "数字经济", "新能源电站",
            "产业园", "现代农业", "基础设施", "其他");
    public static final Field<String> NATURE = LIST.add("nature", FieldType.CHOICE, BASICS)
            .options("新建", "扩建", "改建", "技改", "增资扩产", "迁建");
    public static final Field<String> PARK = LIST.add("park", FieldType.CHOICE, BASICS);
    public static final Field<String> SUMMARY =
            LIST.add("summary", FieldType.LONG_TEXT, BASICS).requiredFrom(Stage.TALKS);
    public static final Field<String> IMPORTANCE = LIST.add("importance", FieldType.CHOICE, BASICS)
            .options("省重点", "市重点", "区重点", "十大项目", "一般");
    public static final Field<String> MUNICIPAL_CODE = LIST.add("municipal_code", FieldType.TEXT, BASICS);
    /** The name under which the statistics office knows the project, where it differs. */
    public static final Field<String> STATISTICS_NAME = LIST.add("statistics_name", FieldType.TEXT, BASICS);
    /** By GB/T 4754. */
    public static final Field<String> INDUSTRY_CODE = LIST.add("industry_code", FieldType.TEXT, BASICS);
    public static final Field<String> SECRECY =
            LIST.add("secrecy", FieldType.CHOICE, BASICS).options("公开", "内部", RESTRICTED);

    public static final Field<Money> TOTAL_INVESTMENT =
            LIST.add("total_investment", FieldType.MONEY, INVESTMENT).requiredFrom(Stage.TALKS);
    public static final Field<Money> FIXED_INVESTMENT = LIST.add("fixed_investment", FieldType.MONEY, INVESTMENT);
    public static final Field<Money> CONTRACT_CAPITAL =
            LIST.add("contract_capital", FieldType.MONEY, INVESTMENT).requiredFrom(Stage.SIGNED);
    /** In US dollars; only where the capital comes from abroad. */
    public static final Field<Dollars> FOREIGN_CAPITAL = LIST.add("foreign_capital", FieldType.DOLLARS, INVESTMENT);
    /** Whether arrivals of funds are counted as paid-in capital or as spending; one basis a project. */
    public static final Field<String> FUND_BASIS =
            LIST.add("fund_basis", FieldType.CHOICE, INVESTMENT).options("实缴资本", "实际支出");
    public static final Field<String> CAPITAL_ORIGIN = LIST.add("capital_origin", FieldType.CHOICE, INVESTMENT)
            .requiredFrom(Stage.TALKS)
            .options("境外", "港澳台", "境内省外", "省内市外", "市内区外", "区内");
    public static final Field<String> ORIGIN_PLACE = LIST.add("origin_place", FieldType.CHOICE, INVESTMENT)
            .requiredFrom(Stage.TALKS);
    public static final Field<Boolean> RETURNEE = LIST.add("is_returnee", FieldType.FLAG, INVESTMENT);
    public static final Field<String> NATIVE_COUNTY = LIST.add("native_county", FieldType.TEXT, INVESTMENT);
    public static final Field<String> RETURNEE_EVIDENCE = LIST.add("returnee_evidence", FieldType.TEXT, INVESTMENT);
    public static final Field<String> LAND_MODE = LIST.add("land_mode", FieldType.CHOICE, INVESTMENT)
            .requiredFrom(Stage.LANDED)
            .options("新供地", "租赁标准厂房", "购买标准厂房", "定制厂房", "租用楼宇", "盘活存量", "不需用地");
    public static final Field<Area> LAND = LIST.add("land_mu", FieldType.AREA, INVESTMENT);
    /** Built or rented, in square metres. */
    public static final Field<FloorArea> FLOOR_AREA = LIST.add("floor_area", FieldType.FLOOR_AREA, INVESTMENT);
    public static final Field<Money> EXPECTED_OUTPUT = LIST.add("expect_output", FieldType.MONEY, INVESTMENT);
    public static final Field<Money> EXPECTED_TAX = LIST.add("expect_tax", FieldType.MONEY, INVESTMENT);
    public static final Field<Count> EXPECTED_JOBS = LIST.add("expect_jobs", FieldType.COUNT, INVESTMENT);

    public static final Field<String> OWNER =
            LIST.add("owner", FieldType.CHOICE, PEOPLE).requiredFrom(Stage.LEAD).namedBy(EntityKind.OFFICER);
    public static final Field<String> OWNER_UNIT =
            LIST.add("owner_unit", FieldType.CHOICE, PEOPLE).requiredFrom(Stage.TALKS)
            .namedBy(EntityKind.UNIT);
    public static final Field<String> LEAD_LEADER =
            LIST.add("lead_leader", FieldType.CHOICE, PEOPLE).namedBy(EntityKind.OFFICER);
    public static final Field<String> SERVICE_OFFICER =
            LIST.add("one_to_one", FieldType.CHOICE, PEOPLE).requiredFrom(Stage.SIGNED).namedBy(EntityKind.OFFICER);
    public static final Field<String> TASK_FORCE =
            LIST.add("task_force", FieldType.CHOICE, PEOPLE).namedBy(EntityKind.UNIT);
    public static final Field<String> CHANNEL = LIST.add("channel", FieldType.CHOICE, PEOPLE).requiredFrom(Stage.LEAD)
            .options("领导带队招商", "小分队招商", "驻点招商", "产业链招商", "以商招商", "中介招商", "商协会招商",
                    "平台招商", "公司制招商", "基金招商", "科技招商", "校友招商", "湘商回归", "节会招商", "靶向招商",
                    "境外招商", "敲门招商", "企业自荐", "线上招商", "其他");
    /** Further channels beside the main one. */
    public static final Field<List<String>> CHANNEL_TAGS = LIST.add("channel_tags", FieldType.CHOICES, PEOPLE);
    public static final Field<String> CHANNEL_NOTE = LIST.add("channel_note", FieldType.TEXT, PEOPLE);
    public static final Field<String> EVENT = LIST.add("event", FieldType.CHOICE, PEOPLE);
    public static final Field<String> COMPANY =
            LIST.add("company", FieldType.ENTERPRISE, PEOPLE).requiredFrom(Stage.LANDED);
    public static final Field<String> CONTACT = LIST.add("contact", FieldType.TEXT, PEOPLE);

    public static final Field<String> REFERRER = LIST.add("referrer", FieldType.CHOICE, LEAD);
    /** The unit that reported the lead first (首报首谈, domain §2.2). */
    public static final Field<String> FIRST_CLAIMANT =
            LIST.add("first_claimant", FieldType.CHOICE, LEAD).namedBy(EntityKind.UNIT);
    public static final Field<String> SCREENING = LIST.add("screening", FieldType.CHOICE, LEAD)
            .options("跟进", "暂存", "推荐其他园区", "放弃");

    public static final Field<DayOrMonth> HEARD_ON =
            LIST.add("heard_on", FieldType.DATE, MILESTONES).requiredFrom(Stage.LEAD);
    public static final Field<DayOrMonth> SCREENED_ON = LIST.add("screened_on", FieldType.DATE, MILESTONES);
    public static final Field<DayOrMonth> TALKS_ON =
            LIST.add("talks_on", FieldType.DATE, MILESTONES).requiredFrom(Stage.TALKS);
    /** The day on which the joint review was passed (拟签约, domain §1.1 PRESIGN). */
    public static final Field<DayOrMonth> REVIEWED_ON = LIST.add("reviewed_on", FieldType.DATE, MILESTONES);
    public static final Field<String> CONTRACT_NUMBER =
            LIST.add("contract_number", FieldType.TEXT, MILESTONES).requiredFrom(Stage.SIGNED);
    public static final Field<DayOrMonth> SIGNED_ON =
            LIST.add("signed_on", FieldType.DATE, MILESTONES).requiredFrom(Stage.SIGNED);
    public static final Field<DayOrMonth> REGISTERED_ON =
            LIST.add("registered_on", FieldType.DATE, MILESTONES).requiredFrom(Stage.LANDED);
    public static final Field<DayOrMonth> STARTED_ON = LIST.add("started_on", FieldType.DATE, MILESTONES);
    public static final Field<String> START_KIND = LIST.add("start_kind", FieldType.CHOICE, MILESTONES)
            .options("土建", "装修", "设备进场");
    public static final Field<DayOrMonth> TOPPED_OUT_ON = LIST.add("topped_out_on", FieldType.DATE, MILESTONES);
    public static final Field<DayOrMonth> COMPLETED_ON = LIST.add("completed_on", FieldType.DATE, MILESTONES);
    public static final Field<DayOrMonth> TRIAL_ON = LIST.add("trial_on", FieldType.DATE, MILESTONES);
    public static final Field<DayOrMonth> PRODUCED_ON =
            LIST.add("produced_on", FieldType.DATE, MILESTONES).requiredFrom(Stage.PRODUCING);
    public static final Field<String> FIRST_INVOICE =
            LIST.add("first_invoice", FieldType.TEXT, MILESTONES).requiredFrom(Stage.PRODUCING);
    /** The year in which output and tax reached what was contracted (达效). */
    public static final Field<Year> CAPACITY_YEAR = LIST.add("capacity_year", FieldType.YEAR, MILESTONES);
    /** When it entered the statistics of fixed-asset investment (入统). */
    public static final Field<DayOrMonth> INTO_STATISTICS = LIST.add("into_fai_stats", FieldType.DATE, MILESTONES);
    /** When the company entered the statistics of those above the scale limit (入规). */
    public static final Field<DayOrMonth> INTO_SCALE = LIST.add("into_scale", FieldType.DATE, MILESTONES);

    public static final Field<DayOrMonth> PLAN_SIGN = LIST.add("plan_sign", FieldType.DATE, PLAN);
    public static final Field<DayOrMonth> PLAN_START = LIST.add("plan_start", FieldType.DATE, PLAN);
    public static final Field<DayOrMonth> PLAN_TOP_OUT = LIST.add("plan_topout", FieldType.DATE, PLAN);
    public static final Field<DayOrMonth> PLAN_COMPLETE = LIST.add("plan_complete", FieldType.DATE, PLAN);
    public static final Field<DayOrMonth> PLAN_PRODUCE = LIST.add("plan_produce", FieldType.DATE, PLAN);

    public static final Field<String> NEXT_STEP =
            LIST.add("next_step", FieldType.TEXT, PROGRESS).requiredFrom(Stage.LEAD);
    public static final Field<DayOrMonth> NEXT_DUE =
            LIST.add("next_due", FieldType.DATE, PROGRESS).requiredFrom(Stage.LEAD);
    public static final Field<DayOrMonth> LAST_PROGRESS_ON = LIST.add("last_progress_on", FieldType.DATE, PROGRESS);
    public static final Field<String> PROGRESS_NOTE = LIST.add("progress_note", FieldType.LONG_TEXT, PROGRESS);
    /** What waits for a decision of others; from then until the decision the project's clock stands still. */
    public static final Field<String> APPROVAL_ITEM = LIST.add("approval_item", FieldType.TEXT, PROGRESS);
    public static final Field<String> APPROVAL_WITH = LIST.add("approval_with", FieldType.CHOICE, PROGRESS)
            .options("招商委员会", "主任办公会", "党工委会", "发改部门", "自然资源部门", "生态环境部门", "应急部门",
                    "住建部门", "市场监管部门", "财政部门", "上级主管部门");
    public static final Field<DayOrMonth> APPROVAL_SINCE = LIST.add("approval_since", FieldType.DATE, PROGRESS);
    public static final Field<DayOrMonth> APPROVAL_DECIDED_ON =
            LIST.add("approval_decided_on", FieldType.DATE, PROGRESS);
    public static final Field<String> BLOCKERS = LIST.add("blockers", FieldType.LONG_TEXT, PROGRESS);

    public static final Field<Exit> EXIT = LIST.add("exit", FieldType.EXIT, FieldGroup.EXIT).fixed();
    public static final Field<DayOrMonth> EXIT_ON = LIST.add("exit_on", FieldType.DATE, FieldGroup.EXIT).fixed();
    public static final Field<String> EXIT_REASON = LIST.add("exit_reason", FieldType.CHOICE, FieldGroup.EXIT).fixed()
            .options("企业自身", "用地不足", "环保安全", "政策诉求无法满足", "竞争落选", "失联", "重复", "其他");
    public static final Field<String> EXIT_APPROVER =
            LIST.add("exit_approver", FieldType.CHOICE, FieldGroup.EXIT).fixed();

    public static final Field<String> REMARKS = LIST.add("remarks", FieldType.LONG_TEXT, FieldGroup.REMARKS);
    /** The warnings that somebody has looked at and let stand, each with the values it was about. */
    public static final Field<List<String>> ACCEPTED =
            LIST.add("accepted_warnings", FieldType.CHOICES, FieldGroup.REMARKS).fixed().internal();

    public static final List<Field<?>> ALL = LIST.done();

    /** The twelve that are used every day, in the order in which a form asks them before all others. */
    public static final List<Field<?>> DAILY = List.of(INVESTOR, TOTAL_INVESTMENT, CONTRACT_CAPITAL, LAND, PARK, CHAIN,
            ORIGIN_PLACE, CHANNEL, OWNER_UNIT, OWNER, NEXT_STEP, NEXT_DUE);

    private ProjectFields() {
    }

    /** The date on which a project counts for the stage: the column "Date that counts" of domain §1.1. */
    public static Field<DayOrMonth> entryDate(Stage stage) {
        return switch (stage) {
            case LEAD -> HEARD_ON;
            case TALKS -> TALKS_ON;
            case SIGNED -> SIGNED_ON;
            case LANDED -> REGISTERED_ON;
            case PRODUCING -> PRODUCED_ON;
        };
    }
}
