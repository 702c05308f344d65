/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Enterprises to put on a list (加入目标). */
export type AddTargetsInput = {
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** The list (清单) */
  list: string;
  /** At most 1,000 at once (目标) */
  targets: Array<NewTargetInput>;
};

/** Whom rules are judged for, on which day, by which facts (政策核验条件). */
export type AssessPoliciesInput = {
  /** Day asked about, YYYY-MM-DD; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** The subject: an enterprise by global id, own id or credit code (企业) */
  enterprise?: string | null | undefined;
  /** Facts by their code; null is not known, also where the graph knows. `policyFacts` lists codes, types and units (事实) */
  facts?: Record<string, unknown> | null | undefined;
  /** The subject: a park by its code (园区代码) */
  park?: string | null | undefined;
  /** City and region of the subject, where no fact says them (所在地) */
  place?: PlaceInput | null | undefined;
  /** Codes of documents (文件代码) */
  policies?: Array<string> | null | undefined;
  /** Codes of rules; by default all that can concern the subject (规则代码) */
  rules?: Array<string> | null | undefined;
  /** Keeps only these verdicts (结论) */
  verdicts?: Array<PolicyVerdict> | null | undefined;
};

/** A box, its sides included; west may exceed east across the antimeridian, at most 180° wide (矩形范围). */
export type BBoxInput = {
  /** Its system; WGS84 where not said (坐标系) */
  crs?: Crs;
  /** Degrees (东) */
  east: number;
  /** Degrees (北) */
  north: number;
  /** Degrees (南) */
  south: number;
  /** Degrees (西) */
  west: number;
};

/** Conditions that a candidate must meet (硬条件). */
export type CandidateConditionsInput = {
  /** Not these: id, own id, credit code or unique identifier; at most 1,000 (排除企业) */
  exclude?: Array<string> | null | undefined;
  /** Leave out whom somebody follows on a list that the member may see; nobody without a sign-in (排除已认领) */
  excludeClaimed?: boolean;
  /** Leave out enterprises that are in the place already by seat, activity or site, in any segment (排除已落地) */
  excludeSettled?: boolean;
  /** Let in enterprises that were delisted from an exchange, which else count as `ended` (含退市企业) */
  includeDelisted?: boolean;
  /** Let in enterprises seated in the place’s own province, which else stand in `localSuppliers` alone (含本省区企业) */
  includeOwnProvince?: boolean;
  /** Maximum distance from the place in kilometres; a candidate without a point fails (最大距离, 公里) */
  maxDistanceKm?: number | null | undefined;
  /** Minimum number of employees; an enterprise whose number is unknown fails (最少从业人数) */
  minEmployees?: number | null | undefined;
  /** Minimum annual revenue in yuan; an enterprise whose revenue is unknown fails (最低营业收入, 元) */
  minRevenueCny?: number | null | undefined;
  /** Masters at least one of these technologies, each by its code or words of its name; an enterprise of which none is recorded fails (掌握技术) */
  technologies?: Array<string> | null | undefined;
  /** Holds at least one of these titles, still valid at the date of the data; a title that nobody ever held is refused (称号) */
  tiers?: Array<string> | null | undefined;
};

/** Weights of the parts, ≥ 0, not all 0; equal where left out (目标权重). */
export type CandidateWeightsInput = {
  /** Size and titles (能力) */
  capability?: number;
  /** A centre, enclave or pairing that works today reaches it (合作渠道) */
  channel?: number;
  /** Known customers in the place (客户牵引) */
  customerPull?: number;
  /** Nearness (距离) */
  distance?: number;
  /** Share in the segment (契合度) */
  fit?: number;
  /** Further sites and affiliates in or near the province (已有布局) */
  footprint?: number;
  /** Strength of its area in the segment (产业梯度) */
  gradient?: number;
};

/** How sure a row is, by who looked (确定程度) */
export type Certainty =
  /** By a register or field survey of enough coverage that is not too old (已确认) */
  | 'CONFIRMED'
  /** By any other survey that vouches: to be verified (待核实) */
  | 'PROVISIONAL';

/** Chain, place and rule of a gap report (缺链分析条件). */
export type ChainGapsInput = {
  /** Day from which ages are counted back, ISO; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** Treats the place as surveyed in full, so that an absent segment is missing (视为已普查) */
  assumeSurveyed?: boolean;
  /** Code of a chain, of the graph or of `chainFrom` (产业链代码) */
  chain: string;
  /** Give pure groups (stages, headings) as rows too, rolled up and without verb (含分组) */
  groups?: boolean;
  /** Measure of activity (度量) */
  measure?: Measure;
  /** A region of any level, or a park (地点) */
  place: PlaceInput;
  /** Area against which specialisation is measured; the outermost region around the place by default (参照区域) */
  reference?: PlaceInput | null | undefined;
  /** Rule set, 2026.2 or 2026.1; the newest by default, an earlier one so that an old answer can be had again (规则版本) */
  ruleSet?: string | null | undefined;
  /** Over which segments the sums run (求和范围) */
  sums?: SumScope;
  /** Limits of the rule (规则阈值) */
  thresholds?: GapThresholdsInput | null | undefined;
  /** Weights of the priority (优先级权重) */
  weights?: PriorityWeightsInput | null | undefined;
};

/** Follow a target, alone (认领). */
export type ClaimTargetInput = {
  /** Length of the claim in days from now, 1 to 180 (天数) */
  days?: number;
  /** The version on which the decision rests; CONFLICT where there is another by now (期望版本) */
  expectedVersion: number;
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** A manager takes over another organisation’s claim with this reason, which is kept (接管理由) */
  takeOverReason?: string | null | undefined;
  /** The target (目标) */
  target: string;
};

/** A new list (新建清单). */
export type CreateTargetListInput = {
  /** Code of the chain that the list serves, stored in the graph (产业链代码) */
  chain?: string | null | undefined;
  /** Purpose, at most 10,000 characters (说明) */
  description?: string | null | undefined;
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** 1 to 200 characters (名称) */
  name: string;
  /** The place it is for (地点) */
  place?: PlaceInput | null | undefined;
  /** Codes of the segments it is for (环节代码) */
  segments?: Array<string>;
};

/** Which chain in which place (关键点条件). */
export type CriticalPointsInput = {
  /** Code of a chain, of the graph or of `chainFrom` (产业链代码) */
  chain: string;
  /** A region of any level, or a park (地点) */
  place: PlaceInput;
};

/** Reference system of coordinates (坐标系). CGCS2000 equals WGS84 at map scale; its label is kept. */
export type Crs =
  /** 百度 */
  | 'BD09'
  /** 天地图 (国家大地坐标系) */
  | 'CGCS2000'
  /** 高德, 腾讯 (火星坐标) */
  | 'GCJ02'
  /** GPS, GeoJSON (国际) */
  | 'WGS84';

/** Decisions about proposals, at most 1,000 in all (批量决定). */
export type DecideProposalsInput = {
  /** Proposals that are right: each becomes an activity (确认) */
  confirm?: Array<string> | null | undefined;
  /** Key of this request: sent again with the same key it acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** Proposals that are wrong: none is proposed again (否决) */
  reject?: Array<string> | null | undefined;
  /** Proposals with the segment that is right instead (改为) */
  replace?: Array<ReplaceProposalInput> | null | undefined;
  /** Shares of confirmed ones; 1/k over k segments where none is given (份额) */
  shares?: Array<ProposalShareInput> | null | undefined;
  /** Decided proposals that are open again; an activity made by them goes (撤销) */
  undo?: Array<string> | null | undefined;
};

/** Direction of an enclave (飞地方向) */
export type EnclaveDirection =
  /** Both build it (共建) */
  | 'CO_BUILT'
  /** Ground in the region for others’ industry (飞地园区) */
  | 'INBOUND'
  /** The region’s own ground elsewhere (反向飞地, 科创飞地) */
  | 'OUTBOUND';

/** Kind of an enclave: 科创飞地, 飞地园区, 概念验证 (飞地类型) */
export type EnclaveKind =
  | 'INDUSTRIAL'
  | 'PROOF_OF_CONCEPT'
  | 'SCIENCE';

/** Which enterprises; every condition given must hold (企业筛选). */
export type EnterpriseFilter = {
  /** Within a box (矩形) */
  bbox?: BBoxInput | null | undefined;
  /** Active in any segment of this chain, of the graph or of `chainFrom` (产业链代码) */
  chain?: string | null | undefined;
  /** Global ids, own ids or credit codes, at most 1,000 (标识) */
  ids?: Array<string> | null | undefined;
  /** Annual revenue known and at most this, yuan (营收上限) */
  maxRevenueCny?: number | null | undefined;
  /** Annual revenue known and at least this, yuan (营收下限) */
  minRevenueCny?: number | null | undefined;
  /** Within a distance of a point (附近) */
  near?: NearInput | null | undefined;
  /** Seat anywhere within this place (地点) */
  place?: PlaceInput | null | undefined;
  /** Within a GeoJSON Polygon or MultiPolygon, its edges included; closed rings that do not cross, at most 10,000 positions (多边形) */
  polygon?: Record<string, unknown> | null | undefined;
  /** System of the polygon; WGS84 where not said (多边形坐标系) */
  polygonCrs?: Crs | null | undefined;
  /** Active in any of these segments or their parts (环节代码) */
  segments?: Array<string> | null | undefined;
  /** Words in names, former names or products, Chinese too (全文检索) */
  text?: string | null | undefined;
  /** Holds any of these titles (称号) */
  tiers?: Array<string> | null | undefined;
};

/** The order of a list of enterprises; ties by own id (排序). */
export type EnterpriseOrder = {
  /** Field to order by (字段) */
  field: EnterpriseOrderField;
  /** The point of DISTANCE (起点) */
  from?: PositionInput | null | undefined;
};

/** Field that a list of enterprises is ordered by (排序字段) */
export type EnterpriseOrderField =
  /** Nearest first from `from`, unlocated last (距离) */
  | 'DISTANCE'
  /** Descending, unknown last (从业人数) */
  | 'EMPLOYEES'
  /** By name (名称) */
  | 'NAME'
  /** By region in the order of the tree; the default otherwise (地区) */
  | 'REGION'
  /** Best match of filter.text first; the default where a text is given (相关度) */
  | 'RELEVANCE'
  /** Largest first, unknown last (营业收入) */
  | 'REVENUE';

