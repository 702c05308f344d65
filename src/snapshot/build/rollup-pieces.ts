import { inStretches } from '../../pieces/in-stretches.js';
import type { Pieces } from '../../pieces/pieces.js';
import { activitiesIn, segmentParts } from '../ask/segment-activities.js';
import { listOf } from '../tables/adjacency.js';
import type { DatedLists } from '../tables/dated-lists.js';
import { RollupColumns } from '../tables/rollup-columns.js';
import {
  type ActivityTable,
  type EnterpriseTable,
  none,
  type PlaceTable,
  type Rollup,
  type SegmentTable,
} from '../tables/snapshot.js';
import { PlaceClosures } from './closures.js';
import { type Presence, SegmentSums } from './segment-sums.js';

export interface Tables {
  readonly places: PlaceTable;
  readonly segments: SegmentTable;
  readonly enterprises: EnterpriseTable;
  readonly activities: ActivityTable;
  /** Places of the further sites of each enterprise. */
  readonly sites: DatedLists;
}

/** 1 for each place and each segment: the cells where both are 1. */
export interface Cells {
  readonly places: Uint8Array;
  readonly segments: Uint8Array;
}

/** Activities of a segment after which others may be let in. */
const rowsAtOnce = 5_000;

/** 1 for each enterprise of which something is an estimate. */
const estimatedOf = function* ({ enterprises, activities }: Tables): Pieces<Uint8Array> {
  const estimated = enterprises.estimated.slice();
  yield* inStretches(activities.size, (from, to) => {
    for (let i = from; i < to; i++)
      if (activities.estimated[i] === 1) estimated[activities.enterprise[i]!] = 1;
  });
  return estimated;
};

/** Notes an activity in every place where it counts. */
const noteIn = (tables: Tables, sums: SegmentSums, only?: Uint8Array) => {
  const { places, enterprises, activities, sites } = tables;
  const closures = new PlaceClosures(places);
  const spread = (where: readonly number[], enterprise: number, presence: Presence): void => {
    for (const place of where) if (!only || only[place] === 1) sums.note(enterprise, place, presence);
  };
  const noteSites = (enterprise: number, presence: Presence): void => {
    for (const site of listOf(sites, enterprise)) {
      spread(closures.of(site), enterprise, presence);
      sums.whereabouts.notePlace(site);
    }
  };
  return (activity: number, enterprise: number): void => {
    const own = activities.place[activity]!;
    const sampled = activities.sampled[activity] === 1;
    const presence = { share: activities.share[activity]!, counts: true, sampled };
    if (own !== none) {
      spread(closures.of(own), enterprise, presence);
      sums.whereabouts.notePlace(own);
      return;
    }
    spread(closures.ofSeat(enterprises, enterprise), enterprise, presence);
    sums.whereabouts.noteSeat(enterprises.region[enterprise]!, enterprises.park[enterprise]!);
    noteSites(enterprise, { share: 0, counts: false, sampled });
  };
};

/**
 * Sums activities by place and segment. An activity counts in its own place, else at the seat, and in every place
 * that contains it; in its segment and every segment that this is a part of. An enterprise counts once a pair. At a
 * further site it is present with its activities that have no place of their own, but its measure stays at the seat.
 * With `only`, the rollup has these cells alone.
 */
export const rollupPieces = function* (tables: Tables, only?: Cells): Pieces<Rollup> {
  const { places, segments, enterprises, activities } = tables;
  const columns = new RollupColumns();
  const sums = new SegmentSums(places);
  const note = noteIn(tables, sums, only?.places);
  const parts = segmentParts(segments);
  const estimated = yield* estimatedOf(tables);
  for (let segment = 0; segment < segments.size; segment++) {
    if (only && only.segments[segment] === 0) continue;
    const rows = activitiesIn(activities, parts[segment]!);
    for (let i = 0; i < rows.length; i++) {
      if (i % rowsAtOnce === rowsAtOnce - 1) yield;
      const enterprise = activities.enterprise[rows[i]!]!;
      note(rows[i]!, enterprise);
      if (i + 1 < rows.length && activities.enterprise[rows[i + 1]!] === enterprise) continue;
      sums.count({
        revenue: enterprises.revenue[enterprise]!,
        employees: enterprises.employees[enterprise]!,
        estimated: estimated[enterprise] === 1,
        anchorUntil: enterprises.anchorUntil[enterprise]!,
      });
    }
    yield* columns.take(segment, sums);
    sums.clear();
    yield;
  }
  return yield* columns.finish(places.size);
};
