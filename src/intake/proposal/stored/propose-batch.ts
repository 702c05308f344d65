import {
  type TextsOfEnterprisesRow,
  textsOfEnterprises,
  writeProposals,
} from '../../../../cypher/queries.gen.js';
import { proposeSegments } from '../../../analysis/proposal/propose-segments.js';
import { mapInSlices } from '../../../request/in-slices.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { GraphVocabulary } from '../vocabulary-of-graph.js';
import { isAskable, proposalRow } from './proposal-row.js';
import { hasNewText, keyOfText, storedText } from './stored-text.js';

/** What segments are proposed by, and which. */
export interface BatchMethod extends GraphVocabulary {
  readonly segments: ReadonlySet<number>;
  readonly minScore: number;
}

/** What a batch of enterprises came to. */
export interface BatchResult {
  /** Enterprises whose texts were read now. */
  readonly read: number;
  readonly proposed: number;
}

const isDue = ({ key, segments }: TextsOfEnterprisesRow, now: string): boolean =>
  key !== now && (segments.length === 0 || hasNewText(key, now));

function rowOf({ snapshot }: RequestContext, row: TextsOfEnterprisesRow, key: string, method: BatchMethod) {
  const known = new Set(row.segments);
  const proposals = proposeSegments(storedText(row), method.vocabulary).filter(
    (proposal) =>
      proposal.score >= method.minScore &&
      method.segments.has(proposal.segment) &&
      !known.has(snapshot.segments.codes[proposal.segment] ?? '') &&
      isAskable(proposal),
  );
  const rows = proposals.map((_, at) => proposalRow(snapshot, row.id, proposals, at));
  return { enterprise: row.id, key, proposals: rows };
}

/** Proposes segments for the enterprises among these that have no activity yet, or new text, and stores them. */
export async function proposeBatch(
  context: RequestContext,
  ids: readonly string[],
  method: BatchMethod,
): Promise<BatchResult> {
  const texts = await context.store.run(textsOfEnterprises, { ids });
  const asked = JSON.stringify([method.version, method.minScore, [...method.segments]]);
  const keyed = texts.map((row) => ({ row, key: keyOfText(storedText(row), asked) }));
  const due = keyed.filter(({ row, key }) => isDue(row, key));
  const rows = await mapInSlices(due, ({ row, key }) => rowOf(context, row, key, method));
  if (rows.length > 0)
    await context.store.run(writeProposals, { rows, version: method.version, at: new Date().toISOString() });
  return { read: rows.length, proposed: rows.reduce((sum, { proposals }) => sum + proposals.length, 0) };
}
