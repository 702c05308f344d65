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

export type PlaceTableQueryVariables = Exact<{
  place: PlaceInput;
}>;


export type PlaceTableQuery = { placeChains: Array<{ enterpriseCount: number, segmentCount: number, chain: { code: string, name: string, nameEn: string | null }, completenessRange: { low: number, high: number } | null, statuses: Array<{ status: SegmentStatus, certainty: Certainty | null, count: number }>, verbs: Array<{ verb: Verb, count: number, provisionalCount: number }> }> };


export const PlaceTableDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceTable"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeChains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseCount"}},{"kind":"Field","name":{"kind":"Name","value":"segmentCount"}},{"kind":"Field","name":{"kind":"Name","value":"completenessRange"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statuses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"certainty"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"provisionalCount"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceTableQuery, PlaceTableQueryVariables>;