/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Which chain in which place (关键点条件). */
export type CriticalPointsInput = {
  /** Code of a chain, of the graph or of `chainFrom` (产业链代码) */
  chain: string;
  /** A region of any level, or a park (地点) */
  place: PlaceInput;
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

/** Language whose names must fit into the boxes (名称语言) */
export type LayoutLanguage =
  /** English (英文) */
  | 'EN'
  /** Chinese (中文) */
  | 'ZH';

/** How much room a segment is given in the picture of a chain (节点样式) */
export type LayoutNodeKind =
  /** Name alone (紧凑) */
  | 'COMPACT'
  /** Name, and below it a line for count and verb (完整) */
  | 'FULL';

/** Measure of activity (度量) */
export type Measure =
  /** Persons employed, where known (从业人数) */
  | 'EMPLOYEES'
  /** Number of enterprises, by their shares (企业数) */
  | 'ENTERPRISES'
  /** Annual revenue in yuan, where known (营业收入) */
  | 'REVENUE';

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

/** Where a segment stands in a chain: 上游, 中游, 下游 (阶段) */
export type Stage =
  | 'DOWNSTREAM'
  | 'MIDSTREAM'
  | 'UPSTREAM';

/** Over which segments the sums of the location quotient run (求和范围) */
export type SumScope =
  /** Every segment with activity, all chains (全部环节) */
  | 'ALL'
  /** The segments of this chain (本链环节) */
  | 'CHAIN';

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

export type GapsQueryVariables = Exact<{
  gaps: ChainGapsInput;
  cuts: CriticalPointsInput;
}>;


export type GapsQuery = { chainGaps:
    | { __typename: 'ChainGapReport', headline: string, next: string, segmentCount: number, place:
        | { kind: PlaceKind, code: string, name: string, nameEn: string | null }
        | { kind: PlaceKind, code: string, name: string, nameEn: string | null }
      , chain: { code: string, name: string, nameEn: string | null }, reference:
        | { name: string, nameEn: string | null }
        | { name: string, nameEn: string | null }
      , completenessRange: { low: number, high: number } | null, basis: { asOf: string | null, ruleSet: string, graphRevision: string, measure: Measure }, segments: Array<{ stage: Stage | null, status: SegmentStatus, certainty: Certainty | null, verb: Verb | null, enterpriseCount: number, possibleCount: number, projectCount: number, openProposalCount: number, surveyCoverage: number | null, estimated: boolean, segment: { code: string, name: string, nameEn: string | null }, reasons: Array<{ code: string, message: string }>, evidence: { newest: string | null, oldest: string | null, undatedCount: number, staleShare: number | null }, priority: { value: number | null, parts: Array<{ name: string, value: number | null, omitted: string | null, weight: number }> } | null, nearestSupply: { distanceKm: number, enterprise: { ownId: string, name: string } | null } | null }> }
    | { __typename: 'InvalidInputProblem', code: string, message: string }
    | { __typename: 'NotFoundProblem', code: string, message: string }
  , criticalPoints:
    | { __typename: 'CriticalPointReport', segments: Array<{ cutPoint: boolean, segment: { code: string } }> }
    | { __typename: 'InvalidInputProblem' }
    | { __typename: 'NotFoundProblem' }
   };

export type PictureQueryVariables = Exact<{
  chain: string;
  node: LayoutNodeKind;
  language: LayoutLanguage;
}>;


export type PictureQuery = { chain: { code: string, layout: { width: number, height: number, plain: boolean, stages: Array<{ stage: Stage | null, x: number, width: number }>, nodes: Array<{ x: number, y: number, width: number, height: number, segment: { code: string } }>, edges: Array<{ from: string, to: string, points: Array<{ x: number, y: number }> }> } } | null };

export type DrawnFragment = { width: number, height: number, plain: boolean, stages: Array<{ stage: Stage | null, x: number, width: number }>, nodes: Array<{ x: number, y: number, width: number, height: number, segment: { code: string } }>, edges: Array<{ from: string, to: string, points: Array<{ x: number, y: number }> }> };

export type FirstChoicesQueryVariables = Exact<{
  input: TargetCandidatesInput;
}>;


export type FirstChoicesQuery = { targetCandidates:
    | { __typename: 'CandidateReport', candidates: { edges: Array<{ node: { distanceKm: number | null, enterprise: { ownId: string, name: string }, segment: { code: string }, segments: Array<{ code: string }> } }> } }
    | { __typename: 'InvalidInputProblem' }
    | { __typename: 'NotFoundProblem' }
   };

export type SegmentDetailQueryVariables = Exact<{
  segment: string;
  place: PlaceInput;
  candidates: TargetCandidatesInput;
}>;


export type SegmentDetailQuery = { segment: { code: string, inputs: Array<{ from: { code: string, name: string, nameEn: string | null } }>, outputs: Array<{ to: { code: string, name: string, nameEn: string | null } }>, technologies: Array<{ code: string, name: string, nameEn: string | null, bottleneck: boolean | null }>, enterprises: { totalCount: number, edges: Array<{ node: { ownId: string, name: string } }> } } | null, targetCandidates:
    | { __typename: 'CandidateReport', total: number, candidates: { edges: Array<{ node: { distanceKm: number | null, score: { value: number | null }, enterprise: { ownId: string, name: string } } }> } }
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
   };

export const DrawnFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}}]}}]}}]} as unknown as DocumentNode<DrawnFragment, unknown>;
export const GapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"gaps"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChainGapsInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"cuts"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CriticalPointsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chainGaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"gaps"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainGapReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reference"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"headline"}},{"kind":"Field","name":{"kind":"Name","value":"next"}},{"kind":"Field","name":{"kind":"Name","value":"segmentCount"}},{"kind":"Field","name":{"kind":"Name","value":"completenessRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"graphRevision"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseCount"}},{"kind":"Field","name":{"kind":"Name","value":"possibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"projectCount"}},{"kind":"Field","name":{"kind":"Name","value":"openProposalCount"}},{"kind":"Field","name":{"kind":"Name","value":"surveyCoverage"}},{"kind":"Field","name":{"kind":"Name","value":"estimated"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newest"}},{"kind":"Field","name":{"kind":"Name","value":"oldest"}},{"kind":"Field","name":{"kind":"Name","value":"undatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"staleShare"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"omitted"}},{"kind":"Field","name":{"kind":"Name","value":"weight"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestSupply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"criticalPoints"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"cuts"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CriticalPointReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cutPoint"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<GapsQuery, GapsQueryVariables>;
export const PictureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Picture"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"node"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutNodeKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LayoutLanguage"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chain"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"layout"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"node"},"value":{"kind":"Variable","name":{"kind":"Name","value":"node"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Drawn"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Drawn"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ChainLayout"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"plain"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"width"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"points"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"x"}},{"kind":"Field","name":{"kind":"Name","value":"y"}}]}}]}}]}}]} as unknown as DocumentNode<PictureQuery, PictureQueryVariables>;
export const FirstChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FirstChoices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetCandidatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"targetCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"200"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FirstChoicesQuery, FirstChoicesQueryVariables>;
export const SegmentDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SegmentDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"segment"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"candidates"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TargetCandidatesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"segment"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"technologies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"bottleneck"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetCandidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"candidates"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CandidateReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"distanceKm"}},{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterprise"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SegmentDetailQuery, SegmentDetailQueryVariables>;