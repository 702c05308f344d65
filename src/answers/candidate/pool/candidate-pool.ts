import { proximityNeighbours } from '../../../analysis/relatedness/proximity-neighbours.js';
import { InputError } from '../../../request/errors.js';
import { isSeatedIn } from '../../../snapshot/ask/containment.js';
import { productSpace } from '../../../snapshot/ask/product-space.js';
import { segmentActivities } from '../../../snapshot/ask/segment-activities.js';
import type { Measure } from '../../../snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { blocksInOrder } from './blocks-in-order.js';
import { type CandidateBlock, sizeOf } from './candidate-block.js';
import { type CandidateColumns, candidateColumns } from './candidate-columns.js';
import type { CandidateGround } from './candidate-ground.js';
import type { CandidatePlace } from './candidate-place.js';
import { isOwnProvince } from './is-own-province.js';
import { nearness } from './nearness.js';
import { oneRowEach } from './one-row-each.js';

export interface PoolSearch {
  /** Places where seats may be; anywhere where empty. */
  readonly sources: readonly number[];
  readonly measure: Measure;
  /** Minimum proximity of a segment that stands for a gap; null for the gap alone. */
  readonly minProximity: number | null;
  /** Whether seats may be in the place’s own province. */
  readonly includeOwnProvince: boolean;
}

/** Candidates beyond which weighing takes seconds. */
const maxCandidates = 300_000;

const isSeatedInAny = (
  { snapshot }: CandidatePlace,
  enterprise: number,
  sources: readonly number[],
): boolean => sources.length === 0 || sources.some((source) => isSeatedIn(snapshot, enterprise, source));

/** Tells whether an enterprise may come by its seat: from the sources, and not from the own province unless asked for. */
export const isFrom = (
  at: CandidatePlace,
  enterprise: number,
  { sources, includeOwnProvince }: Pick<PoolSearch, 'sources' | 'includeOwnProvince'>,
): boolean =>
  (includeOwnProvince || !isOwnProvince(at, enterprise)) && isSeatedInAny(at, enterprise, sources);

/** Rows of enterprises that come from the sources, and neither work in the segment in the place nor may do so. */
const outsideRows = (
  { enterprise, region, park, workPlaces: { start, items } }: CandidateColumns,
  at: CandidatePlace,
  segment: number,
  search: PoolSearch,
): Int32Array => {
  const { nearness: near, vague } = at;
  const isApart = !search.includeOwnProvince;
  const rows = new Int32Array(enterprise.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    let isHere = false;
    let isVague = false;
    for (let i = start[row]!; i < start[row + 1]!; i++) {
      const place = items[i]!;
      isHere ||= near[place] === nearness.here;
      isVague ||= vague[place] === 1;
    }
    if (
      isHere ||
      (isApart && (near[region[row]!]! >= nearness.province || near[park[row]!]! >= nearness.province))
    )
      continue;
    if (!isSeatedInAny(at, enterprise[row]!, search.sources)) continue;
    if (isVague && at.possiblyHere(segment).has(enterprise[row]!)) continue;
    rows[count++] = row;
  }
  return rows.subarray(0, count);
};

const nearTo = (snapshot: Snapshot, segment: number, { measure, minProximity }: PoolSearch) =>
  minProximity === null
    ? []
    : proximityNeighbours(productSpace(snapshot, measure).presence, segment, minProximity);

/** Blocks of the enterprises that work in the gap, and, each once, of those in segments near to it. */
const blocksOf = (ground: CandidateGround, at: CandidatePlace, segment: number, search: PoolSearch) => {
  const blockOf = (through: number, proximity: number): CandidateBlock => {
    const columns = candidateColumns(ground, through);
    return { segment, through, proximity, columns, rows: outsideRows(columns, at, through, search) };
  };
  const own = blockOf(segment, 1);
  const near = nearTo(ground.snapshot, segment, search).map((neighbour) =>
    blockOf(neighbour.segment, neighbour.proximity),
  );
  return near.length === 0
    ? [own]
    : [own, ...oneRowEach(at.snapshot, blocksInOrder(at.snapshot, near), own.columns.enterprise)];
};

/**
 * Gathers every enterprise outside the place that could fill one of its gaps, a row a gap; by code of the gap. Throws InputError where
 * there are too many.
 */
export const candidatePool = (
  ground: CandidateGround,
  at: CandidatePlace,
  segments: readonly number[],
  search: PoolSearch,
): readonly CandidateBlock[] => {
  const blocks: CandidateBlock[] = [];
  const alone = search.minProximity === null;
  for (const segment of segments) {
    if (alone && segmentActivities(ground.snapshot, segment).length === 0) continue;
    blocks.push(...blocksOf(ground, at, segment, search));
    if (!alone && sizeOf(blocks) > maxCandidates)
      throw new InputError('minProximity', String(search.minProximity), {
        zh: `使候选不超过${maxCandidates}个的值；请提高它，或指定来源地、环节`,
        en: `a value that lets at most ${maxCandidates} candidates through; raise it, or name sources or segments`,
      });
  }
  return blocksInOrder(at.snapshot, blocks);
};
