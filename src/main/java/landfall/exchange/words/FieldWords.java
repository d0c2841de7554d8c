package landfall.exchange.words;

import static landfall.domain.ProjectFields.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import landfall.domain.EnterpriseFields;
import landfall.domain.EntityKind;
import landfall.domain.Field;
import landfall.text.Language;
import landfall.text.Texts;

/** The dictionary of column headers: which field a bureau means by which words. */
public final class FieldWords {
    private static final Map<String, Field<?>> WHOLE = new HashMap<>();
    private static final Map<String, Field<?>> PART = new LinkedHashMap<>();
    private static final Set<String> STRONG_NAMES = new HashSet<>();
    private static final Set<String> WEAK_NAMES = Set.of("项目", "名称", "项目单位", "name", "title", "企业项目", "签约项目", "工程");
    private static final Set<String> NAMES = new HashSet<>(WEAK_NAMES);
    private static final Set<String> ORDINALS = Set.of("序号", "序", "行号", "no", "#", "编号序号", "排序", "项目序号", "sn");
    private static final String DECORATION = "([【*:;,.、|_";
    // Money that has arrived, was spent, or belongs to one year is none of the contract's figures (domain §7.1).
    private static final Pattern OTHER_MONEY = Pattern.compile("到位|到资|到账|实缴|已完成|完成|累计|年度|本年|当年|今年|去年|上年|本月|当月|"
            + "上月|当季|本季|\\d{4}年|注册资本|注册资金|美元|外资|外币|补贴|奖励|入库|纳统|设备投资|土建|比例|率|强度|亩均");