/** Ends and relations of the paths to search (企业路径条件). */
export type EnterprisePathsInput = {
  /** Id, own id, credit code or unique identifier (起点企业) */
  from: string;
  /** Steps of the longest path, 1 to 8 (最大步数) */
  maxLength?: number;
  /** Maximum number of paths, 1 to 500 (最多路径数) */
  maxPaths?: number;
  /** Relations followed, either way (关系类型) */
  relations?: Array<PathRelation>;
  /** Id, own id, credit code or unique identifier (终点企业) */
  to: string;
};

/** Limits of the rule; a limit that is left out keeps its default (规则阈值). */
export type GapThresholdsInput = {
  /** Annual revenue in yuan from which an enterprise is above designated size; 20,000,000 (规上标准, 元) */
  aboveScaleRevenueCny?: number | null | undefined;
  /** Annual revenue in yuan from which an enterprise carries a segment alone; 1,000,000,000 (龙头营业收入, 元) */
  anchorRevenueCny?: number | null | undefined;
  /** Above this Herfindahl–Hirschman index of revenue, 0 to 1, a segment is weak; 0.25 (集中度上限) */
  concentration?: number | null | undefined;
  /** A survey by register or on the spot confirms from this coverage on, 0 to 1; 0.8 (确认所需覆盖率) */
  confirmedCoverage?: number | null | undefined;
  /** Whole years after which a survey confirms no longer; 2 (确认有效年数) */
  confirmedYears?: number | null | undefined;
  /** A location quotient is known where this share of the enterprises is drawn from registers or surveys, and measured, 0 to 1; 0.8 (已知占比下限) */
  knownShare?: number | null | undefined;
  /** Below this location quotient a segment is weak; 1 (区位商下限) */
  locationQuotient?: number | null | undefined;
  /** Number of known revenues from which a concentration is known; 4 (集中度所需企业数) */
  revenueCount?: number | null | undefined;
  /** Share of the enterprises present of which the revenue must be known for a concentration, 0 to 1; 0.5 (集中度所需占比) */
  revenueShare?: number | null | undefined;
  /** Whole years after which a source is stale; 5 (来源陈旧年数) */
  staleYears?: number | null | undefined;
  /** A survey counts from this coverage on, 0 to 1; 0.5 (调查覆盖率下限) */
  surveyCoverage?: number | null | undefined;
};

/** Rights of an organisation on a list (清单权限) */
export type ListPermission =
  /** Also add, claim, move and note targets (参与) */
  | 'CONTRIBUTE'
  /** Also change, archive and share it and take over claims; the owner has it (管理) */
  | 'MANAGE'
  /** Read it (查看) */
  | 'VIEW';

/** What to draw; an argument that the layer does not take is refused (地图条件). */
export type MapInput = {
  /** Code of a chain, of the graph or of `chainFrom`; enterprises then have the status of their segments in the place (产业链代码) */
  chain?: string | null | undefined;
  /** System of the coordinates given out; WGS84 where not said (坐标系) */
  crs?: Crs;
  /** Which enterprises (企业筛选) */
  filter?: EnterpriseFilter | null | undefined;
  /** Kind of the layer (图层) */
  layer: MapLayerKind;
  /** Level of the regions; by default the level below the place, of SEGMENT_FLOWS prefectures (级别) */
  level?: RegionLevel | null | undefined;
  /** Features at most, 1 to 10,000 (条数) */
  limit?: number;
  /** What lies within or concerns this place; of TARGETS where they would settle (地点) */
  place?: PlaceInput | null | undefined;
};

/** Kind of the layer (图层) */
export type MapLayerKind =
  /** Cooperation centres as points; takes place, a place that they serve (合作中心) */
  | 'CENTRES'
  /** Lines from home to the enclave or its host; takes place (飞地) */
  | 'ENCLAVES'
  /** Enterprises as points; takes filter, place, chain (企业) */
  | 'ENTERPRISES'
  /** Regions with their missing and weak segments; needs chain, takes place, level (缺链) */
  | 'GAPS'
  /** Lines from home to partner; takes place (结对) */
  | 'PAIRINGS'
  /** Parks as outlines, points where none is known; takes place (园区) */
  | 'PARKS'
  /** Regions as outlines, points where none is known; takes place, level (行政区) */
  | 'REGIONS'
  /** Known supplies among enterprises of a chain as lines between their regions, a point where both ends are in one; needs chain, takes place, level (环节流向) */
  | 'SEGMENT_FLOWS'
  /** Plants and activities elsewhere than at the seat, as points of the places to which they are known: with ENTERPRISES all that a gap report counts; takes place, chain (驻点) */
  | 'SITES'
  /** Lines from each candidate to the place; needs place, chain (招商目标) */
  | 'TARGETS';

/** Measure of activity (度量) */
export type Measure =
  /** Persons employed, where known (从业人数) */
  | 'EMPLOYEES'
  /** Number of enterprises, by their shares (企业数) */
  | 'ENTERPRISES'
  /** Annual revenue in yuan, where known (营业收入) */
  | 'REVENUE';

/** Dimension of the statistics of parks (统计维度) */
export type MetricDimension =
  /** Economic operation (经济运行) */
  | 'ECONOMY'
  /** Industry enablement (产业赋能) */
  | 'INDUSTRY'
  /** Innovation (创新活力) */
  | 'INNOVATION'
  /** Resources (资源集聚) */
  | 'RESOURCES';

/** Bring a target to another stage (变更阶段). */
export type MoveTargetInput = {
  /** The version on which the decision rests; CONFLICT where there is another by now (期望版本) */
  expectedVersion: number;
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** Why; kept in the history, empty for none (说明) */
  note?: string | null | undefined;
  /** Day on which it came to the stage, ISO, not after today; today in China by default (日期) */
  on?: string | null | undefined;
  /** The next stage (阶段) */
  stage: TargetStage;
  /** The target (目标) */
  target: string;
};

/** All within a distance of a point (圆形范围). */
export type NearInput = {
  /** Its system; WGS84 where not said (坐标系) */
  crs?: Crs;
  /** Degrees north (纬度) */
  latitude: number;
  /** Degrees east (经度) */
  longitude: number;
  /** Kilometres on the sphere, above 0 to 20,000 (半径) */
  radiusKm: number;
};

/** An enterprise to put on a list (新目标). */
export type NewTargetInput = {
  /** Global id, own id or credit code; or else `pending` (企业) */
  enterprise?: string | null | undefined;
  /** An open note; empty for none (备注) */
  note?: string | null | undefined;
  /** A firm that the graph does not know; if it does, that enterprise is taken (待入库企业) */
  pending?: PendingEnterpriseInput | null | undefined;
  /** Code of the segment it would fill, the first where `segments` are given too (环节代码) */
  segment?: string | null | undefined;
  /** Codes of all segments it would fill, the best fit first (全部环节代码) */
  segments?: Array<string> | null | undefined;
};

/** Write a note on a target (备注). */
export type NoteTargetInput = {
  /** Only the own organisation reads it (仅本机构可见) */
  confidential?: boolean;
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** The target (目标) */
  target: string;
  /** 1 to 10,000 characters (内容) */
  text: string;
};

/** Whose gaps, and which partner might fill them; `pairings` lists the partners (结对互补条件). */
export type PairGapsInput = {
  /** Day from which ages are counted back, ISO; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** Take home as surveyed in full, so that what is absent is missing (视为已普查) */
  assumeSurveyed?: boolean;
  /** Location quotient of the partner from which it is as strong as counts, 0.1 to 1,000 (区位商上限) */
  cap?: number;
  /** Code of a chain, of the graph or of `chainFrom` (产业链代码) */
  chain: string;
  /** The place with the gaps (本地) */
  home: PlaceInput;
  /** Measure of activity (度量) */
  measure?: Measure;
  /** Partner, another place than home; left out: every place that is paired with home, with a part of it or with a place that contains it (结对地区) */
  partner?: PlaceInput | null | undefined;
  /** Area against which both are measured; the outermost region around home by default (参照区域) */
  reference?: PlaceInput | null | undefined;
  /** Rule set, 2026.2 or 2026.1; the newest by default, an earlier one so that an old answer can be had again (规则版本) */
  ruleSet?: string | null | undefined;
  /** Over which segments the sums run (求和范围) */
  sums?: SumScope;
  /** Limits of the rule (规则阈值) */
  thresholds?: GapThresholdsInput | null | undefined;
};

/** Which park, figures and periods (园区监测查询条件). */
export type ParkMonitorInput = {
  /** First period: 2026-03, 2026-Q1 or 2026; by default the first observed (起始期间) */
  from?: string | null | undefined;
  /** Metrics by code or Chinese name; by default those observed of the park (指标) */
  metrics?: Array<string> | null | undefined;
  /** Code of the park (园区代码) */
  park: string;
  /** Length of the periods; by default the shortest observed of each metric (周期) */
  periodType?: PeriodType | null | undefined;
  /** Last period, its end included; by default the last observed (截止期间) */
  to?: string | null | undefined;
};

/** Relation a path may follow (关系类型) */
export type PathRelation =
  | 'OWNS'
  | 'SUPPLIES';

/** A firm that the graph does not know yet (待入库企业). */
export type PendingEnterpriseInput = {
  /** Name, 2 to 200 characters (名称) */
  name: string;
  /** Region or park of its seat (所在地) */
  place: PlaceInput;
  /** USCC, where known (统一社会信用代码) */
  uscc?: string | null | undefined;
};

/** Length of periods (周期) */
export type PeriodType =
  /** Months (月报) */
  | 'M'
  /** Quarters (季报) */
  | 'Q'
  /** Years (年报) */
  | 'Y';

/** A place by its kind and code (地点). */
export type PlaceInput = {
  /** GB/T 2260 code or park code (代码) */
  code: string;
  /** REGION or PARK (类型) */
  kind: PlaceKind;
};

/** Kind of a place (地点类型) */
export type PlaceKind =
  /** A development zone or park (园区) */
  | 'PARK'
  /** An administrative region (行政区) */
  | 'REGION';

