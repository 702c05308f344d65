import { listOf } from '../tables/adjacency.js';
import { none } from '../tables/snapshot.js';
import { withAncestors } from './build-places.js';
import { segmentClosures } from './closures.js';
import type { Cells, Tables } from './rollup-pieces.js';

/** Finds every place where an enterprise may count: its seat, own places of its activities, its sites. */
const placesOf = ({ enterprises, activities, sites }: Tables, enterprise: number): number[] => [
  enterprises.region[enterprise]!,
  enterprises.park[enterprise]!,
  ...activities.place.subarray(activities.start[enterprise], activities.start[enterprise + 1]),
  ...listOf(sites, enterprise),
];

const segmentsOf = ({ activities }: Tables, enterprise: number): Int32Array =>
  activities.segment.subarray(activities.start[enterprise], activities.start[enterprise + 1]);

/** Cells whose sums may have changed, gathered from what changed in places and segments. */
export class MarkedCells implements Cells {
  readonly places: Uint8Array;
  readonly segments: Uint8Array;
  readonly #tables: Pick<Tables, 'places' | 'segments'>;
  readonly #widened: ReturnType<typeof segmentClosures>;

  constructor(tables: Pick<Tables, 'places' | 'segments'>) {
    this.places = new Uint8Array(tables.places.size);
    this.segments = new Uint8Array(tables.segments.size);
    this.#tables = tables;
    this.#widened = segmentClosures(tables.segments);
  }

  /** Marks a place and all that contain it; `none` is no place. */
  markPlace(place: number): void {
    if (place === none) return;
    for (const around of withAncestors(this.#tables.places, place)) this.places[around] = 1;
  }

  /** Marks a segment and the wider segments. */
  markSegment(segment: number): void {
    for (const wider of this.#widened[segment]!) this.segments[wider] = 1;
  }

  /** Marks all cells in which an enterprise of these tables may count. */
  markEnterprise(tables: Tables, enterprise: number): void {
    for (const place of placesOf(tables, enterprise)) this.markPlace(place);
    for (const segment of segmentsOf(tables, enterprise)) this.markSegment(segment);
  }
}
