import { chainRowOfFilter } from '../../request/chain-row.js';
import { InputError } from '../../request/errors.js';
import { chainMembers } from '../../snapshot/ask/chain-members.js';
import { segmentActivities } from '../../snapshot/ask/segment-activities.js';
import { none, type Snapshot } from '../../snapshot/tables/snapshot.js';
import { type Condition, marked, oneOf } from './condition.js';
import type { EnterpriseFilter } from './enterprise-filter.input.js';
import { seatedWithin } from './seated-within.js';
import { areaOfPolygon, bboxArea, locatedIn, nearArea } from './spatial-conditions.js';

/** Condition that an enterprise is active in one of the segments or in a part of them. */
const activeIn = (snapshot: Snapshot, segments: readonly number[]): Condition => {
  const marks = new Uint8Array(snapshot.enterprises.size);
  for (const segment of segments) {
    for (const activity of segmentActivities(snapshot, segment))
      marks[snapshot.activities.enterprise[activity]!] = 1;
  }
  return marked(marks);
};

const chainCondition = (snapshot: Snapshot, code: string): Condition => {
  const members = chainMembers(snapshot, chainRowOfFilter(snapshot, code, 'filter.chain'));
  return activeIn(
    snapshot,
    members.map((member) => member.segment),
  );
};

const segmentsCondition = (snapshot: Snapshot, codes: readonly string[]): Condition =>
  activeIn(
    snapshot,
    codes.map((code) => {
      const segment = snapshot.segments.rowOf.get(code);
      if (segment === undefined)
        throw new InputError('filter.segments', code, {
          zh: '环节代码（见segments查询）',
          en: 'codes of segments (query segments)',
        });
      return segment;
    }),
  );

const placeCondition = (snapshot: Snapshot, { kind, code }: { kind: string; code: string }): Condition => {
  const place = snapshot.places.rowOf.get(`${kind}:${code}`);
  if (place === undefined)
    throw new InputError('filter.place', `${kind} ${code}`, {
      zh: '行政区或园区的类型与代码',
      en: 'the kind and code of a region or park',
    });
  return seatedWithin(snapshot, place);
};

const revenueCondition = (
  { enterprises: { revenue } }: Snapshot,
  least = Number.NEGATIVE_INFINITY,
  max = Number.POSITIVE_INFINITY,
): Condition => {
  if (least > max)
    throw new InputError('filter.minRevenueCny', String(least), {
      zh: `不超过maxRevenueCny（${max}）`,
      en: `at most maxRevenueCny (${max})`,
    });
  return { passes: (row) => revenue[row]! >= least && revenue[row]! <= max };
};

/** Conditions of a filter that the snapshot alone can answer, cheapest first. */
export const snapshotConditions = (snapshot: Snapshot, filter: EnterpriseFilter): Condition[] => {
  const { chain, segments, place, minRevenueCny, maxRevenueCny, near, bbox, polygon, polygonCrs } = filter;
  const ranged = minRevenueCny !== undefined || maxRevenueCny !== undefined;
  return [
    ...(place ? [placeCondition(snapshot, place)] : []),
    ...(ranged ? [revenueCondition(snapshot, minRevenueCny, maxRevenueCny)] : []),
    ...(chain ? [chainCondition(snapshot, chain)] : []),
    ...(segments ? [segmentsCondition(snapshot, segments)] : []),
    ...(bbox ? [locatedIn(snapshot, bboxArea(bbox))] : []),
    ...(near ? [locatedIn(snapshot, nearArea(near))] : []),
    ...(polygon ? [locatedIn(snapshot, areaOfPolygon(polygon, polygonCrs ?? 'WGS84'))] : []),
  ];
};

/** Condition that an enterprise has one of these own ids. */
export const idsCondition = ({ enterprises }: Snapshot, ids: Iterable<string>): Condition => {
  const rows = new Set<number>();
  for (const id of ids) rows.add(enterprises.rowOf.get(id) ?? none);
  rows.delete(none);
  return oneOf(rows);
};
