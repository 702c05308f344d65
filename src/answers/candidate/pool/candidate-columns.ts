import { prefectureOf } from '../../../facts/partner/channels-between.js';
import { writeUnitVector } from '../../../geo/unit-vector.js';
import { segmentActivities } from '../../../snapshot/ask/segment-activities.js';
import { keptByKey } from '../../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../../snapshot/keep/max-bytes.js';
import { type Adjacency, listOf } from '../../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { addWorkPlaces, firstOfEach, shareFrom } from './activities-by-enterprise.js';
import { areaQuotient } from './area-quotient.js';
import { capabilityOf } from './candidate-capability.js';
import { affiliatesOf, type CandidateGround, customersOf } from './candidate-ground.js';
import { addPlaces } from './enterprise-places.js';
import { enterprisePoint, seatOf } from './enterprise-point.js';

/** Enterprises that work in a segment, a row each, with the facts that hold for every place that looks for them. */
export interface CandidateColumns {
  /** Rows of enterprises, ascending. */
  readonly enterprise: Int32Array;
  /** Share of the enterprise in the segment. */
  readonly share: Float64Array;
  /** Places in which it works in the segment. */
  readonly workPlaces: Adjacency;
  /** Places in which it or an affiliate is. */
  readonly groupPlaces: Adjacency;
  /**
   * Places of its customers, customer after customer: twice the place’s row, plus 1 at the last place of a customer.
   */
  readonly customerPlaces: Adjacency;
  /** Parts that are known, by the bits of `knownPart`; the columns of parts hold 0 where unknown. */
  readonly known: Uint8Array;
  /** The part CAPABILITY. */
  readonly capability: Float64Array;
  /** Prefecture of its seat; `none` where unknown. */
  readonly area: Int32Array;
  /** The part GRADIENT. */
  readonly gradient: Float64Array;
  /** Unit vector of its point, three numbers a row. */
  readonly vector: Float32Array;
  readonly revenueKnown: Uint8Array;
  readonly estimated: Uint8Array;
}

/** Bits of the parts that may be unknown. */
export const knownPart = { capability: 1, customers: 2, gradient: 4, point: 8 } as const;

/** Location quotient from which an area counts as strong as can be. */
const quotientCap = 3;

const listsOf = (rows: ArrayLike<number>, add: (item: number, list: number[]) => void): Adjacency => {
  const start = new Int32Array(rows.length + 1);
  const items: number[] = [];
  for (let row = 0; row < rows.length; row++) {
    add(rows[row]!, items);
    start[row + 1] = items.length;
  }
  return { start, items: Int32Array.from(items) };
};

const addCustomerPlaces = (snapshot: Snapshot, enterprise: number, list: number[]): void => {
  for (const customer of listOf(customersOf(snapshot), enterprise)) {
    const places: number[] = [];
    addPlaces(snapshot, customer, places);
    // Nowhere is the row after the last place.
    if (places.length === 0) places.push(snapshot.places.size);
    places.forEach((place, i) => {
      list.push(2 * place + Number(i === places.length - 1));
    });
  }
};

const vectorsOf = (snapshot: Snapshot, enterprises: Int32Array): Float32Array => {
  const vectors = new Float32Array(enterprises.length * 3);
  enterprises.forEach((enterprise, row) => {
    const point = enterprisePoint(snapshot, enterprise);
    if (point) writeUnitVector(point, vectors, row * 3);
  });
  return vectors;
};

const unknownAsNothing = (column: Float64Array): Float64Array =>
  column.map((value) => (Number.isNaN(value) ? 0 : value));

const columnsOf = (snapshot: Snapshot, segment: number, ground: CandidateGround): CandidateColumns => {
  const rows = segmentActivities(snapshot, segment);
  const first = firstOfEach(snapshot, rows);
  const enterprise = Int32Array.from(first, (i) => snapshot.activities.enterprise[rows[i]!]!);
  const area = enterprise.map((worker) => prefectureOf(snapshot, seatOf(snapshot, worker)));
  const quotients = new Map(
    [...new Set(area)].map((place) => [place, areaQuotient(snapshot, place, segment)]),
  );
  const capability = Float64Array.from(enterprise, (worker) => capabilityOf(ground, worker));
  const gradient = Float64Array.from(
    area,
    (place) => Math.min(quotients.get(place)!, quotientCap) / quotientCap,
  );
  const customerPlaces = listsOf(enterprise, (worker, list) => addCustomerPlaces(snapshot, worker, list));
  const bit = (part: keyof typeof knownPart, isKnown: boolean): number => (isKnown ? knownPart[part] : 0);
  return {
    enterprise,
    share: Float64Array.from(first, (i) => shareFrom(snapshot, rows, i)),
    workPlaces: listsOf(first, (i, list) => addWorkPlaces(snapshot, rows, i, list)),
    groupPlaces: listsOf(enterprise, (worker, list) => {
      for (const each of [worker, ...affiliatesOf(ground, worker)]) addPlaces(snapshot, each, list);
    }),
    customerPlaces,
    known: Uint8Array.from(
      enterprise,
      (worker, row) =>
        bit('capability', !Number.isNaN(capability[row]!)) |
        bit('customers', customerPlaces.start[row]! < customerPlaces.start[row + 1]!) |
        bit('gradient', !Number.isNaN(gradient[row]!)) |
        bit('point', enterprisePoint(snapshot, worker) !== undefined),
    ),
    capability: unknownAsNothing(capability),
    area,
    gradient: unknownAsNothing(gradient),
    vector: vectorsOf(snapshot, enterprise),
    revenueKnown: Uint8Array.from(enterprise, (worker) =>
      Number(!Number.isNaN(snapshot.enterprises.revenue[worker]!)),
    ),
    estimated: Uint8Array.from(enterprise, (worker) => snapshot.enterprises.estimated[worker]!),
  };
};

const columns = keptByKey({ name: 'candidate-columns', maxBytes: maxBytes.candidateColumns }, columnsOf);

/** Columns of a segment; the columns asked for last are kept with the snapshot. */
export const candidateColumns = (ground: CandidateGround, segment: number): CandidateColumns =>
  columns(ground.snapshot, segment, ground);