/** Which place, and how it is measured (地区画像条件). */
export type PlaceProfileInput = {
  /** List specialisations and opportunities in this chain only, of the graph or of `chainFrom`; the numbers of the place stay those of all segments (产业链代码) */
  chain?: string | null | undefined;
  /** Measure of activity (度量) */
  measure?: Measure;
  /** Compare with regions of this level; by default with places of its own kind (对标级别) */
  peerLevel?: RegionLevel | null | undefined;
  /** A region of any level, or a park (地点) */
  place: PlaceInput;
  /** Area against which specialisation is measured; the outermost region around the place, the nation, by default (参照区域) */
  reference?: PlaceInput | null | undefined;
};

/** Whence a fact is known: GIVEN 调用方给出, GRAPH 图谱, DEFAULT 默认 (来源) */
export type PolicyFactOrigin =
  | 'DEFAULT'
  | 'GIVEN'
  | 'GRAPH';

/** Level of the issuer of a document (文件层级) */
export type PolicyLevel =
  /** A city or its departments (设区市) */
  | 'CITY'
  /** The autonomous region or its departments (自治区) */
  | 'REGION';

/** RATE a share of a base 按比例, UPTO a ceiling by a share 不超过比例, CAP a ceiling 最高, FLOOR at least 不低于, CHECK conditions without money 核验 (规则类型) */
export type PolicyRuleKind =
  | 'CAP'
  | 'CHECK'
  | 'FLOOR'
  | 'RATE'
  | 'UPTO';

/** Whether it adds up with others: NOT_STATED 条文未规定, ONCE_PER_FIRM 同一企业不重复 (叠加) */
export type PolicyRuleStacking =
  | 'NOT_STATED'
  | 'ONCE_PER_FIRM';

/** Status of a document on the day asked about (文件状态) */
export type PolicyStatus =
  /** A draft for comment; it entitles to nothing (征求意见稿) */
  | 'DRAFT'
  /** Its term is over (已过有效期) */
  | 'EXPIRED'
  /** In force, with an end stated (有效) */
  | 'IN_FORCE'
  /** In force as far as the text says; no end is stated (未载明有效期) */
  | 'IN_FORCE_NO_END_STATED'
  /** Its term has not begun (尚未施行) */
  | 'NOT_YET'
  /** Another document repealed it (已废止) */
  | 'REPEALED'
  /** A plan within its term (计划实施中) */
  | 'RUNNING';

/** Which targets, and the value to hold against them (政策目标查询条件). */
export type PolicyTargetsInput = {
  /** Article that states it: 二, 三(二)4 (条款) */
  article?: string | null | undefined;
  /** Day asked about, YYYY-MM-DD; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** Metric, by code or Chinese name (指标) */
  metric?: string | null | undefined;
  /** Place whose observations are taken; by default the region of each target (地点) */
  place?: PlaceInput | null | undefined;
  /** Code of a document; all by default (政策代码) */
  policy?: string | null | undefined;
  /** Value to hold against the targets of the metric, in its unit; by default the newest yearly observation of the place (数值) */
  value?: number | null | undefined;
  /** Year whose end the value is of (数值年份) */
  valueYear?: number | null | undefined;
};

/** PASS 符合, FAIL 不符合, WARNING 原则上不符合, UNKNOWN a fact that is not known could change it 待定 (结论) */
export type PolicyVerdict =
  | 'FAIL'
  | 'PASS'
  | 'UNKNOWN'
  | 'WARNING';

/** A point and its system (点). */
export type PositionInput = {
  /** Its system; WGS84 where not said (坐标系) */
  crs?: Crs;
  /** Degrees north (纬度) */
  latitude: number;
  /** Degrees east (经度) */
  longitude: number;
};

/** Weights of the parts of a priority, ≥ 0, not all 0; equal where left out (优先级权重). */
export type PriorityWeightsInput = {
  /** Product complexity (复杂度) */
  complexity?: number;
  /** Betweenness in the chain (关键性) */
  criticality?: number;
  /** Local demand (本地需求) */
  localDemand?: number;
  /** Relatedness density (关联密度) */
  relatedness?: number;
  /** Distance of supply (供应距离) */
  supplyDistance?: number;
};

/** How evidence was found: by the segment’s NAME 名称, an ALIAS 别名, a KEYWORD 关键词, a class of INDUSTRY 行业, SCORED 相近 by likeness; EXCLUDE 排除 speaks against it (依据类型) */
export type ProposalEvidenceKind =
  | 'ALIAS'
  | 'EXCLUDE'
  | 'INDUSTRY'
  | 'KEYWORD'
  | 'NAME'
  | 'SCORED';

/** Field of the text that evidence stands in (所在字段) */
export type ProposalField =
  | 'BUSINESS'
  | 'INDUSTRY'
  | 'NAME'
  | 'PRODUCTS'
  | 'SCOPE';

/** What the enterprise does with it: PRODUCER 生产, PROCESSOR 加工, TRADER 贸易, SERVICE 服务, LESSOR 租赁, UNKNOWN 未说明 (角色) */
export type ProposalRole =
  | 'LESSOR'
  | 'PROCESSOR'
  | 'PRODUCER'
  | 'SERVICE'
  | 'TRADER'
  | 'UNKNOWN';

/** What is said of an enterprise, as a list of an office has it (企业文字). */
export type ProposalRowInput = {
  /** Its business in its own words (主营业务) */
  business?: string | null | undefined;
  /** Its industry; a class of GB/T 4754 is understood (行业) */
  industry?: string | null | undefined;
  /** Key by which the answer names the row (行标识) */
  key: string;
  /** Name of the enterprise (企业名称) */
  name?: string | null | undefined;
  /** Its products, at most 200 (主要产品) */
  products?: Array<string> | null | undefined;
  /** The scope under which it is registered (经营范围) */
  scope?: string | null | undefined;
};

/** Share of the enterprise’s activity in a confirmed segment (份额). */
export type ProposalShareInput = {
  /** A proposal that is confirmed in the same request (建议) */
  proposal: string;
  /** Share, 0 to 1 (份额) */
  share: number;
};

/** How a proposal stands: OPEN 待定, CONFIRMED 已确认, REJECTED 已否决, SUPERSEDED 已失效, no longer proposed by the present text and method (建议状态) */
export type ProposalState =
  | 'CONFIRMED'
  | 'OPEN'
  | 'REJECTED'
  | 'SUPERSEDED';

/** Texts for which segments are proposed; nothing is stored (环节建议条件). */
export type ProposeSegmentsInput = {
  /** Chains whose segments are proposed; all by default (产业链代码) */
  chains?: Array<string> | null | undefined;
  /** Least score, 0 to 1; 0.5 by default (最低分数) */
  minScore?: number | null | undefined;
  /** At most 1,000 rows, each with a key of its own (文字) */
  rows: Array<ProposalRowInput>;
};

/** How candidates are ordered (排序). */
export type RankingInput = {
  /** Weights from comparisons by pairs: 7 rows of 7 numbers above 0, in the order capability, fit, customerPull, footprint, gradient, channel, distance; row i, column j: how many times as much i counts as j. Refused with its consistency ratio from 0.1 on (AHP 判断矩阵) */
  comparisons?: Array<Array<number>> | null | undefined;
  /** Weights from the spread of the candidates themselves (熵权) */
  entropyWeights?: boolean;
  /** Method (方法) */
  method?: RankingMethod;
  /** Used by TOPSIS (归一化) */
  normalisation?: TopsisNormalisation;
  /** Weights as given; equal where no weights are asked for (权重) */
  weights?: CandidateWeightsInput | null | undefined;
};

/** How parts make a score (排序方法) */
export type RankingMethod =
  | 'TOPSIS'
  | 'WEIGHTED_MEAN';

/** Which park and year (研发双清零查询条件). */
export type RdClearanceInput = {
  /** Code of the park (园区代码) */
  park: string;
  /** Year of the figures (年份) */
  year: number;
};

/** Level of a region: 国, 省, 地, 县 (级别) */
export type RegionLevel =
  | 'COUNTY'
  | 'NATION'
  | 'PREFECTURE'
  | 'PROVINCE';

/** Which entries of a register (名录查询条件). */
export type RegisterEntriesInput = {
  /** Day asked about, YYYY-MM-DD; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** Code of a chain (产业链代码) */
  chain?: string | null | undefined;
  /** Words of a field: entries whose name or field holds them, or whose field they hold; simplified and traditional are one (领域) */
  field?: string | null | undefined;
  /** Code of a park: entries of the park, then of the regions around it (园区代码) */
  park?: string | null | undefined;
  /** Code of a region: entries of it and of regions and parks within it (地区代码) */
  region?: string | null | undefined;
  /** Code of the register, see query registers (名录代码) */
  register: string;
  /** Code of a segment (环节代码) */
  segment?: string | null | undefined;
  /** State of an entry, such as DRAFT or as the register names it (状态) */
  status?: string | null | undefined;
};

/** Another segment in the place of the one proposed (改为其他环节). */
export type ReplaceProposalInput = {
  /** The proposal, which is rejected (建议) */
  proposal: string;
  /** Code of the segment that is right (正确环节代码) */
  segment: string;
};

/** Highest right of a member, as stated by the claim `roles` (角色) */
export type Role =
  /** All that a manager does (系统管理) */
  | 'admin'
  /** Also creates lists and changes targets (编辑) */
  | 'editor'
  /** Also shares lists and takes over claims (管理) */
  | 'manager'
  /** Reads (查看) */
  | 'viewer';

/** Kind of what is found (检索类别) */
export type SearchKind =
  /** Cooperation centres (合作中心) */
  | 'CENTRE'
  /** Chains of the graph, no derived ones (产业链) */
  | 'CHAIN'
  /** Enclaves (飞地) */
  | 'ENCLAVE'
  /** Enterprises (企业) */
  | 'ENTERPRISE'
  /** Target lists in use that the member may see; none without a sign-in (招商清单) */
  | 'LIST'
  /** Parks (园区) */
  | 'PARK'
  /** Policy documents, their code the key such as GL26 (政策) */
  | 'POLICY'
  /** Administrative regions (行政区) */
  | 'REGION'
  /** Segments, also by their other names (环节) */
  | 'SEGMENT'
  /** Technologies (技术) */
  | 'TECHNOLOGY';

