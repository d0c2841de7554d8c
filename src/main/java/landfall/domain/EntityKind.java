package landfall.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import landfall.domain.value.DayOrMonth;

/** The kinds of things that the bureau keeps a record of; each is a table of the workspace file. */
public enum EntityKind {
    PROJECT, ENTERPRISE, BUREAU,
    /** 联系人: a person at an enterprise. */
    CONTACT,
    /** 单位: a unit that is responsible for projects. */
    UNIT,
    /** 人员: a person of the bureau or of a unit. */
    OFFICER,
    /** 合同: a contract of a project, supplementary agreements among them. */
    CONTRACT,
    /** 分期: a phase of a project inside the scope first contracted. */
    PHASE,
    /** 到位资金: money that arrived for a project. */
    FUND_ARRIVAL,
    /** 外资到资: foreign capital actually used by a project. */
    FDI_RECORD,
    /** 认定: a department's recognition of a project's milestone. */
    RECOGNITION,
    /** 附件: a file kept with a project. */
    ATTACHMENT,
    /** 视图: a filter kept under a name. */
    VIEW,
    /** 目标任务: what the bureau, a unit, a leader or an officer is to reach in a year. */
    TARGET,
    /** 出差、接待: a team that went out, or a group that was received. */
    TRIP,
    /** 走访: whom a trip met on a day. */
    VISIT,
    /** 封账: the close of a month. */
    MONTH_CLOSE,
    /** 通报: an issue of the monthly bulletin. */
    BULLETIN,
    /** 通报文字: the bureau's own wording of a section of the monthly bulletin. */
    BULLETIN_TEXT,
    /** 驻点: officers who are stationed in another city. */
    OUTPOST,
    /** 小分队: officers who go after one region or industry. */
    SQUAD,
    /** 周报: what an outpost or a squad did in a week. */
    WEEKLY_REPORT;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name of the kind in the log and of its table. */
    public String key() {
        return key;
    }

    /** Every field of this kind, in the order in which forms and exports show them. */
    public List<Field<?>> fields() {
        return switch (this) {
            case PROJECT -> ProjectFields.ALL;
            case ENTERPRISE -> EnterpriseFields.ALL;
            case BUREAU -> BureauFields.ALL;
            case CONTACT -> ContactFields.ALL;
            case UNIT -> UnitFields.ALL;
            case OFFICER -> OfficerFields.ALL;
            case CONTRACT -> ContractFields.ALL;
            case PHASE -> PhaseFields.ALL;
            case FUND_ARRIVAL -> FundArrivalFields.ALL;
            case FDI_RECORD -> FdiRecordFields.ALL;
            case RECOGNITION -> RecognitionFields.ALL;
            case ATTACHMENT -> AttachmentFields.ALL;
            case VIEW -> ViewFields.ALL;
            case TARGET -> TargetFields.ALL;
            case TRIP -> TripFields.ALL;
            case VISIT -> VisitFields.ALL;
            case MONTH_CLOSE -> MonthCloseFields.ALL;
            case BULLETIN -> BulletinFields.ALL;
            case BULLETIN_TEXT -> BulletinTextFields.ALL;
            case OUTPOST -> OutpostFields.ALL;
            case SQUAD -> SquadFields.ALL;
            case WEEKLY_REPORT -> WeeklyReportFields.ALL;
        };
    }

    /** The field that names what an entity of this kind belongs to: a project, an enterprise, a trip …; empty for none. */
    public Optional<Field<String>> owner() {
        return Optional.ofNullable(switch (this) {
            case CONTACT -> ContactFields.ENTERPRISE;
            case CONTRACT -> ContractFields.PROJECT;
            case PHASE -> PhaseFields.PROJECT;
            case FUND_ARRIVAL -> FundArrivalFields.PROJECT;
            case FDI_RECORD -> FdiRecordFields.PROJECT;
            case RECOGNITION -> RecognitionFields.PROJECT;
            case ATTACHMENT -> AttachmentFields.PROJECT;
            case VISIT -> VisitFields.TRIP;
            case WEEKLY_REPORT -> WeeklyReportFields.POST;
            case PROJECT, ENTERPRISE, BUREAU, UNIT, OFFICER, VIEW, TARGET, TRIP, MONTH_CLOSE, BULLETIN,
                    BULLETIN_TEXT, OUTPOST, SQUAD -> null;
        });
    }

    /** The field with the day on which something of this kind happened, if it is something that happens. */
    public Optional<Field<DayOrMonth>> happenedOn() {
        return Optional.ofNullable(switch (this) {
            case CONTRACT -> ContractFields.SIGNED_ON;
            case FUND_ARRIVAL -> FundArrivalFields.ARRIVED_ON;
            case FDI_RECORD -> FdiRecordFields.ARRIVED_ON;
            case RECOGNITION -> RecognitionFields.RECOGNISED_ON;
            case ATTACHMENT -> AttachmentFields.ADDED_ON;
            case TRIP -> TripFields.FIRST_DAY;
            case VISIT -> VisitFields.DAY;
            case MONTH_CLOSE -> MonthCloseFields.CLOSED_ON;
            case OUTPOST -> OutpostFields.SINCE;
            case SQUAD -> SquadFields.SINCE;
            case WEEKLY_REPORT -> WeeklyReportFields.WEEK;
            case PROJECT, ENTERPRISE, BUREAU, CONTACT, UNIT, OFFICER, PHASE, VIEW, TARGET, BULLETIN,
                    BULLETIN_TEXT -> null;
        });
    }

    /** The key of the kind's name in the text bundles. */
    public String labelKey() {
        return "field.kind." + key();
    }

    /** The key of the name of several things of the kind. */
    public String severalKey() {
        return labelKey() + ".several";
    }

    /** The field with the given key, or null when this version of the program does not know it. */
    public Field<?> field(String key) {
        return Keys.FIELDS.get(this).get(key);
    }

    /** The kind with the given key, or null when this version of the program does not know it. */
    public static EntityKind of(String key) {
        for (EntityKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        return null;
    }

    // Not with the kinds, whose fields name their kind.
    private static final class Keys {
        private static final Map<EntityKind, Map<String, Field<?>>> FIELDS = new EnumMap<>(EntityKind.class);

        static {
            for (EntityKind kind : EntityKind.values()) {
                FIELDS.put(kind, kind.fields().stream().collect(Collectors.toMap(Field::key, field -> field)));
            }
        }
    }
}
