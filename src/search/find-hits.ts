import { globalId } from '../request/global-id.js';
import { numberWithin } from '../request/number-within.js';
import type { RequestContext } from '../request/request-context.js';
import { findThings } from '../snapshot/search/find-things.js';
import { codeOfThing, keyOfThing, nameOfThing, storedText } from '../snapshot/search/search-index.js';
import { type SearchKind, searchKinds } from '../snapshot/search/search-thing.js';
import type { ThingMatch, ThingMatches } from '../snapshot/search/thing-matches.js';
import { detailOf } from './detail-of.js';
import { englishNameOf } from './english-name-of.js';
import { listIndexOf } from './list-index-of.js';
import { requireSearchText } from './require-search-text.js';
import type { SearchHit, SearchResult } from './search.type.js';
import { searchIndexOf } from './search-index-of.js';
import { surroundingsOf } from './surroundings-of.js';

export interface SearchQuestion {
  readonly text: string;
  readonly kinds?: readonly SearchKind[] | null | undefined;
  readonly first?: number | null | undefined;
}

const nodeTypes: Readonly<Record<SearchKind, string>> = {
  REGION: 'Region',
  CHAIN: 'Chain',
  PARK: 'Park',
  CENTRE: 'PartnerCentre',
  ENCLAVE: 'Enclave',
  SEGMENT: 'Segment',
  TECHNOLOGY: 'Technology',
  ENTERPRISE: 'Enterprise',
  POLICY: 'Policy',
  LIST: 'TargetList',
};

const toHit = (
  { snapshot, language }: RequestContext,
  { index }: ThingMatches,
  { thing, text }: ThingMatch,
): SearchHit => {
  const kind: SearchKind = searchKinds[index.kinds[thing]!]!;
  const key = keyOfThing(index, thing);
  return {
    nodeId: globalId(nodeTypes[kind], key),
    kind,
    code: codeOfThing(index, thing),
    name: nameOfThing(index, thing),
    nameEn: englishNameOf(snapshot, kind, key),
    detail: detailOf(snapshot, index, thing, language),
    matched: storedText(index, text),
  };
};

/** Lists stand after all else of their class. */
const merged = (context: RequestContext, found: readonly ThingMatches[], count: number): SearchHit[] =>
  found
    .flatMap((matches) => matches.first(count).map((match) => ({ matches, match })))
    .toSorted((a, b) => a.match.matchClass - b.match.matchClass)
    .slice(0, count)
    .map(({ matches, match }) => toHit(context, matches, match));

/**
 * Finds what matches a text, the closest first. Throws InputError for a text that cannot be looked for, and for a
 * number of hits outside 1 to 100.
 */
export const findHits = async (context: RequestContext, question: SearchQuestion): Promise<SearchResult> => {
  const text = requireSearchText(question.text);
  const count = numberWithin('first', question.first, 10, [1, 100]);
  const kinds = new Set((question.kinds ?? searchKinds).map((kind) => searchKinds.indexOf(kind)));
  const asked = kinds.has(searchKinds.indexOf('LIST')) ? [searchIndexOf, listIndexOf] : [searchIndexOf];
  const indexes = await Promise.all(asked.map(async (indexOf) => indexOf(context)));
  const found = await Promise.all(
    indexes.map(async (index) => findThings(index, text, kinds, surroundingsOf(context.snapshot, index))),
  );
  const totalCount = found.reduce((sum, { size }) => sum + size, 0);
  return { __typename: 'SearchResult', hits: merged(context, found, count), totalCount };
};
