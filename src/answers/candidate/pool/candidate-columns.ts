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

/** All who work in a segment, one row an enterprise, with what is known of them whatever the place that looks for them. */
export interface CandidateColumns {
  /** Ascending. */
  readonly enterprise: Int32Array;
  /** Share of the enterprise in the segment. */
  readonly share: Float64Array;
  /** Places in which it works in the segment. */
  readonly workPlaces: Adjacency;
  /** Places in which it or an affiliate is. */
  readonly groupPlaces: Adjacency;
  /** Places in which its customers are, one customer after another: twice the place’s row, and one more at the last of a customer. */
  readonly customerPlaces: Adjacency;
  /** Which parts are known, by the bits of `knownPart`. What is not known is 0 in the columns of parts. */
  readonly known: Uint8Array;
  /** The part CAPABILITY. */
  readonly capability: Float64Array;
  /** The prefecture of its seat; `none` where not known. */
  readonly area: Int32Array;
  /** The part GRADIENT. */
  readonly gradient: Float64Array;
  /** The unit vector of its point, three numbers a row. */
  readonly vector: Float32Array;
  readonly revenueKnown: Uint8Array;
  readonly estimated: Uint8Array;
}

/** Bits of what is not known of everybody. */
export const knownPart = { capability: 1, customers: 2, gradient: 4, point: 8 } as const;

/** A location quotient from which an area is as strong as counts. */
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
  const area = enterprise.map((one) => prefectureOf(snapshot, seatOf(snapshot, one)));
  const quotients = new Map([...new Set(area)].map((one) => [one, areaQuotient(snapshot, one, segment)]));
  const capability = Float64Array.from(enterprise, (one) => capabilityOf(ground, one));
  const gradient = Float64Array.from(area, (one) => Math.min(quotients.get(one)!, quotientCap) / quotientCap);
  const customerPlaces = listsOf(enterprise, (one, list) => addCustomerPlaces(snapshot, one, list));
  const bit = (part: keyof typeof knownPart, known: boolean): number => (known ? knownPart[part] : 0);
  return {
    enterprise,
    share: Float64Array.from(first, (i) => shareFrom(snapshot, rows, i)),
    workPlaces: listsOf(first, (i, list) => addWorkPlaces(snapshot, rows, i, list)),
    groupPlaces: listsOf(enterprise, (one, list) => {
      for (const each of [one, ...affiliatesOf(ground, one)]) addPlaces(snapshot, each, list);
    }),
    customerPlaces,
    known: Uint8Array.from(
      enterprise,
      (one, row) =>
        bit('capability', !Number.isNaN(capability[row]!)) |
        bit('customers', customerPlaces.start[row]! < customerPlaces.start[row + 1]!) |
        bit('gradient', !Number.isNaN(gradient[row]!)) |
        bit('point', enterprisePoint(snapshot, one) !== undefined),
    ),
    capability: unknownAsNothing(capability),
    area,
    gradient: unknownAsNothing(gradient),
    vector: vectorsOf(snapshot, enterprise),
    revenueKnown: Uint8Array.from(enterprise, (one) =>
      Number(!Number.isNaN(snapshot.enterprises.revenue[one]!)),
    ),
    estimated: Uint8Array.from(enterprise, (one) => snapshot.enterprises.estimated[one]!),
  };
};

const columns = keptByKey({ name: 'candidate-columns', maxBytes: maxBytes.candidateColumns }, columnsOf);

/** The columns of a segment; those asked for last are kept with the snapshot. */
export const candidateColumns = (ground: CandidateGround, segment: number): CandidateColumns =>
  columns(ground.snapshot, segment, ground);
