import { InputError } from '../place/input-error.js';
import { listOf } from '../projection/adjacency.js';
import { type Image, none } from '../projection/image.js';
import type { EnterpriseFilter } from './enterprise-filter.input.js';
import { bboxCondition, nearCondition, type PointCondition, polygonCondition } from './spatial-conditions.js';

/** True where the enterprise of a row of the image passes. */
export type RowCondition = (row: number) => boolean;

const ofRows =
  (rows: ReadonlySet<number>): RowCondition =>
  (row) =>
    rows.has(row);

/** Segments asked for with all their parts. */
const withParts = ({ segments }: Image, asked: readonly number[]): Set<number> => {
  const wanted = new Set(asked);
  for (let segment = 0; segment < segments.size; segment++) {
    for (let wider = segment; wider !== none; wider = segments.parent[wider] as number) {
      if (wanted.has(wider)) wanted.add(segment);
    }
  }
  return wanted;
};

const activeIn = (image: Image, segments: readonly number[]): RowCondition => {
  const rows = new Set<number>();
  for (const segment of withParts(image, segments)) {
    for (const activity of listOf(image.activities.ofSegment, segment))
      rows.add(image.activities.enterprise[activity] as number);
  }
  return ofRows(rows);
};

const chainCondition = (image: Image, code: string): RowCondition => {
  const chain = image.chains.rowOf.get(code);
  if (chain === undefined) throw new InputError('filter.chain', code, 'the code of a chain (query chains)');
  return activeIn(
    image,
    (image.chains.members[chain] ?? []).map((member) => member.segment),
  );
};

const segmentsCondition = (image: Image, codes: readonly string[]): RowCondition =>
  activeIn(
    image,
    codes.map((code) => {
      const segment = image.segments.rowOf.get(code);
      if (segment === undefined)
        throw new InputError('filter.segments', code, 'codes of segments (query segments)');
      return segment;
    }),
  );

const placeCondition = (image: Image, { kind, code }: { kind: string; code: string }): RowCondition => {
  const place = image.places.rowOf.get(`${kind}:${code}`);
  if (place === undefined)
    throw new InputError('filter.place', `${kind} ${code}`, 'the kind and code of a region or park');
  const { region, park } = image.enterprises;
  const { end, parent } = image.places;
  const inside = (row: number): boolean => row >= place && row < (end[place] as number);
  if (kind === 'PARK') return (row) => park[row] === place;
  return (row) =>
    inside(region[row] as number) || (park[row] !== none && inside(parent[park[row] as number] as number));
};

const revenueCondition = (
  { enterprises }: Image,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): RowCondition => {
  if (least > most)
    throw new InputError('filter.minRevenueCny', String(least), `at most maxRevenueCny (${most})`);
  return (row) =>
    (enterprises.revenue[row] as number) >= least && (enterprises.revenue[row] as number) <= most;
};

const located =
  ({ enterprises }: Image, condition: PointCondition): RowCondition =>
  (row) => {
    const [longitude, latitude] = [enterprises.longitude[row] as number, enterprises.latitude[row] as number];
    return !Number.isNaN(longitude) && condition({ longitude, latitude });
  };

/** The conditions of a filter that the image alone can answer, cheapest to ask first. */
export const imageConditions = (image: Image, filter: EnterpriseFilter): RowCondition[] => {
  const { chain, segments, place, minRevenueCny, maxRevenueCny, near, bbox, polygon, polygonCrs } = filter;
  const ranged = minRevenueCny !== undefined || maxRevenueCny !== undefined;
  return [
    ...(place ? [placeCondition(image, place)] : []),
    ...(ranged ? [revenueCondition(image, minRevenueCny, maxRevenueCny)] : []),
    ...(chain ? [chainCondition(image, chain)] : []),
    ...(segments ? [segmentsCondition(image, segments)] : []),
    ...(bbox ? [located(image, bboxCondition(bbox))] : []),
    ...(near ? [located(image, nearCondition(near))] : []),
    ...(polygon ? [located(image, polygonCondition(polygon, polygonCrs ?? 'WGS84'))] : []),
  ];
};

/** Rows of these own ids. */
export const idsCondition = ({ enterprises }: Image, ids: Iterable<string>): RowCondition => {
  const rows = new Set<number>();
  for (const id of ids) rows.add(enterprises.rowOf.get(id) ?? none);
  return ofRows(rows);
};