/** Which stored proposals (环节建议队列条件). */
export type SegmentProposalsInput = {
  /** Chains whose segments are proposed; all by default (产业链代码) */
  chains?: Array<string> | null | undefined;
  /** Least score, 0 to 1; 0 by default (最低分数) */
  minScore?: number | null | undefined;
  /** Enterprises with their seat or a site in this region or park (地点) */
  place: PlaceInput;
  /** How they stand; OPEN by default (状态) */
  states?: Array<ProposalState> | null | undefined;
};

/** Status of a segment in a place (环节状态) */
export type SegmentStatus =
  /** No enterprise there or possibly there, and a survey vouches (缺失) */
  | 'MISSING'
  /** Present, no test fails, and fewer than two of the four are known; not by rule set 2026.1 (已有，强弱未知) */
  | 'PRESENT'
  /** Present, no test fails, and at least two of the four are known (优势) */
  | 'STRONG'
  /** No enterprise known there, and either no survey vouches or an enterprise may be there; never shown as missing (未知) */
  | 'UNKNOWN'
  /** Present, and at least one known test fails (薄弱) */
  | 'WEAK';

/** An establishment that comes to the place: of a known enterprise, which stays where it is too, or of a hypothetical one (入驻). */
export type SettleInput = {
  /** Persons employed there; left out: as with revenue (从业人数) */
  employees?: number | null | undefined;
  /** Id, own id, credit code or unique identifier of one that is not in the place yet; left out: a hypothetical one (企业) */
  enterprise?: string | null | undefined;
  /** Annual revenue in yuan there; left out: that of the known enterprise that settles with its own segments, else not known (营业收入, 元) */
  revenueCny?: number | null | undefined;
  /** Code of what it works in, in full; a known enterprise works in its own segments where this is left out (环节) */
  segment?: string | null | undefined;
};

/** Organisation that may use a list, and its right (共享清单). */
export type ShareTargetListInput = {
  /** Any text of the client’s, new for each change: a request sent again with the same key acts once (幂等键) */
  idempotencyKey?: string | null | undefined;
  /** The list (清单) */
  list: string;
  /** Code of the organisation (机构代码) */
  organisation: string;
  /** New right, which replaces the old (权限) */
  permission: ListPermission;
};

/** Where a segment stands in a chain: 上游, 中游, 下游 (阶段) */
export type Stage =
  | 'DOWNSTREAM'
  | 'MIDSTREAM'
  | 'UPSTREAM';

/** Which way a step follows its relation (方向) */
export type StepDirection =
  /** `to` supplies or owns `from` (反向) */
  | 'BACKWARD'
  /** `from` supplies or owns `to` (正向) */
  | 'FORWARD';

/** Over which segments the sums of the location quotient run (求和范围) */
export type SumScope =
  /** Every segment with activity, all chains (全部环节) */
  | 'ALL'
  /** The segments of this chain (本链环节) */
  | 'CHAIN';

/** Place, chain and partner areas of a supply gap report (供应缺口条件). */
export type SupplyGapsInput = {
  /** Day from which ages are counted back, ISO; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** Inputs of this chain only, of the graph or of `chainFrom` (产业链代码) */
  chain?: string | null | undefined;
  /** How many links upstream of what is here, 1 to 20: 2 adds the inputs of missing inputs (级数) */
  depth?: number;
  /** Partner areas, at most 100 (合作地区) */
  partners?: Array<PlaceInput>;
  /** A region of any level, or a park (地点) */
  place: PlaceInput;
  /** Rule set, 2026.2 or 2026.1; the newest by default, an earlier one so that an old answer can be had again (规则版本) */
  ruleSet?: string | null | undefined;
  /** Limits of the rule (规则阈值) */
  thresholds?: GapThresholdsInput | null | undefined;
};

/** Gaps, source areas, conditions and ranking of a search for targets; `ruleSet` finds the gaps, the order is that of 2026.2 whatever is asked (招商目标条件). */
export type TargetCandidatesInput = {
  /** Day from which ages are counted back, ISO; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** Treats the place as surveyed in full, so that an absent segment is missing (视为已普查) */
  assumeSurveyed?: boolean;
  /** Code of a chain, of the graph or of `chainFrom`; needed unless segments are given (产业链代码) */
  chain?: string | null | undefined;
  /** Hard conditions (硬条件) */
  conditions?: CandidateConditionsInput | null | undefined;
  /** Measure of activity for the place’s gaps (度量) */
  measure?: Measure;
  /** Above 0, at most 1: also enterprises in segments whose proximity to a gap reaches this; their fit is share × proximity. Only the gaps themselves by default (最低邻近度) */
  minProximity?: number | null | undefined;
  /** Where they would settle (地点) */
  place: PlaceInput;
  /** Order (排序) */
  ranking?: RankingInput | null | undefined;
  /** Area against which the place’s gaps are measured; the outermost region around it by default (参照区域) */
  reference?: PlaceInput | null | undefined;
  /** Rule set, 2026.2 or 2026.1; the newest by default, an earlier one so that an old answer can be had again (规则版本) */
  ruleSet?: string | null | undefined;
  /** These segments, at most 200, whatever their verb (环节代码) */
  segments?: Array<string> | null | undefined;
  /** Seats in these places only, at most 100; anywhere by default (来源地) */
  sources?: Array<PlaceInput> | null | undefined;
  /** Over which segments the sums run (求和范围) */
  sums?: SumScope;
  /** Limits of the rule (规则阈值) */
  thresholds?: GapThresholdsInput | null | undefined;
  /** Verbs whose gaps are searched where no segments are named; BUILD, COMPLETE and EXTEND by default (动作) */
  verbs?: Array<Verb> | null | undefined;
};

/** Whether a target is met (是否达到) */
export type TargetMet =
  /** Not met (未达到) */
  | 'NO'
  /** The value is not known (未知) */
  | 'UNKNOWN'
  /** Met (已达到) */
  | 'YES';

/** How a value is held against a target (比较方式) */
export type TargetOp =
  /** About: no verdict (左右) */
  | 'ABOUT'
  /** Between two ends, both included (3—5) */
  | 'BETWEEN'
  /** At least (达到、以上) */
  | 'GE'
  /** More than (超过、突破) */
  | 'GT';

/** How far a target is; docs/lists.md says which may follow which (跟进阶段) */
export type TargetStage =
  /** Built (竣工) */
  | 'COMPLETED'
  /** Under construction (开工) */
  | 'CONSTRUCTION'
  /** Contacted (已接洽) */
  | 'CONTACTED'
  /** Found (已发现) */
  | 'IDENTIFIED'
  /** Landed (no finer stage) (落地，未细分) */
  | 'LANDED'
  /** Land supplied (供地) */
  | 'LAND_SUPPLIED'
  /** Lost (流失) */
  | 'LOST'
  /** Talks (洽谈中) */
  | 'NEGOTIATING'
  /** Set aside for now (暂缓) */
  | 'PARKED'
  /** Producing (投产) */
  | 'PRODUCING'
  /** Signed (已签约) */
  | 'SIGNED'
  /** Visits (考察中) */
  | 'VISITING';

/** How TOPSIS frees criteria of their unit; it can change the winner (归一化) */
export type TopsisNormalisation =
  | 'MIN_MAX'
  | 'VECTOR';

/** What to do about a segment, by the published rule (链动作) */
export type Verb =
  /** 建链: missing, nothing of the chain is there or possibly there, and the segment fits: it is related to what is there, or a document in force names the chain */
  | 'BUILD'
  /** 补链: missing, and consumed by a present segment or between two present ones */
  | 'COMPLETE'
  /** 延链: missing, and fed by a present segment */
  | 'EXTEND'
  /** 稳链: strong */
  | 'KEEP'
  /** 强链: weak, or only one enterprise known by a survey that vouches */
  | 'STRENGTHEN'
  /** 关注: all else, the unknown among it; reasons say what to find out */
  | 'WATCH';

/** Changes in a place, and the rule by which its chain is seen; at most 1,000 changes (情景推演条件). */
export type WhatIfInput = {
  /** Day from which ages are counted back, ISO; today in China by default (基准日) */
  asOf?: string | null | undefined;
  /** Treats the place as surveyed in full, so that an absent segment is missing (视为已普查) */
  assumeSurveyed?: boolean;
  /** Code of a chain, of the graph or of `chainFrom` (产业链代码) */
  chain: string;
  /** Supposes that the open proposals of segments for the enterprises of the place are all confirmed; they do not count as changes (视同待确认建议均已确认) */
  confirmProposals?: boolean;
  /** Enterprises in the place that leave it, by id, own id, credit code or unique identifier; their establishments elsewhere stay (退出) */
  leave?: Array<string>;
  /** Measure of activity (度量) */
  measure?: Measure;
  /** A region of any level, or a park (地点) */
  place: PlaceInput;
  /** Area against which specialisation is measured; the outermost region around the place by default (参照区域) */
  reference?: PlaceInput | null | undefined;
  /** Rule set, 2026.2 or 2026.1; the newest by default, an earlier one so that an old answer can be had again (规则版本) */
  ruleSet?: string | null | undefined;
  /** Enterprises that settle, each once (入驻) */
  settle?: Array<SettleInput>;
  /** Over which segments the sums run (求和范围) */
  sums?: SumScope;
  /** Limits of the rule (规则阈值) */
  thresholds?: GapThresholdsInput | null | undefined;
};

export type MyListsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyListsQuery = { viewer: { roles: Array<Role>, organisation: { code: string, name: string } } | null, targetLists: Array<{ id: string, name: string, permission: ListPermission, targetCount: number, updatedAt: string, owner: { code: string, name: string } }> };

export type CreateListMutationVariables = Exact<{
  input: CreateTargetListInput;
}>;


export type CreateListMutation = { createTargetList:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'TargetList', id: string, name: string, version: number }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type ShareListMutationVariables = Exact<{
  input: ShareTargetListInput;
}>;


export type ShareListMutation = { shareTargetList:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'TargetList', id: string, shares: Array<{ permission: ListPermission, organisation: { code: string, name: string } }> }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type AddTargetsMutationVariables = Exact<{
  input: AddTargetsInput;
}>;