    static {
        says(CODE, "项目编号 编号 项目编码 项目代码 编码 代码 台账编号 项目号 projectcode projectno projectid id");
        says(NAME, "项目名称 项目 名称 项目名 招商项目名称 签约项目名称 签约项目 在谈项目 在谈项目名称 洽谈项目 洽谈项目名称 线索名称 拟签约项目 "
                + "拟签约项目名称 工程名称 工程 建设项目 建设项目名称 项目全称 合作项目 合作项目名称 招商项目 引进项目 引进项目名称 引资项目 "
                + "引资项目名称 落地项目 落地项目名称 意向项目 意向项目名称 开工项目名称 投产项目名称 重点项目名称 招商引资项目 招商引资项目名称 "
                + "产业项目名称 企业项目 企业项目名称 项目名称及简介 项目名称及内容 projectname projecttitle name title");
        says(INVESTOR, "投资方 投资方名称 投资企业 投资企业名称 投资主体 投资主体名称 投资商 投资商名称 投资单位 投资人 投资者 投资公司 投资业主 "
                + "客商 客商名称 投资客商 企业名称 企业 公司名称 公司 单位名称 引进企业 引进企业名称 签约企业 签约企业名称 签约方 签约单位 签约主体 "
                + "合作方 合作企业 合作单位 乙方 乙方名称 业主 业主单位 项目业主 项目单位 项目单位名称 建设单位 实施单位 实施主体 项目主体 "
                + "意向企业 意向投资企业 意向投资方 拟投资企业 对接企业 目标企业 投资方企业名称 企业客商名称 投资企业或客商 招引企业 招商企业 "
                + "承建企业 所属企业 母公司 investorname investingenterprise company enterprise");
        says(COMPANY, "项目公司 项目公司名称 落户企业 落户企业名称 注册公司 注册企业 注册公司名称 注册企业名称 新注册企业 新注册公司 新公司名称 "
                + "公司注册名称 落地企业 落地公司 项目法人 承接主体 本地公司");
        says(CHAIN, "产业链 产业类别 所属产业 所属产业链 产业 行业 所属行业 产业方向 产业领域 行业类别 行业领域 产业类型 产业分类 行业分类 链条 "
                + "产业链条 所属链条 产业链名称 产业/链条环节 产业链/环节 主导产业 主导产业链 涉及产业 涉及产业链 产业属性 "
                + "所在产业链 产业体系 重点产业链 所属领域 行业类型 industry chain sector industrialchain valuechain");
        says(CHAIN_NODE, "链条环节 所属环节 产业链节点 产业环节 chainnode");
        says(KIND, "项目类别 项目类型 类别 类型 项目分类 kind category type projecttype");
        says(NATURE, "建设性质 项目性质 项目建设性质 性质");
        says(PARK, "所属园区 园区 落户园区 落地园区 项目地址 建设地点 项目地点 项目选址 选址 落户地点 落地区域 建设地址 所在园区 所在片区 片区 "
                + "园区/片区 入驻园区 承载园区 落地位置 项目位置 建设位置 地点 选址地点 落户地 落地地点 site location industrialpark");
        says(SUMMARY, "项目简介 建设内容 项目内容 主要建设内容 建设内容及规模 建设规模及内容 建设内容和规模 建设规模 项目概况 主要内容 项目建设内容 "
                + "投资内容 合作内容 简介 主要产品 项目基本情况 项目情况 建设规模及主要内容 主要建设内容及规模 项目主要内容 产品及规模 项目建设规模及内容 "
                + "项目描述 description content");
        says(IMPORTANCE, "重点等级 项目等级 重点级别 重点项目级别 项目级别 重点类别");
        says(TOTAL_INVESTMENT, "总投资 计划总投资 投资总额 总投资额 投资规模 总投资规模 项目总投资 项目总投资额 投资额 投资金额 计划投资 计划投资额 "
                + "计划投资总额 意向投资额 意向投资 意向总投资 拟投资额 拟总投资 拟投资 投资 约定总投资 约定投资额 总额 金额 项目投资 项目投资额 预计投资 "
                + "预计投资额 预计总投资 估算总投资 总投资金额 投资概算 概算总投资 合同总投资 协议总投资 签约总投资 总投入 investment amount "
                + "totalamount plannedinvestment");
        says(FIXED_INVESTMENT, "固投 固定资产投资 固定资产投资额 固定资产 固资 固定投资 固定资产总投资 计划固定资产投资 其中固投 固投额 固资投资 "
                + "fixedinvestment");
        says(CONTRACT_CAPITAL, "合同引资额 合同引资金额 合同引资 合同投资额 合同投资 协议引资 协议引资额 引资额 引资 引资金额 引资规模 合同资金 合同额 "
                + "合同金额 协议资金 协议金额 协议投资 协议投资额 签约金额 签约资金 签约额 签约投资额 合同利用资金 拟引资额 计划引资 计划引资额 合同内资 "
                + "合同内资额 约定引资额 合同约定投资 contractvalue contractamount");
        says(FOREIGN_CAPITAL, "合同外资 合同利用外资 合同利用外资额 协议外资 协议外资额 合同外资金额 contractedforeigncapital");
        says(FLOOR_AREA, "建筑面积 租赁面积 厂房面积 总建筑面积 租用面积 建筑租赁面积 建筑/租赁面积 floorarea");
        says(MUNICIPAL_CODE, "市级编号 市级项目编码 市级项目编号");
        says(STATISTICS_NAME, "纳统名称 入统项目名称 统计项目名称");
        says(INDUSTRY_CODE, "行业代码 国民经济行业 国民经济行业分类");
        says(CHAIN_ACTION, "补链延链 链条作用 补链/延链/强链 产业链作用");
        says(SECRECY, "密级 保密级别");
        says(INTO_STATISTICS, "入统时间 纳统时间 纳统日期 入库时间 入库日期");
        says(INTO_SCALE, "入规时间 上规时间");
        says(REVIEWED_ON, "评审日期 评审时间 联审通过日 联审时间");
        says(CAPACITY_YEAR, "达效年份 达产年份 达产年度");
        says(CAPITAL_ORIGIN, "资金来源 资金性质 内外资 资金类别 内资外资 资金属性");
        says(ORIGIN_PLACE, "来源地 客商来源 客商来源地 企业来源 企业来源地 来源 投资方所在地 企业所在地 投资方来源 投资方来源地 资金来源地 投资来源地 "
                + "客商所在地 投资方地址 来源区域 来源省份 来源城市 来源省市 区域来源 企业注册地 注册地 总部所在地 企业总部所在地 投资方注册地 项目来源地 "
                + "资金来源地区 来源地区 投资方地区 所在地 客商地区 客源地 籍贯地 总部 originplace source");
        says(RETURNEE, "湘商回归 是否湘商回归 湘商 是否湘商 湘商回归项目 是否湘商回归项目 回归项目 是否湘商企业 乡贤回归 是否回归 是否返乡 是否返乡创业 "
                + "是否湘商回归企业 是否为湘商回归 是否属湘商回归 湘商项目 returnee");
        says(LAND_MODE, "用地方式 供地方式 用地模式 用地厂房方式 载体方式 落户方式 用地类别 供地模式 入驻方式");
        says(LAND, "用地面积 用地 用地需求 占地 占地面积 土地面积 拟用地 拟用地面积 需用地 供地面积 用地规模 土地 需地 用地亩数 土地需求 规划用地 "
                + "规划用地面积 计划用地 项目用地 项目用地面积 用地数 拟供地面积 需求用地 需地面积 总用地 总用地面积 占地规模 landarea area");
        says(EXPECTED_OUTPUT, "预计年产值 年产值 产值 预计产值 预期产值 预期年产值 达产产值 达产年产值 达产后年产值 年销售收入 预计年销售收入 年营业收入 "
                + "预计年营业收入 年产值规模 expectedoutput annualoutput");
        says(EXPECTED_TAX, "预计年税收 年税收 税收 预计税收 预期税收 预期年税收 年纳税 年纳税额 达产税收 达产年税收 达产后年税收 年税收贡献 年缴税 "
                + "预计税收贡献 税收贡献 expectedtax annualtax");
        says(EXPECTED_JOBS, "带动就业 就业 就业人数 带动就业人数 预计就业 预计就业人数 解决就业 解决就业人数 吸纳就业 吸纳就业人数 提供就业 新增就业 "
                + "新增就业人数 用工 用工人数 用工需求 预计带动就业 employment");
        says(OWNER, "责任人 负责人 项目负责人 经办人 跟踪人 跟进人 招商人员 招商专员 招商负责人 跟踪责任人 承办人 具体责任人 包保责任人 对接人 牵头人 "
                + "项目经理 招商经理 责任人员 跟进责任人 跟踪负责人 招商责任人 项目责任人 落实责任人 责任单位/责任人 责任单位及责任人 责任单位/人 "
                + "引进人 洽谈人 业务员 主办人 具体负责人 manager officer personincharge responsibleperson");
        says(OWNER_UNIT, "责任单位 牵头单位 承办单位 招商单位 引进单位 责任部门 牵头部门 跟踪单位 跟进单位 服务单位 包保单位 专班 招商责任单位 主管部门 "
                + "对接单位 引资单位 归口单位 所属单位 首报单位 填报单位 招商专班 工作专班 服务专班 牵头责任单位 落实单位 招引单位 报送单位 引荐单位部门 "
                + "department unit");
        says(LEAD_LEADER, "联点领导 联系领导 包联领导 责任领导 牵头领导 分管领导 挂点领导 挂钩领导 领衔领导 带队领导 包保领导 挂帅领导 联系县级领导 "
                + "县级领导 市级领导 区级领导 联系市级领导 联系区领导 挂联领导 挂包领导 包抓领导 服务领导 leader");
        says(SERVICE_OFFICER, "首席服务员 一对一服务 一对一服务专员 服务专员 代办员 首席服务官 服务员 项目专员 联络员 项目管家 服务管家 首席代办员 帮代办员");
        says(CHANNEL, "招商方式 引进方式 招商渠道 招商途径 引进渠道 引进途径 来源渠道 信息来源 线索来源 项目来源 渠道 对接方式 招引方式 招引途径 引资方式");
        says(CHANNEL_NOTE, "引荐人 引荐单位 推荐人 引荐企业 引荐方 推介人 中介机构");
        says(EVENT, "活动 活动名称 招商活动 签约仪式 签约场合 签约平台 签约节会 签约会");
        says(CONTACT, "联系人 企业联系人 联系方式 联系电话 联系人及电话 联系人/电话 联系人电话 联系人及联系方式 投资方联系人 客商联系人 对方联系人 "
                + "企业负责人 投资方负责人 法人 法人代表 法定代表人 电话 手机 企业联系方式");
        says(CONTRACT_NUMBER, "合同号 协议编号 协议号 合同编码 合同文号");
        says(NEXT_STEP, "下一步 下一步工作 下步工作 下一步计划 下步计划 下一步打算 下步打算 下周计划 下阶段计划 下一步工作计划 下步工作计划 "
                + "下一步工作措施 下步举措 工作计划 下步安排 下一步安排 推进计划 下一步推进计划");
        says(NEXT_DUE, "完成时限 时限 办结时限");
        says(APPROVAL_ITEM, "待批事项 报批事项 审批事项");
        says(PROGRESS_NOTE, "项目进展 进展情况 进展 目前进展 当前进展 推进情况 工作进展 项目进展情况 本周进展 本月进展 项目现状 目前情况 洽谈进展 "
                + "最新情况 形象进度 进度 工程进度 建设进度 项目进度 建设进展 推进进展 工作进展情况 项目推进情况 目前进展情况 履约情况 progressnote");
        says(BLOCKERS, "存在的问题 问题 困难 存在困难 需协调事项 需协调解决的问题 存在问题及困难 存在的困难和问题 堵点 主要问题 困难问题 "
                + "存在的困难 需协调解决事项 问题及建议 需要协调解决的问题 需协调问题 problems issues");
        says(STAGE, "当前阶段 项目阶段 进展阶段 状态 项目状态 当前状态 目前阶段 所处阶段 推进阶段 环节 当前环节 进度阶段 项目进度阶段 进展状态 "
                + "建设阶段 项目所处阶段 目前状态 所处环节 阶段状态 推进状态 status phase");
        says(EXIT, "退出");
        says(EXIT_REASON, "退库原因 终止原因 解约原因 暂缓原因");
        says(REMARKS, "说明 备注说明 其他 其他说明 补充说明 备注信息 其他情况 其它 备注栏 note notes comment comments memo");
        says(EnterpriseFields.GRADES, "企业资质 企业级别 企业荣誉 企业类别 企业实力 三类500强 是否三类500强 500强 是否500强 500强类别 500强企业 "
                + "是否500强企业 是否世界500强 世界500强 是否中国500强 是否民营500强 三类500强企业 是否三类500强企业 投资方等级 投资方类别 投资方实力 "
                + "企业等次 企业属性 企业类型 企业称号 500强情况 是否上市公司 grade");
        says(EnterpriseFields.NATURE, "所有制性质 企业所有制 投资方性质");
        says(EnterpriseFields.CREDIT_CODE, "信用代码 社会信用代码 统一信用代码 组织机构代码 企业信用代码");

        contains(NAME, "项目名称");
        contains(FIXED_INVESTMENT, "固定资产投资", "固投");
        contains(CONTRACT_CAPITAL, "引资", "合同投资", "协议投资");
        contains(TOTAL_INVESTMENT, "总投资", "投资总额", "投资规模", "投资额");
        contains(EXPECTED_TAX, "税收");
        contains(EXPECTED_OUTPUT, "产值");
        contains(EXPECTED_JOBS, "就业");
        contains(LAND, "用地面积", "占地", "用地规模", "土地面积");
        contains(CHANNEL, "招商方式", "引进方式", "招商渠道");
        contains(CHAIN, "产业链", "所属产业", "所属行业", "产业类别");
        contains(INVESTOR, "投资方", "投资主体", "投资企业", "投资商", "客商名称", "企业名称", "公司名称");
        contains(ORIGIN_PLACE, "来源地");
        contains(RETURNEE, "湘商回归");
        contains(OWNER_UNIT, "责任单位", "牵头单位");
        contains(OWNER, "责任人", "负责人");
        contains(LEAD_LEADER, "领导");
        contains(SUMMARY, "建设内容", "项目简介", "项目概况");
        contains(NEXT_STEP, "下一步", "下步");
        contains(PROGRESS_NOTE, "进展");
        contains(BLOCKERS, "问题", "困难");
        contains(EnterpriseFields.GRADES, "500强");
        contains(REMARKS, "备注");
        for (Language language : Language.values()) {
            Texts texts = Texts.in(language);
            for (EntityKind kind : List.of(EntityKind.ENTERPRISE, EntityKind.PROJECT)) {
                for (Field<?> field : kind.fields()) {
                    // An enterprise's name stands under the project's investor; its place of origin likewise.
                    if (field != EnterpriseFields.NAME && field != EnterpriseFields.ORIGIN_PLACE && !field.isInternal()) {
                        Words.forms(texts.of(field.labelKey())).forEach(form -> WHOLE.put(form, field));
                    }
                }
            }
        }
        WHOLE.forEach((word, field) -> {
            if (field == NAME && !WEAK_NAMES.contains(word)) {
                STRONG_NAMES.add(word);
            }
        });
        NAMES.addAll(STRONG_NAMES);
    }

