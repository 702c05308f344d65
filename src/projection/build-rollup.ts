import { type Adjacency, listOf } from './adjacency.js';
import { PlaceClosures, segmentClosures } from './closures.js';
import {
  type ActivityTable,
  type EnterpriseTable,
  none,
  type PlaceTable,
  type Rollup,
  type SegmentTable,
} from './image.js';
import { RollupColumns } from './rollup-columns.js';

export interface Tables {
  readonly places: PlaceTable;
  readonly segments: SegmentTable;
  readonly enterprises: EnterpriseTable;
  readonly activities: ActivityTable;
  /** Places of the further sites of each enterprise. */
  readonly sites: Adjacency;
}

/** 1 for each place and each segment: the cells where both are 1. */
export interface Cells {
  readonly places: Uint8Array;
  readonly segments: Uint8Array;
}

type Closures = readonly (readonly number[])[];

/** 1 for each enterprise that may count in one of the cells. */
const whoCounts = (
  { segments, enterprises, activities }: Tables,
  widened: Closures,
  { segments: made }: Cells,
) => {
  const counts = new Uint8Array(enterprises.size);
  for (let segment = 0; segment < segments.size; segment++) {
    if (!widened[segment]!.some((wider) => made[wider] === 1)) continue;
    for (const activity of listOf(activities.ofSegment, segment))
      counts[activities.enterprise[activity]!] = 1;
  }
  return counts;
};

/**
 * Sum activities by place and segment. An activity counts in its own place, else at the seat, and in every place that
 * contains it; in its segment and every segment that this is a part of. An enterprise counts once a pair. At a further
 * site it is present with its activities that have no place of their own, but its measure stays at the seat. With
 * `only`, the rollup has these cells alone.
 */
export const buildRollup = (tables: Tables, only?: Cells): Rollup => {
  const { places, segments, enterprises, activities, sites } = tables;
  const columns = new RollupColumns(segments.size);
  const closures = new PlaceClosures(places);
  const widened = segmentClosures(segments);
  const counts = only && whoCounts(tables, widened, only);

  const spread = (where: readonly number[], segment: number, enterprise: number, share: number): void => {
    for (const place of where) {
      if (only && only.places[place] === 0) continue;
      for (const wider of widened[segment]!) {
        if (!only || only.segments[wider] === 1) columns.note(enterprise, place, wider, share);
      }
    }
  };

  const addActivity = (activity: number, enterprise: number): void => {
    const place = activities.place[activity] as number;
    const share = activities.share[activity] as number;
    const segment = activities.segment[activity] as number;
    const where = place === none ? closures.ofSeat(enterprises, enterprise) : closures.of(place);
    spread(where, segment, enterprise, share);
    if (place !== none) return;
    for (const site of listOf(sites, enterprise)) spread(closures.of(site), segment, enterprise, 0);
  };

  for (let enterprise = 0; enterprise < enterprises.size; enterprise++) {
    if (counts && counts[enterprise] === 0) continue;
    const [from, to] = [activities.start[enterprise] as number, activities.start[enterprise + 1] as number];
    let estimated = enterprises.estimated[enterprise] === 1;
    for (let activity = from; activity < to; activity++) {
      addActivity(activity, enterprise);
      estimated ||= activities.estimated[activity] === 1;
    }
    const revenue = enterprises.revenue[enterprise] as number;
    const employees = enterprises.employees[enterprise] as number;
    columns.count({ revenue, employees, estimated });
  }
  return columns.finish(places.size);
};
