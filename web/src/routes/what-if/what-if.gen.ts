/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How sure a row is, by who looked (确定程度) */
export type Certainty =
  /** By a register or field survey of enough coverage that is not too old (已确认) */
  | 'CONFIRMED'
  /** By any other survey that vouches: to be verified (待核实) */
  | 'PROVISIONAL';

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

/** Over which segments the sums of the location quotient run (求和范围) */
export type SumScope =
  /** Every segment with activity, all chains (全部环节) */
  | 'ALL'
  /** The segments of this chain (本链环节) */
  | 'CHAIN';

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

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { whatIf:
    | { __typename: 'InvalidInputProblem', message: string }
    | { __typename: 'NotFoundProblem', message: string }
    | { __typename: 'WhatIfReport', confirmedCount: number, before: { completeness: number | null, completenessRange: { low: number, high: number } | null, verbs: Array<{ verb: Verb, count: number }> }, after: { completeness: number | null, completenessRange: { low: number, high: number } | null, verbs: Array<{ verb: Verb, count: number }> }, changes: Array<{ statusBefore: SegmentStatus, statusAfter: SegmentStatus, certaintyBefore: Certainty | null, certaintyAfter: Certainty | null, verbBefore: Verb | null, verbAfter: Verb | null, possibleCount: number, segment: { code: string, name: string, nameEn: string | null } }>, newlyReachable: Array<{ densityBefore: number | null, densityAfter: number, segment: { code: string, name: string, nameEn: string | null } }>, cutPointsBefore: Array<{ segment: { code: string, name: string, nameEn: string | null } }>, cutPointsAfter: Array<{ segment: { code: string, name: string, nameEn: string | null } }>, basis: { asOf: string | null, ruleSet: string, graphRevision: string } }
   };

export type NameFirmsQueryVariables = Exact<{
  ids?: Array<string> | string | null | undefined;
}>;


export type NameFirmsQuery = { enterprises: { edges: Array<{ node: { ownId: string, name: string } }> } };

export type ChainSegmentsQueryVariables = Exact<{
  chain: string;
}>;


export type ChainSegmentsQuery = { chain: { name: string, nameEn: string | null, segments: Array<{ segment: { code: string, name: string, nameEn: string | null } }> } | null };


export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIfReport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"completenessRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"}},{"kind":"Field","name":{"kind":"Name","value":"completenessRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statusBefore"}},{"kind":"Field","name":{"kind":"Name","value":"statusAfter"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyBefore"}},{"kind":"Field","name":{"kind":"Name","value":"certaintyAfter"}},{"kind":"Field","name":{"kind":"Name","value":"verbBefore"}},{"kind":"Field","name":{"kind":"Name","value":"verbAfter"}},{"kind":"Field","name":{"kind":"Name","value":"possibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"newlyReachable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"densityBefore"}},{"kind":"Field","name":{"kind":"Name","value":"densityAfter"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutPointsBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cutPointsAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSet"}},{"kind":"Field","name":{"kind":"Name","value":"graphRevision"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const NameFirmsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NameFirms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enterprises"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ownId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NameFirmsQuery, NameFirmsQueryVariables>;
export const ChainSegmentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChainSegments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chain"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChainSegmentsQuery, ChainSegmentsQueryVariables>;