export type AddTargetsMutation = { addTargets:
    | { __typename: 'AddTargetsReport', added: Array<{ id: string, enterprise: { id: string, name: string } | null }>, alreadyListed: Array<{ id: string }>, rejected: Array<{ index: number, code: string, message: string }>, conflicts: Array<{ stage: TargetStage, enterprise: { id: string, name: string } | null, organisation: { code: string, name: string } }> }
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type ClaimTargetMutationVariables = Exact<{
  input: ClaimTargetInput;
}>;


export type ClaimTargetMutation = { claimTarget:
    | { __typename: 'ConflictProblem', code: string, message: string, currentVersion: number }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'Target', id: string, version: number, claim: { member: string, until: string, organisation: { code: string, name: string } } | null }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type MoveTargetMutationVariables = Exact<{
  input: MoveTargetInput;
}>;


export type MoveTargetMutation = { moveTarget:
    | { __typename: 'ConflictProblem', code: string, message: string, currentVersion: number }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'Target', id: string, stage: TargetStage, version: number }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type NoteTargetMutationVariables = Exact<{
  input: NoteTargetInput;
}>;


export type NoteTargetMutation = { noteTarget:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'Target', id: string, version: number }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type ListDetailQueryVariables = Exact<{
  id: string;
  first?: number;
  after?: string | null | undefined;
  crs?: Crs;
}>;


export type ListDetailQuery = { targetList:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'TargetList', id: string, name: string, description: string, version: number, permission: ListPermission, owner: { code: string, name: string }, place:
        | { code: string, name: string }
        | { code: string, name: string }
       | null, chain: { code: string, name: string } | null, shares: Array<{ permission: ListPermission, organisation: { code: string, name: string } }>, targets: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, stage: TargetStage, version: number, addedAt: string, addedBy: { code: string, name: string }, claim: { member: string, until: string, organisation: { code: string, name: string } } | null, segment: { code: string, name: string } | null, enterprise: { id: string, uscc: string | null, name: string, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null } | null, notes: Array<{ text: string, confidential: boolean, at: string, by: { code: string, name: string } }>, history: Array<{ at: string, kind: string, from: string | null, to: string | null, by: { code: string, name: string } }> } }> }, conflicts: Array<{ hiddenCount: number, enterprise: { id: string, name: string } | null, organisations: Array<{ code: string, name: string }> }>, exports: Array<{ format: string, url: string }> }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type ListChangedSubscriptionVariables = Exact<{
  list: string;
}>;


export type ListChangedSubscription = { targetListChanged: { at: string, kind: string, target: { id: string, stage: TargetStage, version: number } | null, by: { code: string, name: string } } };

export type PlacesQueryVariables = Exact<{
  crs?: Crs;
}>;


export type PlacesQuery = { regions: Array<{ code: string, name: string, boundary: Record<string, unknown> | null, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null }>, parks: { totalCount: number, edges: Array<{ node: { code: string, name: string, level: string | null, grade: string | null, boundary: Record<string, unknown> | null, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null, region: { code: string, name: string } | null, chains: Array<{ code: string, name: string }> } }> }, enclaves: Array<{ code: string, name: string, kind: EnclaveKind, direction: EnclaveDirection, status: string | null, functions: Array<string>, home:
      | { code: string, name: string }
      | { code: string, name: string }
     | null, host:
      | { code: string, name: string }
      | { code: string, name: string }
     | null, location: { longitude: number, latitude: number, crs: Crs } | null }>, pairings: Array<{ code: string, name: string, since: string | null, home:
      | { code: string, name: string }
      | { code: string, name: string }
     | null, partner:
      | { code: string, name: string }
      | { code: string, name: string }
     | null }>, partnerCentres: Array<{ code: string, name: string, basedIn: { code: string, name: string } | null, serves: Array<
      | { code: string, name: string }
      | { code: string, name: string }
    >, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null }> };

export type EnterprisesInViewQueryVariables = Exact<{
  filter: EnterpriseFilter;
  orderBy?: EnterpriseOrder | null | undefined;
  first?: number;
  after?: string | null | undefined;
  crs?: Crs;
}>;


export type EnterprisesInViewQuery = { enterprises: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ distanceKm: number | null, node: { id: string, uscc: string | null, name: string, region: { code: string, name: string } | null, park: { code: string, name: string } | null, segments: Array<{ share: number | null, segment: { code: string, name: string } }>, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null } }> } };

export type MapFeaturesQueryVariables = Exact<{
  input: MapInput;
}>;


export type MapFeaturesQuery = { mapFeatures:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'MapFeatures', geojson: Record<string, unknown>, count: number, truncated: boolean, crs: Crs }
    | { __typename: 'NotFoundProblem', code: string, message: string }
   };

export type MapClustersQueryVariables = Exact<{
  input: MapInput;
  bbox: BBoxInput;
  zoom: number;
}>;


export type MapClustersQuery = { mapClusters:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'MapFeatures', geojson: Record<string, unknown>, count: number, truncated: boolean, crs: Crs }
    | { __typename: 'NotFoundProblem', code: string, message: string }
   };

export type MapLayerQueryVariables = Exact<{
  input: MapInput;
}>;


export type MapLayerQuery = { mapLayer:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'MapLayer', tileJsonUrl: string, tileUrlTemplate: string, minZoom: number, maxZoom: number, bounds: Array<number> | null, count: number, graphRevision: string, attribution: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
   };

export type GapMapQueryVariables = Exact<{
  gaps: ChainGapsInput;
  targets: TargetCandidatesInput;
  crs?: Crs;
}>;


export type GapMapQuery = { chainGaps:
    | { place:
        | { code: string, location: { longitude: number, latitude: number, crs: Crs } | null }
        | { code: string, location: { longitude: number, latitude: number, crs: Crs } | null }
      , segments: Array<{ status: SegmentStatus, verb: Verb | null, segment: { code: string } }> }
    | Record<PropertyKey, never>
  , targetCandidates:
    | { candidates: { edges: Array<{ node: { rank: number, distanceKm: number | null, enterprise: { id: string, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null } } }> } }
    | Record<PropertyKey, never>
   };

export type ChainGapsQueryVariables = Exact<{
  input: ChainGapsInput;
  crs?: Crs;
}>;


export type ChainGapsQuery = { chainGaps:
    | { __typename: 'ChainGapReport', completeness: number | null, localSupplyRate: number | null, place:
        | { __typename: 'Park', code: string, name: string, kind: PlaceKind, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null }
        | { __typename: 'Region', code: string, name: string, kind: PlaceKind, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null }
      , reference:
        | { code: string, name: string }
        | { code: string, name: string }
      , chain: { code: string, name: string }, completenessRange: { low: number, high: number } | null, verbs: Array<{ verb: Verb, count: number, provisionalCount: number }>, segments: Array<{ stage: Stage | null, status: SegmentStatus, verb: Verb | null, enterpriseCount: number, possibleCount: number, certainty: Certainty | null, aboveScaleCount: number | null, locationQuotient: number | null, concentration: number | null, coverage: number | null, estimated: boolean, segment: { code: string, name: string }, reasons: Array<{ code: string, message: string }>, evidence: { newest: string | null, oldest: string | null, undatedCount: number, staleShare: number | null }, priority: { value: number | null, parts: Array<{ name: string, value: number | null, weight: number, omitted: string | null }> } | null, nearestSupply: { distanceKm: number, enterprise: { id: string, name: string } | null } | null }>, basis: { ruleSet: string, measure: Measure, asOf: string | null, coverage: number | null, estimated: boolean, graphRevision: string, methods: Array<{ metric: string, method: string, version: string, source: string }> } }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
   };

export type TargetCandidatesQueryVariables = Exact<{
  input: TargetCandidatesInput;
  first?: number;
  after?: string | null | undefined;
  crs?: Crs;
}>;


export type TargetCandidatesQuery = { targetCandidates:
    | { __typename: 'CandidateReport', total: number, excluded: Array<{ condition: string, count: number }>, localSuppliers: Array<{ distanceKm: number | null, enterprise: { id: string, name: string }, segments: Array<{ code: string, name: string }> }>, candidates: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { rank: number, distanceKm: number | null, unknowns: Array<string>, enterprise: { id: string, uscc: string | null, name: string, tiers: Array<{ tier: string, level: string | null, year: number | null }>, location: { longitude: number, latitude: number, crs: Crs, precision: string | null } | null, region: { code: string, name: string } | null }, segment: { code: string, name: string }, segments: Array<{ code: string, name: string }>, score: { value: number | null, parts: Array<{ name: string, value: number | null, weight: number, omitted: string | null }> }, reasons: Array<{ code: string, message: string, evidence: Array<{ kind: string, id: string, label: string, source: string | null, asOf: string | null }> }>, channels: Array<
              | { __typename: 'Enclave', code: string, name: string, direction: EnclaveDirection }
              | { __typename: 'Pairing', code: string, name: string }
              | { __typename: 'PartnerCentre', code: string, name: string }
            > } }> }, basis: { ruleSet: string, asOf: string | null, coverage: number | null, estimated: boolean, graphRevision: string, methods: Array<{ metric: string, method: string, version: string, source: string }> } }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
   };

export type PairGapsQueryVariables = Exact<{
  input: PairGapsInput;
}>;


export type PairGapsQuery = { pairGaps:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'PairGapReport', score: number | null, complementarity: number | null, krugman: number | null, home:
        | { code: string, name: string }
        | { code: string, name: string }
      , partner:
        | { code: string, name: string }
        | { code: string, name: string }
      , segments: Array<{ homeStatus: SegmentStatus, homeVerb: Verb | null, homeLocationQuotient: number | null, partnerLocationQuotient: number | null, partnerGradient: number | null, partnerEnterpriseCount: number, segment: { code: string, name: string } }>, channels: Array<
        | { __typename: 'Enclave', code: string, name: string, direction: EnclaveDirection }
        | { __typename: 'Pairing', code: string, name: string }
        | { __typename: 'PartnerCentre', code: string, name: string }
      >, basis: { ruleSet: string, asOf: string | null, coverage: number | null, estimated: boolean, graphRevision: string } }
   };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { whatIf:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'WhatIfReport', before: { completeness: number | null, verbs: Array<{ verb: Verb, count: number }> }, after: { completeness: number | null, verbs: Array<{ verb: Verb, count: number }> }, changes: Array<{ statusBefore: SegmentStatus, statusAfter: SegmentStatus, verbBefore: Verb | null, verbAfter: Verb | null, segment: { code: string, name: string } }>, newlyReachable: Array<{ densityBefore: number | null, densityAfter: number, segment: { code: string, name: string } }>, cutPointsBefore: Array<{ segment: { code: string, name: string } }>, cutPointsAfter: Array<{ segment: { code: string, name: string } }> }
   };

