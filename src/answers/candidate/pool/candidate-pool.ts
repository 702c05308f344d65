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

/** Candidates for one gap by one segment that they work in. */
export interface CandidateBlock {
  /** The gap. */
  readonly segment: number;
  /** The segment they work in: the gap itself, or one near to it. */
  readonly through: number;
  /** Of `through` to the gap; 1 for the gap itself. */
  readonly proximity: number;
  readonly columns: CandidateColumns;
  /** Which rows of the columns are candidates, ascending. */
  readonly rows: Int32Array;
}

export interface PoolSearch {
  /** Where seats may be; anywhere where empty. */
  readonly sources: readonly number[];
  readonly measure: Measure;
  /** The least proximity of a segment that stands for a gap; null for the gap alone. */
  readonly minProximity: number | null;
}

/** A longer list would take seconds to weigh up. */
const maxCandidates = 300_000;

const worksHere = ({ workPlaces }: CandidateColumns, row: number, { nearness: near }: CandidatePlace) => {
  const { start, items } = workPlaces;
  for (let i = start[row]!; i < start[row + 1]!; i++) if (near[items[i]!] === nearness.here) return true;
  return false;
};

/** Rows of those who do not work in the segment in the place, and sit in one of the sources. */
const outsideRows = (columns: CandidateColumns, at: CandidatePlace, { sources }: PoolSearch): Int32Array => {
  const { enterprise } = columns;
  const rows = new Int32Array(enterprise.length);
  let found = 0;
  for (let row = 0; row < rows.length; row++) {
    if (worksHere(columns, row, at)) continue;
    const fits =
      sources.length === 0 || sources.some((source) => isSeatedIn(at.snapshot, enterprise[row]!, source));
    if (fits) rows[found++] = row;
  }
  return rows.subarray(0, found);
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

/** Each enterprise through what fits the gap best; none of `apart`, who work in the gap itself. */
const bestOf = (blocks: readonly CandidateBlock[], apart: ReadonlySet<number>): CandidateBlock[] => {
  const best = new Map<number, Best>();
  blocks.forEach(({ columns, rows, proximity }, block) => {
    for (const row of rows) {
      const [one, fit] = [columns.enterprise[row]!, columns.share[row]! * proximity];
      const known = best.get(one);
      if (!apart.has(one) && (known === undefined || known.fit < fit)) best.set(one, { block, row, fit });
    }
  });
  return blocks.map((block, i) => ({
    ...block,
    rows: block.rows.filter((row) => {
      const found = best.get(block.columns.enterprise[row]!);
      return found?.block === i && found.row === row;
    }),
  }));
};

/** Those who work in the gap, and those who work in what is near to it. */
const blocksOf = (ground: CandidateGround, at: CandidatePlace, segment: number, search: PoolSearch) => {
  const blockOf = (through: number, proximity: number): CandidateBlock => {
    const columns = candidateColumns(ground, through);
    return { segment, through, proximity, columns, rows: outsideRows(columns, at, search) };
  };
  const own = blockOf(segment, 1);
  const near = nearTo(ground.snapshot, segment, search).map((one) => blockOf(one.segment, one.proximity));
  return near.length === 0 ? [own] : [own, ...bestOf(near, new Set(own.columns.enterprise))];
};

export const sizeOf = (blocks: readonly CandidateBlock[]): number =>
  blocks.reduce((sum, { rows }) => sum + rows.length, 0);

/** Everybody outside the place who could fill one of its gaps. Throws InputError where there are too many. */
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
