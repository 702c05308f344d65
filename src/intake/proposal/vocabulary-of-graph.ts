import { createHash } from 'node:crypto';
import { type TermsOfSegmentsRow, termsOfSegments } from '../../../cypher/queries.gen.js';
import { nameTerms } from '../../analysis/proposal/term/name-terms.js';
import type { Term, TermKind } from '../../analysis/proposal/term/term.js';
import { type Vocabulary, vocabularyOf } from '../../analysis/proposal/term/vocabulary.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Store } from '../../store/store.js';
import { methodOf } from './method.js';

/** Terms of all segments, by their row in the snapshot. */
export interface GraphVocabulary {
  readonly vocabulary: Vocabulary;
  /** Version of the method with that of the terms: what is proposed depends on both. */
  readonly version: string;
}

const termsOf = (segment: number, { name, aliases, terms }: TermsOfSegmentsRow): Term[] => [
  ...nameTerms(segment, name),
  ...aliases.map((text): Term => ({ segment, text, kind: 'ALIAS', weight: 1 })),
  ...terms.map(({ term, kind, weight }): Term => ({ segment, text: term, kind: kind as TermKind, weight })),
];

const read = async (snapshot: Snapshot, store: Store): Promise<GraphVocabulary> => {
  const rows = await store.run(termsOfSegments, {});
  const terms = rows.flatMap((row) => {
    const segment = snapshot.segments.rowOf.get(row.segment);
    return segment === undefined ? [] : termsOf(segment, row);
  });
  const digest = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return { vocabulary: vocabularyOf(terms), version: `${methodOf.version}+${digest.slice(0, 8)}` };
};

const kept = keptOnce('proposal-vocabulary', read);

/** Gives the terms of the graph, read once a snapshot. */
export const vocabularyOfGraph = ({ snapshot, store }: RequestContext): Promise<GraphVocabulary> =>
  kept(snapshot, store);
