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

export type PartnersQueryVariables = Exact<{
  place: PlaceInput;
  chain: string;
}>;


export type PartnersQuery = { pairPartners: { totalCount: number, edges: Array<{ node: { score: number | null, complementarity: number | null, officialSummary: string | null, partner:
          | { kind: PlaceKind, code: string, name: string, nameEn: string | null }
          | { kind: PlaceKind, code: string, name: string, nameEn: string | null }
        , channels: Array<
          | { __typename: 'Enclave', code: string, name: string, nameEn: string | null }
          | { __typename: 'Pairing', code: string, name: string, nameEn: string | null }
          | { __typename: 'PartnerCentre', code: string, name: string, nameEn: string | null }
        >, segments: Array<{ contribution: number | null, homeStatus: SegmentStatus, homeCertainty: Certainty | null, homeVerb: Verb | null, homePossibleCount: number, partnerEnterpriseCount: number, partnerLocationQuotient: number | null, segment: { code: string, name: string, nameEn: string | null } }>, home:
          | { name: string, nameEn: string | null }
          | { name: string, nameEn: string | null }
        , chain: { name: string, nameEn: string | null }, basis: { asOf: string | null, graphRevision: string } } }> } };


export const PartnersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Partners"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"chain"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pairPartners"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"place"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"Argument","name":{"kind":"Name","value":"chain"},"value":{"kind":"Variable","name":{"kind":"Name","value":"chain"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"complementarity"}},{"kind":"Field","name":{"kind":"Name","value":"officialSummary"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PartnerCentre"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enclave"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Pairing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"segments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contribution"}},{"kind":"Field","name":{"kind":"Name","value":"homeStatus"}},{"kind":"Field","name":{"kind":"Name","value":"homeCertainty"}},{"kind":"Field","name":{"kind":"Name","value":"homeVerb"}},{"kind":"Field","name":{"kind":"Name","value":"homePossibleCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerEnterpriseCount"}},{"kind":"Field","name":{"kind":"Name","value":"partnerLocationQuotient"}},{"kind":"Field","name":{"kind":"Name","value":"segment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"home"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"chain"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"basis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"graphRevision"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartnersQuery, PartnersQueryVariables>;