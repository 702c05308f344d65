import { proximityNeighbours } from '../../../analysis/relatedness/proximity-neighbours.js';
import { InputError } from '../../../request/errors.js';
import { isSeatedIn } from '../../../snapshot/ask/containment.js';
import { productSpace } from '../../../snapshot/ask/product-space.js';
import { segmentActivities } from '../../../snapshot/ask/segment-activities.js';
import type { Measure } from '../../../snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { type CandidateColumns, candidateColumns } from './candidate-columns.js';
import type { CandidateGround } from './candidate-ground.js';
import { type CandidatePlace, nearness } from './candidate-place.js';

/** Candidates for a gap by the segment that they work in. */
export interface CandidateBlock {
  /** Gap. */
  readonly segment: number;
  /** Segment they work in: the gap itself, or a segment near to it. */
  readonly through: number;
  /** Proximity of `through` to the gap; 1 for the gap itself. */
  readonly proximity: number;
  readonly columns: CandidateColumns;
  /** Rows of the columns that are candidates, ascending. */
  readonly rows: Int32Array;
}

export interface PoolSearch {
  /** Places where seats may be; anywhere where empty. */
  readonly sources: readonly number[];
  readonly measure: Measure;
  /** Minimum proximity of a segment that stands for a gap; null for the gap alone. */
  readonly minProximity: number | null;
}

/** Candidates beyond which weighing takes seconds. */
const maxCandidates = 300_000;

const worksHere = ({ workPlaces }: CandidateColumns, row: number, { nearness: near }: CandidatePlace) => {
  const { start, items } = workPlaces;
  for (let i = start[row]!; i < start[row + 1]!; i++) if (near[items[i]!] === nearness.here) return true;
  return false;
};

/** Rows of enterprises that sit in one of the sources and do not work in the segment in the place. */
const outsideRows = (columns: CandidateColumns, at: CandidatePlace, { sources }: PoolSearch): Int32Array => {
  const { enterprise } = columns;
  const rows = new Int32Array(enterprise.length);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    if (worksHere(columns, row, at)) continue;
    const fits =
      sources.length === 0 || sources.some((source) => isSeatedIn(at.snapshot, enterprise[row]!, source));
    if (fits) rows[count++] = row;
  }
  return rows.subarray(0, count);
};

const nearTo = (snapshot: Snapshot, segment: number, { measure, minProximity }: PoolSearch) =>
  minProximity === null
    ? []
    : proximityNeighbours(productSpace(snapshot, measure).presence, segment, minProximity);

interface Best {
  readonly block: number;
  readonly row: number;
  readonly fit: number;
}

/** Assigns each enterprise to the block that fits the gap best; leaves out `apart`, which work in the gap itself. */
const bestOf = (blocks: readonly CandidateBlock[], apart: ReadonlySet<number>): CandidateBlock[] => {
  const best = new Map<number, Best>();
  blocks.forEach(({ columns, rows, proximity }, block) => {
    for (const row of rows) {
      const [worker, fit] = [columns.enterprise[row]!, columns.share[row]! * proximity];
      const before = best.get(worker);
      if (!apart.has(worker) && (before === undefined || before.fit < fit))
        best.set(worker, { block, row, fit });
    }
  });
  return blocks.map((block, i) => ({
    ...block,
    rows: block.rows.filter((row) => {
      const bestFit = best.get(block.columns.enterprise[row]!);
      return bestFit?.block === i && bestFit.row === row;
    }),
  }));
};

/** Blocks of the enterprises that work in the gap, and in segments near to it. */
const blocksOf = (ground: CandidateGround, at: CandidatePlace, segment: number, search: PoolSearch) => {
  const blockOf = (through: number, proximity: number): CandidateBlock => {
    const columns = candidateColumns(ground, through);
    return { segment, through, proximity, columns, rows: outsideRows(columns, at, search) };
  };
  const own = blockOf(segment, 1);
  const near = nearTo(ground.snapshot, segment, search).map((neighbour) =>
    blockOf(neighbour.segment, neighbour.proximity),
  );
  return near.length === 0 ? [own] : [own, ...bestOf(near, new Set(own.columns.enterprise))];
};

export const sizeOf = (blocks: readonly CandidateBlock[]): number =>
  blocks.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * Gathers every enterprise outside the place that could fill one of its gaps. Throws InputError where there are too
 * many.
 */
export const candidatePool = (
  ground: CandidateGround,
  at: CandidatePlace,
  segments: readonly number[],
  search: PoolSearch,
): CandidateBlock[] => {
  const blocks: CandidateBlock[] = [];
  const alone = search.minProximity === null;
  for (const segment of segments) {
    if (alone && segmentActivities(ground.snapshot, segment).length === 0) continue;
    blocks.push(...blocksOf(ground, at, segment, search));
    if (!alone && sizeOf(blocks) > maxCandidates)
      throw new InputError('minProximity', String(search.minProximity), {
        zh: `使候选不超过 ${maxCandidates} 个的值；请提高它，或指定来源地、环节`,
        en: `a value that lets at most ${maxCandidates} candidates through; raise it, or name sources or segments`,
      });
  }
  return blocks;
};