    private FieldWords() {
    }

    private static void says(Field<?> field, String words) {
        for (String word : words.split(" ")) {
            WHOLE.put(word, field);
        }
    }

    private static void contains(Field<?> field, String... parts) {
        for (String part : parts) {
            PART.put(part, field);
        }
    }

    /** The field that the whole header, or what stands outside or inside its brackets, names; null for none. */
    public static Field<?> whole(String header) {
        for (String form : Words.forms(header)) {
            Field<?> field = WHOLE.get(form);
            if (field != null && !isOtherMoney(field, header)) {
                return field;
            }
        }
        return null;
    }

    /** The field that a part of the header names, such as 计划总投资额度; null for none. */
    public static Field<?> part(String header) {
        String flat = Words.flat(header);
        if (flat.length() > 20 || flat.startsWith("是否") && !flat.contains("湘商") && !flat.contains("500强")) {
            return null;
        }
        for (var entry : PART.entrySet()) {
            if (flat.contains(entry.getKey()) && !isOtherMoney(entry.getValue(), header)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static boolean isOtherMoney(Field<?> field, String header) {
        return switch (field.type().shape()) {
            case MONEY, AREA, COUNT -> OTHER_MONEY.matcher(Words.flat(header)).find();
            default -> false;
        };
    }

    /** True when the header can only mean the projects' names. */
    public static boolean isStrongName(String header) {
        return isAmong(STRONG_NAMES, header);
    }

    /** True when the header may mean the projects' names if its neighbours are a ledger's. */
    public static boolean isWeakName(String header) {
        return isAmong(WEAK_NAMES, header);
    }

    /** True when the header is a strong or a weak name; every cell of a ledger is asked. */
    public static boolean isName(String header) {
        return isAmong(NAMES, header);
    }

    // Only signs and brackets give a header more than one form.
    private static boolean isAmong(Set<String> names, String header) {
        String flat = Words.flat(header);
        return names.contains(flat) || isDecorated(flat) && Words.forms(header).stream().anyMatch(names::contains);
    }

    private static boolean isDecorated(String flat) {
        if (flat.startsWith("其中")) {
            return true;
        }
        for (int i = 0; i < flat.length(); i++) {
            if (DECORATION.indexOf(flat.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** True for a header over running numbers, which nobody needs to keep. */
    public static boolean isOrdinal(String header) {
        String flat = Words.flat(header).replace(".", "");
        return ORDINALS.contains(flat);
    }
}