export type CriticalPointsQueryVariables = Exact<{
  input: CriticalPointsInput;
}>;


export type CriticalPointsQuery = { criticalPoints:
    | { __typename: 'CriticalPointReport', segments: Array<{ betweenness: number, cutPoint: boolean, dependentCount: number, segment: { code: string, name: string }, soleSource: { id: string, name: string } | null }>, enterprises: Array<{ betweenness: number | null, cutPoint: boolean, dependentCount: number, enterprise: { id: string, name: string } }>, bridges: Array<{ from: { code: string, name: string }, to: { code: string, name: string } }>, basis: { ruleSet: string, asOf: string | null, coverage: number | null, graphRevision: string } }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
   };

export type PlaceProfileQueryVariables = Exact<{
  input: PlaceProfileInput;
  first?: number;
}>;


export type PlaceProfileQuery = { placeProfile:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'PlaceProfile', diversity: number | null, economicComplexity: number | null, economicComplexityNote: string | null, complexityOutlook: number | null, place:
        | { code: string, name: string }
        | { code: string, name: string }
      , specialisations: Array<{ locationQuotient: number, enterpriseCount: number, gradient: number | null, segment: { code: string, name: string } }>, opportunities: Array<{ density: number, complexity: number | null, outlookGain: number | null, segment: { code: string, name: string } }>, peers: Array<{ similarity: number, krugman: number, place:
          | { code: string, name: string }
          | { code: string, name: string }
         }>, basis: { measure: Measure, asOf: string | null, coverage: number | null, graphRevision: string } }
   };

export type SupplyGapsQueryVariables = Exact<{
  input: SupplyGapsInput;
  first?: number;
}>;


export type SupplyGapsQuery = { supplyGaps:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'SupplyGapReport', total: number, inputs: Array<{ localConsumerCount: number, producersInPartnerAreas: number, segment: { code: string, name: string }, neededBy: Array<{ code: string, name: string }>, producers: Array<{ id: string, name: string, region: { code: string, name: string } | null }> }>, basis: { asOf: string | null, coverage: number | null, graphRevision: string } }
   };

export type EnterprisePathsQueryVariables = Exact<{
  input: EnterprisePathsInput;
}>;


export type EnterprisePathsQuery = { enterprisePaths:
    | { __typename: 'EnterprisePathReport', truncated: boolean, paths: Array<{ length: number, steps: Array<{ relation: PathRelation, direction: StepDirection, asOf: string | null, source: string | null, from: { id: string, name: string }, to: { id: string, name: string } }> }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
   };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { search:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'SearchResult', totalCount: number, hits: Array<{ kind: SearchKind, code: string, name: string, detail: string | null, matched: string, node:
          | { __typename: 'Chain', id: string }
          | { __typename: 'Enclave', id: string }
          | { __typename: 'Enterprise', id: string }
          | { __typename: 'Organisation', id: string }
          | { __typename: 'Pairing', id: string }
          | { __typename: 'Park', id: string }
          | { __typename: 'PartnerCentre', id: string }
          | { __typename: 'Policy', id: string }
          | { __typename: 'Region', id: string }
          | { __typename: 'Segment', id: string }
          | { __typename: 'Target', id: string }
          | { __typename: 'TargetList', id: string }
          | { __typename: 'Technology', id: string }
         | null }> }
   };

export type PoliciesQueryVariables = Exact<{
  asOf?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: Array<{ code: string, title: string, number: string | null, issuer: string | null, level: PolicyLevel, status: PolicyStatus, entitles: boolean, issuedOn: string | null, validFrom: string | null, validTo: string | null, note: string | null, repealedBy: { code: string } | null, clauses: Array<{ article: string, text: string, responsible: Array<string> }>, rules: Array<{ code: string, kind: PolicyRuleKind, title: string, article: string, selective: boolean, stacking: PolicyRuleStacking | null }> }> };

export type PolicyFactsQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyFactsQuery = { policyFacts: Array<{ code: string, name: string, nameEn: string, type: string, unit: string | null, meaning: string, default: string | null }> };

export type AssessPoliciesQueryVariables = Exact<{
  input: AssessPoliciesInput;
}>;


export type AssessPoliciesQuery = { assessPolicies:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'PolicyAssessmentReport', asOf: string, assessments: Array<{ status: PolicyStatus, verdict: PolicyVerdict, usedYuan: number | null, leftYuan: number | null, overYuan: number | null, notes: Array<string>, rule: { code: string, kind: PolicyRuleKind, title: string, article: string, selective: boolean, stacking: PolicyRuleStacking | null, policy: { code: string, title: string } | null }, amounts: Array<{ reading: string | null, kind: PolicyRuleKind, yuan: number | null, capHit: boolean | null }>, conditions: Array<{ code: string, verdict: PolicyVerdict, article: string, message: string, missingFacts: Array<{ code: string, name: string }> }>, missingFacts: Array<{ code: string, name: string, unit: string | null }>, results: Array<{ code: string, value: unknown }> }>, facts: Array<{ code: string, value: unknown, origin: PolicyFactOrigin, source: string | null, asOf: string | null, estimated: boolean }>, basis: { asOf: string | null, graphRevision: string } }
   };

export type PolicyTargetsQueryVariables = Exact<{
  input: PolicyTargetsInput;
}>;


export type PolicyTargetsQuery = { policyTargets:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'PolicyTargetReport', targets: Array<{ article: string, metric: string, op: TargetOp, target: unknown, unit: string, due: unknown, soft: boolean, status: PolicyStatus, value: number | null, valueYear: number | null, met: TargetMet | null, gap: number | null, perYear: number | null, overdue: boolean, difference: number | null, notes: Array<string>, policy: { code: string, title: string }, missingFacts: Array<{ code: string }> }> }
   };

export type RdClearanceQueryVariables = Exact<{
  input: RdClearanceInput;
}>;


export type RdClearanceQuery = { rdClearance:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'RdClearanceReport', year: number, status: PolicyStatus | null, coverage: number | null, coverageLow: number | null, coverageHigh: number | null, active: number, denominator: number, neededForGoal: number, neededForGoalAtLeast: number, notes: Array<string>, park: { code: string, name: string }, withoutActivity: Array<{ revenueCny: number | null, source: string | null, asOf: string | null, estimated: boolean | null, enterprise: { id: string, uscc: string | null, name: string } }>, withoutInstitution: Array<{ revenueCny: number | null, source: string | null, asOf: string | null, estimated: boolean | null, enterprise: { id: string, uscc: string | null, name: string } }>, unknown: Array<{ enterprise: { id: string, uscc: string | null, name: string }, missingFacts: Array<{ code: string }> }>, basis: { asOf: string | null, graphRevision: string } }
   };

export type ParkMonitorQueryVariables = Exact<{
  input: ParkMonitorInput;
}>;


export type ParkMonitorQuery = { parkMonitor:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'ParkMonitorReport', park: { code: string, name: string }, series: Array<{ metric: { code: string, name: string, unit: string, dimension: MetricDimension | null }, points: Array<{ period: string, value: number | null, estimated: boolean | null, source: string | null, asOf: string | null }>, change: { onYear: number | null, onPeriod: number | null }, targets: Array<{ target: unknown, due: unknown, gap: number | null, policy: { code: string } }> }>, missing: Array<{ periods: Array<string>, metric: { code: string, name: string } }> }
   };

export type RegisterEntriesQueryVariables = Exact<{
  input: RegisterEntriesInput;
  first?: number;
  after?: string | null | undefined;
}>;


export type RegisterEntriesQuery = { registerEntries:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'RegisterReport', register: { code: string, name: string, article: string | null, policy: { code: string } | null }, coverage: { covered: number, of: number, share: number | null, missing: Array<{ code: string, name: string }>, unknown: Array<{ code: string, name: string }> } | null, entries: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, status: string | null, publishedOn: string | null, source: string | null, asOf: string | null, park: { code: string, name: string } | null, chain: { code: string, name: string } | null, segment: { code: string, name: string } | null, enterprise: { id: string, name: string } | null, attributes: Array<{ code: string, name: string, value: string }> } }> } }
   };

export type ProposeSegmentsQueryVariables = Exact<{
  input: ProposeSegmentsInput;
}>;


export type ProposeSegmentsQuery = { proposeSegments:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'SegmentProposalReport', method: string, methodVersion: string, rows: Array<{ key: string, note: string | null, proposals: Array<{ score: number, role: ProposalRole, segment: { code: string, name: string }, evidence: Array<{ field: ProposalField, text: string, term: string, kind: ProposalEvidenceKind }> }> }>, basis: { graphRevision: string } }
   };

export type SegmentProposalsQueryVariables = Exact<{
  input: SegmentProposalsInput;
  first?: number;
  after?: string | null | undefined;
}>;


export type SegmentProposalsQuery = { segmentProposals:
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'SegmentProposalQueue', counts: { open: number, confirmed: number, rejected: number, enterprises: number, enterprisesWithoutActivity: number }, proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, score: number, role: ProposalRole, state: ProposalState, decidedAt: string | null, enterprise: { id: string, name: string }, segment: { code: string, name: string }, evidence: Array<{ field: ProposalField, text: string, term: string, kind: ProposalEvidenceKind }>, gap: { status: SegmentStatus, verb: Verb | null } | null } }> } }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export type DecideProposalsMutationVariables = Exact<{
  input: DecideProposalsInput;
}>;


