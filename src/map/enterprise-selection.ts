import { enterpriseRows } from '../facts/enterprise/list-enterprises.js';
import { pointIndexOf, pointsReady } from '../facts/enterprise/point-index-of.js';
import type { Crs } from '../geo/crs.js';
import { type MortonIndex, mortonPointBytes } from '../geo/morton/morton-index.js';
import { subsetIndex } from '../geo/morton/subset-index.js';
import { type CategoryCounts, countCategories } from '../geo/tile/category-counts.js';
import { inPieces } from '../pieces/in-pieces.js';
import type { Pieces } from '../pieces/pieces.js';
import type { RequestContext } from '../request/request-context.js';
import { fitReady } from '../snapshot/ask/fit/place-fit.js';
import { keptByKey } from '../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import { chainStatuses, statusByEnterprise } from './chain-status.js';
import type { MapQuestion } from './map-question.js';

/** Enterprises that pass a filter, ready to be counted in any box, cell or tile. */
export interface EnterpriseSelection {
  /** Spatial index of the enterprises with a point. */
  readonly index: MortonIndex;
  readonly unlocated: number;
  /** Index of `chainStatuses` by enterprise, where a chain is asked about. */
  readonly statuses?: Uint8Array;
  readonly categories?: CategoryCounts;
}

const selectionPieces = function* (
  snapshot: Snapshot,
  { chain, place }: MapQuestion,
  all: MortonIndex,
  rows: readonly number[],
): Pieces<EnterpriseSelection> {
  const selected = new Uint8Array(snapshot.enterprises.size);
  for (const row of rows) selected[row] = 1;
  yield;
  const index =
    rows.length === selected.length ? all : yield* subsetIndex(all, (item) => selected[item] === 1);
  const statuses = chain === undefined ? undefined : statusByEnterprise(snapshot, chain, place);
  yield;
  const categories = statuses && (yield* countCategories(index, chainStatuses, statuses));
  return { index, unlocated: rows.length - index.size, statuses, categories };
};

const select = async (
  context: RequestContext,
  question: MapQuestion,
  crs: Crs,
): Promise<EnterpriseSelection> => {
  const { snapshot } = context;
  const rows = await enterpriseRows(context, question.filter);
  await pointsReady(snapshot, crs);
  if (question.chain !== undefined) await fitReady(snapshot, 'ENTERPRISES');
  return inPieces(selectionPieces(snapshot, question, pointIndexOf(snapshot, crs), rows));
};

const bytesOf = ({ index, statuses, categories }: EnterpriseSelection): number =>
  index.size * (mortonPointBytes + 4 * (categories?.names.length ?? 0)) + (statuses?.length ?? 0);

const selections = keptByKey(
  { name: 'map-selections', maxBytes: maxBytes.mapSelections, bytesOf },
  (_snapshot: Snapshot, _key: string, context: RequestContext, question: MapQuestion, crs: Crs) =>
    select(context, question, crs),
);

/** Selects the enterprises of a question in a reference system, once a snapshot. */
export const enterpriseSelection = (
  context: RequestContext,
  question: MapQuestion,
  crs: Crs,
): Promise<EnterpriseSelection> => {
  const { filter, chain, place } = question;
  const key = JSON.stringify([crs, chain ?? null, place ?? null, filter]);
  return selections(context.snapshot, key, context, question, crs);
};
