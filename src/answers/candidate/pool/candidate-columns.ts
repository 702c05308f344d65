import { prefectureOf } from '../../../facts/partner/channels-between.js';
import { writeUnitVector } from '../../../geo/unit-vector.js';
import { segmentActivities } from '../../../snapshot/ask/segment-activities.js';
import { keptByKey } from '../../../snapshot/keep/kept-by-key.js';
import { maxBytes } from '../../../snapshot/keep/max-bytes.js';
import { type Adjacency, listOf } from '../../../snapshot/tables/adjacency.js';
import { none, type Snapshot } from '../../../snapshot/tables/snapshot.js';
import { addWorkPlaces, firstOfEach, shareFrom } from './activities-by-enterprise.js';
import { areaQuotient } from './area-quotient.js';
import { sizeOfEnterprise, titleOfEnterprise } from './candidate-capability.js';
import { affiliatesOf, type CandidateGround, customersOf } from './candidate-ground.js';
import { consumersOf } from './consumers-of.js';
import { addOtherPlaces, addPlaces } from './enterprise-places.js';
import { enterprisePoint, seatOf } from './enterprise-point.js';

/** Enterprises that work in a segment, a row each, with the facts that hold for every place that looks for them. */
export interface CandidateColumns {
  /** Rows of enterprises, ascending. */
  readonly enterprise: Int32Array;
  /** Share of the enterprise in the segment. */
  readonly share: Float64Array;
  /** Places in which it works in the segment. */
  readonly workPlaces: Adjacency;
  /** Places in which it is beside its seat, or an affiliate is. */
  readonly groupPlaces: Adjacency;
  /** Places of its customers, customer after customer: four times the place’s row, with the bits of `customerBit`. */
  readonly customerPlaces: Adjacency;
  /** Parts that are known, by the bits of `knownPart`; the columns of parts hold 0 where unknown. */
  readonly known: Uint8Array;
  /** Percentile of its revenue, and worth of its highest title. */
  readonly size: Float64Array;
  readonly title: Float64Array;
  /** Rows whose size is known, by size. */
  readonly bySize: Int32Array;
  /** Region and park of its seat; one row after the last place where unknown. */
  readonly region: Int32Array;
  readonly park: Int32Array;
  /** Prefecture of its seat; `none` where unknown. */
  readonly area: Int32Array;
  /** The part GRADIENT. */
  readonly gradient: Float64Array;
  /** Unit vector of its point, three numbers a row. */
  readonly vector: Float32Array;
  readonly estimated: Uint8Array;
}

/** Bits of the facts that may be unknown. */
export const knownPart = { size: 1, customers: 2, footprint: 4, gradient: 8, point: 16 } as const;

/** Bits of a customer’s place: the last of a customer, and that of a customer in a segment that consumes this. */
export const customerBit = { last: 1, consumes: 2 } as const;

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

const addCustomerPlaces = (
  snapshot: Snapshot,
  enterprise: number,
  consumes: (enterprise: number) => boolean,
  list: number[],
): void => {
  for (const customer of listOf(customersOf(snapshot), enterprise)) {
    const consumer = consumes(customer) ? customerBit.consumes : 0;
    const places: number[] = [];
    addPlaces(snapshot, customer, places);
    // Nowhere is the row after the last place.
    if (places.length === 0) places.push(snapshot.places.size);
    places.forEach((place, i) => {
      list.push(4 * place + consumer + (i === places.length - 1 ? customerBit.last : 0));
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

/** Row of a place, or of nowhere: the row after the last place. */
const placeOr = ({ places }: Snapshot, place: number): number => (place === none ? places.size : place);

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
  const size = Float64Array.from(enterprise, (worker) => sizeOfEnterprise(snapshot, worker));
  const gradient = Float64Array.from(area, (place) => {
    const { value, isKnown } = quotients.get(place)!;
    return isKnown ? Math.min(value, quotientCap) / quotientCap : Number.NaN;
  });
  const consumes = consumersOf(snapshot, segment);
  const customerPlaces = listsOf(enterprise, (worker, list) =>
    addCustomerPlaces(snapshot, worker, consumes, list),
  );
  const groupPlaces = listsOf(enterprise, (worker, list) => {
    addOtherPlaces(snapshot, worker, list);
    for (const affiliate of affiliatesOf(ground, worker)) addPlaces(snapshot, affiliate, list);
  });
  const hasItems = ({ start }: Adjacency, row: number): boolean => start[row]! < start[row + 1]!;
  const bit = (part: keyof typeof knownPart, isKnown: boolean): number => (isKnown ? knownPart[part] : 0);
  return {
    enterprise,
    share: Float64Array.from(first, (i) => shareFrom(snapshot, rows, i)),
    workPlaces: listsOf(first, (i, list) => addWorkPlaces(snapshot, rows, i, list)),
    groupPlaces,
    customerPlaces,
    known: Uint8Array.from(
      enterprise,
      (worker, row) =>
        bit('size', !Number.isNaN(size[row]!)) |
        bit('customers', hasItems(customerPlaces, row)) |
        bit('footprint', hasItems(groupPlaces, row)) |
        bit('gradient', !Number.isNaN(gradient[row]!)) |
        bit('point', enterprisePoint(snapshot, worker) !== undefined),
    ),
    size: unknownAsNothing(size),
    bySize: Int32Array.from(size.keys())
      .filter((row) => !Number.isNaN(size[row]!))
      .sort((a, b) => size[a]! - size[b]!),
    title: Float64Array.from(enterprise, (worker) => titleOfEnterprise(ground, worker)),
    region: enterprise.map((worker) => placeOr(snapshot, snapshot.enterprises.region[worker]!)),
    park: enterprise.map((worker) => placeOr(snapshot, snapshot.enterprises.park[worker]!)),
    area,
    gradient: unknownAsNothing(gradient),
    vector: vectorsOf(snapshot, enterprise),
    estimated: Uint8Array.from(enterprise, (worker) => snapshot.enterprises.estimated[worker]!),
  };
};

const columns = keptByKey({ name: 'candidate-columns', maxBytes: maxBytes.candidateColumns }, columnsOf);

/** Columns of a segment; the columns asked for last are kept with the snapshot. */
export const candidateColumns = (ground: CandidateGround, segment: number): CandidateColumns =>
  columns(ground.snapshot, segment, ground);