export type DecideProposalsMutation = { decideProposals:
    | { __typename: 'ConflictProblem', code: string, message: string }
    | { __typename: 'DecidedProposals', revision: string, decided: Array<{ id: string, state: ProposalState }> }
    | { __typename: 'ForbiddenProblem', code: string, message: string }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
    | { __typename: 'UnauthenticatedProblem', code: string, message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const MyListsDocument = new TypedDocumentString(`
    query MyLists {
  viewer {
    organisation {
      code
      name
    }
    roles
  }
  targetLists {
    id
    name
    owner {
      code
      name
    }
    permission
    targetCount
    updatedAt
  }
}
    `) as unknown as TypedDocumentString<MyListsQuery, MyListsQueryVariables>;
export const CreateListDocument = new TypedDocumentString(`
    mutation CreateList($input: CreateTargetListInput!) {
  createTargetList(input: $input) {
    __typename
    ... on TargetList {
      id
      name
      version
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateListMutation, CreateListMutationVariables>;
export const ShareListDocument = new TypedDocumentString(`
    mutation ShareList($input: ShareTargetListInput!) {
  shareTargetList(input: $input) {
    __typename
    ... on TargetList {
      id
      shares {
        organisation {
          code
          name
        }
        permission
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ShareListMutation, ShareListMutationVariables>;
export const AddTargetsDocument = new TypedDocumentString(`
    mutation AddTargets($input: AddTargetsInput!) {
  addTargets(input: $input) {
    __typename
    ... on AddTargetsReport {
      added {
        id
        enterprise {
          id
          name
        }
      }
      alreadyListed {
        id
      }
      rejected {
        index
        code
        message
      }
      conflicts {
        enterprise {
          id
          name
        }
        stage
        organisation {
          code
          name
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddTargetsMutation, AddTargetsMutationVariables>;
export const ClaimTargetDocument = new TypedDocumentString(`
    mutation ClaimTarget($input: ClaimTargetInput!) {
  claimTarget(input: $input) {
    __typename
    ... on Target {
      id
      version
      claim {
        organisation {
          code
          name
        }
        member
        until
      }
    }
    ... on ConflictProblem {
      code
      message
      currentVersion
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClaimTargetMutation, ClaimTargetMutationVariables>;
export const MoveTargetDocument = new TypedDocumentString(`
    mutation MoveTarget($input: MoveTargetInput!) {
  moveTarget(input: $input) {
    __typename
    ... on Target {
      id
      stage
      version
    }
    ... on ConflictProblem {
      code
      message
      currentVersion
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MoveTargetMutation, MoveTargetMutationVariables>;
export const NoteTargetDocument = new TypedDocumentString(`
    mutation NoteTarget($input: NoteTargetInput!) {
  noteTarget(input: $input) {
    __typename
    ... on Target {
      id
      version
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteTargetMutation, NoteTargetMutationVariables>;
export const ListDetailDocument = new TypedDocumentString(`
    query ListDetail($id: ID!, $first: Int! = 50, $after: String, $crs: Crs! = WGS84) {
  targetList(id: $id) {
    __typename
    ... on TargetList {
      id
      name
      description
      version
      owner {
        code
        name
      }
      permission
      place {
        code
        name
      }
      chain {
        code
        name
      }
      shares {
        organisation {
          code
          name
        }
        permission
      }
      targets(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            stage
            version
            addedAt
            addedBy {
              code
              name
            }
            claim {
              organisation {
                code
                name
              }
              member
              until
            }
            segment {
              code
              name
            }
            enterprise {
              id
              uscc
              name
              location(crs: $crs) {
                longitude
                latitude
                crs
                precision
              }
            }
            notes {
              text
              confidential
              by {
                code
                name
              }
              at
            }
            history {
              at
              by {
                code
                name
              }
              kind
              from
              to
            }
          }
        }
      }
      conflicts {
        enterprise {
          id
          name
        }
        organisations {
          code
          name
        }
        hiddenCount
      }
      exports {
        format
        url
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ListDetailQuery, ListDetailQueryVariables>;
export const ListChangedDocument = new TypedDocumentString(`
    subscription ListChanged($list: ID!) {
  targetListChanged(list: $list) {
    at
    kind
    target {
      id
      stage
      version
    }
    by {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ListChangedSubscription, ListChangedSubscriptionVariables>;
export const PlacesDocument = new TypedDocumentString(`
    query Places($crs: Crs! = WGS84) {
  regions(level: PREFECTURE, parent: "450000") {
    code
    name
    location(crs: $crs) {
      longitude
      latitude
      crs
      precision
    }
    boundary(crs: $crs)
  }
  parks(first: 100, filter: {within: "450000"}) {
    totalCount
    edges {
      node {
        code
        name
        level
        grade
        location(crs: $crs) {
          longitude
          latitude
          crs
          precision
        }
        boundary(crs: $crs)
        region {
          code
          name
        }
        chains {
          code
          name
        }
      }
    }
  }
  enclaves {
    code
    name
    kind
    direction
    status
    functions
    home {
      code
      name
    }
    host {
      code
      name
    }
    location(crs: $crs) {
      longitude
      latitude
      crs
    }
  }
  pairings {
    code
    name
    home {
      code
      name
    }
    partner {
      code
      name
    }
    since
  }
  partnerCentres {
    code
    name
    basedIn {
      code
      name
    }
    serves {
      code
      name
    }
    location(crs: $crs) {
      longitude
      latitude
      crs
      precision
    }
  }
}
    `) as unknown as TypedDocumentString<PlacesQuery, PlacesQueryVariables>;
export const EnterprisesInViewDocument = new TypedDocumentString(`
    query EnterprisesInView($filter: EnterpriseFilter!, $orderBy: EnterpriseOrder, $first: Int! = 100, $after: String, $crs: Crs! = WGS84) {
  enterprises(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      distanceKm
      node {
        id
        uscc
        name
        region {
          code
          name
        }
        park {
          code
          name
        }
        segments {
          segment {
            code
            name
          }
          share
        }
        location(crs: $crs) {
          longitude
          latitude
          crs
          precision
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EnterprisesInViewQuery, EnterprisesInViewQueryVariables>;
export const MapFeaturesDocument = new TypedDocumentString(`
    query MapFeatures($input: MapInput!) {
  mapFeatures(input: $input) {
    __typename
    ... on MapFeatures {
      geojson
      count
      truncated
      crs
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MapFeaturesQuery, MapFeaturesQueryVariables>;
export const MapClustersDocument = new TypedDocumentString(`
    query MapClusters($input: MapInput!, $bbox: BBoxInput!, $zoom: Int!) {
  mapClusters(input: $input, bbox: $bbox, zoom: $zoom) {
    __typename
    ... on MapFeatures {
      geojson
      count
      truncated
      crs
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MapClustersQuery, MapClustersQueryVariables>;
export const MapLayerDocument = new TypedDocumentString(`
    query MapLayer($input: MapInput!) {
  mapLayer(input: $input) {
    __typename
    ... on MapLayer {
      tileJsonUrl
      tileUrlTemplate
      minZoom
      maxZoom
      bounds
      count
      graphRevision
      attribution
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MapLayerQuery, MapLayerQueryVariables>;
export const GapMapDocument = new TypedDocumentString(`
    query GapMap($gaps: ChainGapsInput!, $targets: TargetCandidatesInput!, $crs: Crs! = GCJ02) {
  chainGaps(input: $gaps) {
    ... on ChainGapReport {
      place {
        code
        location(crs: $crs) {
          longitude
          latitude
          crs
        }
      }
      segments {
        segment {
          code
        }
        status
        verb
      }
    }
  }
  targetCandidates(input: $targets) {
    ... on CandidateReport {
      candidates(first: 50) {
        edges {
          node {
            rank
            enterprise {
              id
              location(crs: $crs) {
                longitude
                latitude
                crs
                precision
              }
            }
            distanceKm
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GapMapQuery, GapMapQueryVariables>;
export const ChainGapsDocument = new TypedDocumentString(`
    query ChainGaps($input: ChainGapsInput!, $crs: Crs! = WGS84) {
  chainGaps(input: $input) {
    __typename
    ... on ChainGapReport {
      place {
        __typename
        code
        name
        kind
        location(crs: $crs) {
          longitude
          latitude
          crs
          precision
        }
      }
      reference {
        code
        name
      }
      chain {
        code
        name
      }
      completeness
      completenessRange {
        low
        high
      }
      localSupplyRate
      verbs {
        verb
        count
        provisionalCount
      }
      segments {
        segment {
          code
          name
        }
        stage
        status
        verb
        reasons {
          code
          message
        }
        enterpriseCount
        possibleCount
        certainty
        evidence {
          newest
          oldest
          undatedCount
          staleShare
        }
        aboveScaleCount
        locationQuotient
        concentration
        priority {
          value
          parts {
            name
            value
            weight
            omitted
          }
        }
        nearestSupply {
          enterprise {
            id
            name
          }
          distanceKm
        }
        coverage
        estimated
      }
      basis {
        ruleSet
        measure
        asOf
        coverage
        estimated
        graphRevision
        methods {
          metric
          method
          version
          source
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChainGapsQuery, ChainGapsQueryVariables>;
export const TargetCandidatesDocument = new TypedDocumentString(`
    query TargetCandidates($input: TargetCandidatesInput!, $first: Int! = 20, $after: String, $crs: Crs! = WGS84) {
  targetCandidates(input: $input) {
    __typename
    ... on CandidateReport {
      total
      excluded {
        condition
        count
      }
      localSuppliers(first: 10) {
        enterprise {
          id
          name
        }
        segments {
          code
          name
        }
        distanceKm
      }
      candidates(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            rank
            enterprise {
              id
              uscc
              name
              tiers {
                tier
                level
                year
              }
              location(crs: $crs) {
                longitude
                latitude
                crs
                precision
              }
              region {
                code
                name
              }
            }
            segment {
              code
              name
            }
            segments {
              code
              name
            }
            score {
              value
              parts {
                name
                value
                weight
                omitted
              }
            }
            distanceKm
            reasons {
              code
              message
              evidence {
                kind
                id
                label
                source
                asOf
              }
            }
            unknowns
            channels {
              __typename
              ... on PartnerCentre {
                code
                name
              }
              ... on Enclave {
                code
                name
                direction
              }
              ... on Pairing {
                code
                name
              }
            }
          }
        }
      }
      basis {
        ruleSet
        asOf
        coverage
        estimated
        graphRevision
        methods {
          metric
          method
          version
          source
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<TargetCandidatesQuery, TargetCandidatesQueryVariables>;
export const PairGapsDocument = new TypedDocumentString(`
    query PairGaps($input: PairGapsInput!) {
  pairGaps(input: $input) {
    __typename
    ... on PairGapReport {
      home {
        code
        name
      }
      partner {
        code
        name
      }
      score
      complementarity
      krugman
      segments {
        segment {
          code
          name
        }
        homeStatus
        homeVerb
        homeLocationQuotient
        partnerLocationQuotient
        partnerGradient
        partnerEnterpriseCount
      }
      channels {
        __typename
        ... on PartnerCentre {
          code
          name
        }
        ... on Enclave {
          code
          name
          direction
        }
        ... on Pairing {
          code
          name
        }
      }
      basis {
        ruleSet
        asOf
        coverage
        estimated
        graphRevision
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PairGapsQuery, PairGapsQueryVariables>;
export const WhatIfDocument = new TypedDocumentString(`
    query WhatIf($input: WhatIfInput!) {
  whatIf(input: $input) {
    __typename
    ... on WhatIfReport {
      before {
        completeness
        verbs {
          verb
          count
        }
      }
      after {
        completeness
        verbs {
          verb
          count
        }
      }
      changes {
        segment {
          code
          name
        }
        statusBefore
        statusAfter
        verbBefore
        verbAfter
      }
      newlyReachable {
        segment {
          code
          name
        }
        densityBefore
        densityAfter
      }
      cutPointsBefore {
        segment {
          code
          name
        }
      }
      cutPointsAfter {
        segment {
          code
          name
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WhatIfQuery, WhatIfQueryVariables>;
export const CriticalPointsDocument = new TypedDocumentString(`
    query CriticalPoints($input: CriticalPointsInput!) {
  criticalPoints(input: $input) {
    __typename
    ... on CriticalPointReport {
      segments {
        segment {
          code
          name
        }
        betweenness
        cutPoint
        soleSource {
          id
          name
        }
        dependentCount
      }
      enterprises {
        enterprise {
          id
          name
        }
        betweenness
        cutPoint
        dependentCount
      }
      bridges {
        from {
          code
          name
        }
        to {
          code
          name
        }
      }
      basis {
        ruleSet
        asOf
        coverage
        graphRevision
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CriticalPointsQuery, CriticalPointsQueryVariables>;
export const PlaceProfileDocument = new TypedDocumentString(`
    query PlaceProfile($input: PlaceProfileInput!, $first: Int! = 10) {
  placeProfile(input: $input) {
    __typename
    ... on PlaceProfile {
      place {
        code
        name
      }
      diversity
      economicComplexity
      economicComplexityNote
      complexityOutlook
      specialisations(first: $first) {
        segment {
          code
          name
        }
        locationQuotient
        enterpriseCount
        gradient
      }
      opportunities(first: $first) {
        segment {
          code
          name
        }
        density
        complexity
        outlookGain
      }
      peers(first: $first) {
        place {
          code
          name
        }
        similarity
        krugman
      }
      basis {
        measure
        asOf
        coverage
        graphRevision
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlaceProfileQuery, PlaceProfileQueryVariables>;
export const SupplyGapsDocument = new TypedDocumentString(`
    query SupplyGaps($input: SupplyGapsInput!, $first: Int! = 50) {
  supplyGaps(input: $input) {
    __typename
    ... on SupplyGapReport {
      total
      inputs(first: $first) {
        segment {
          code
          name
        }
        neededBy {
          code
          name
        }
        localConsumerCount
        producersInPartnerAreas
        producers(first: 5) {
          id
          name
          region {
            code
            name
          }
        }
      }
      basis {
        asOf
        coverage
        graphRevision
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SupplyGapsQuery, SupplyGapsQueryVariables>;
export const EnterprisePathsDocument = new TypedDocumentString(`
    query EnterprisePaths($input: EnterprisePathsInput!) {
  enterprisePaths(input: $input) {
    __typename
    ... on EnterprisePathReport {
      paths {
        length
        steps {
          from {
            id
            name
          }
          to {
            id
            name
          }
          relation
          direction
          asOf
          source
        }
      }
      truncated
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnterprisePathsQuery, EnterprisePathsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [SearchKind!], $first: Int = 10) {
  search(text: $text, kinds: $kinds, first: $first) {
    __typename
    ... on SearchResult {
      totalCount
      hits {
        kind
        code
        name
        detail
        matched
        node {
          __typename
          id
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($asOf: String) {
  policies(asOf: $asOf) {
    code
    title
    number
    issuer
    level
    status
    entitles
    issuedOn
    validFrom
    validTo
    repealedBy {
      code
    }
    note
    clauses {
      article
      text
      responsible
    }
    rules {
      code
      kind
      title
      article
      selective
      stacking
    }
  }
}
    `) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const PolicyFactsDocument = new TypedDocumentString(`
    query PolicyFacts {
  policyFacts {
    code
    name
    nameEn
    type
    unit
    meaning
    default
  }
}
    `) as unknown as TypedDocumentString<PolicyFactsQuery, PolicyFactsQueryVariables>;
export const AssessPoliciesDocument = new TypedDocumentString(`
    query AssessPolicies($input: AssessPoliciesInput!) {
  assessPolicies(input: $input) {
    __typename
    ... on PolicyAssessmentReport {
      asOf
      assessments {
        rule {
          code
          kind
          title
          article
          selective
          stacking
          policy {
            code
            title
          }
        }
        status
        verdict
        amounts {
          reading
          kind
          yuan
          capHit
        }
        usedYuan
        leftYuan
        overYuan
        conditions {
          code
          verdict
          article
          message
          missingFacts {
            code
            name
          }
        }
        missingFacts {
          code
          name
          unit
        }
        results {
          code
          value
        }
        notes
      }
      facts {
        code
        value
        origin
        source
        asOf
        estimated
      }
      basis {
        asOf
        graphRevision
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AssessPoliciesQuery, AssessPoliciesQueryVariables>;
export const PolicyTargetsDocument = new TypedDocumentString(`
    query PolicyTargets($input: PolicyTargetsInput!) {
  policyTargets(input: $input) {
    __typename
    ... on PolicyTargetReport {
      targets {
        policy {
          code
          title
        }
        article
        metric
        op
        target
        unit
        due
        soft
        status
        value
        valueYear
        met
        gap
        perYear
        overdue
        difference
        missingFacts {
          code
        }
        notes
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PolicyTargetsQuery, PolicyTargetsQueryVariables>;
export const RdClearanceDocument = new TypedDocumentString(`
    query RdClearance($input: RdClearanceInput!) {
  rdClearance(input: $input) {
    __typename
    ... on RdClearanceReport {
      park {
        code
        name
      }
      year
      status
      withoutActivity {
        enterprise {
          id
          uscc
          name
        }
        revenueCny
        source
        asOf
        estimated
      }
      withoutInstitution {
        enterprise {
          id
          uscc
          name
        }
        revenueCny
        source
        asOf
        estimated
      }
      unknown {
        enterprise {
          id
          uscc
          name
        }
        missingFacts {
          code
        }
      }
      coverage
      coverageLow
      coverageHigh
      active
      denominator
      neededForGoal
      neededForGoalAtLeast
      notes
      basis {
        asOf
        graphRevision
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RdClearanceQuery, RdClearanceQueryVariables>;
export const ParkMonitorDocument = new TypedDocumentString(`
    query ParkMonitor($input: ParkMonitorInput!) {
  parkMonitor(input: $input) {
    __typename
    ... on ParkMonitorReport {
      park {
        code
        name
      }
      series {
        metric {
          code
          name
          unit
          dimension
        }
        points {
          period
          value
          estimated
          source
          asOf
        }
        change {
          onYear
          onPeriod
        }
        targets {
          policy {
            code
          }
          target
          due
          gap
        }
      }
      missing {
        metric {
          code
          name
        }
        periods
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ParkMonitorQuery, ParkMonitorQueryVariables>;
export const RegisterEntriesDocument = new TypedDocumentString(`
    query RegisterEntries($input: RegisterEntriesInput!, $first: Int! = 50, $after: String) {
  registerEntries(input: $input) {
    __typename
    ... on RegisterReport {
      register {
        code
        name
        policy {
          code
        }
        article
      }
      coverage {
        covered
        of
        share
        missing {
          code
          name
        }
        unknown {
          code
          name
        }
      }
      entries(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            name
            status
            publishedOn
            park {
              code
              name
            }
            chain {
              code
              name
            }
            segment {
              code
              name
            }
            enterprise {
              id
              name
            }
            attributes {
              code
              name
              value
            }
            source
            asOf
          }
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterEntriesQuery, RegisterEntriesQueryVariables>;
export const ProposeSegmentsDocument = new TypedDocumentString(`
    query ProposeSegments($input: ProposeSegmentsInput!) {
  proposeSegments(input: $input) {
    __typename
    ... on SegmentProposalReport {
      rows {
        key
        proposals {
          segment {
            code
            name
          }
          score
          role
          evidence {
            field
            text
            term
            kind
          }
        }
        note
      }
      method
      methodVersion
      basis {
        graphRevision
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeSegmentsQuery, ProposeSegmentsQueryVariables>;
export const SegmentProposalsDocument = new TypedDocumentString(`
    query SegmentProposals($input: SegmentProposalsInput!, $first: Int! = 50, $after: String) {
  segmentProposals(input: $input) {
    __typename
    ... on SegmentProposalQueue {
      counts {
        open
        confirmed
        rejected
        enterprises
        enterprisesWithoutActivity
      }
      proposals(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            enterprise {
              id
              name
            }
            segment {
              code
              name
            }
            score
            role
            state
            evidence {
              field
              text
              term
              kind
            }
            gap {
              status
              verb
            }
            decidedAt
          }
        }
      }
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentProposalsQuery, SegmentProposalsQueryVariables>;
export const DecideProposalsDocument = new TypedDocumentString(`
    mutation DecideProposals($input: DecideProposalsInput!) {
  decideProposals(input: $input) {
    __typename
    ... on DecidedProposals {
      decided {
        id
        state
      }
      revision
    }
    ... on Problem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideProposalsMutation, DecideProposalsMutationVariables>;