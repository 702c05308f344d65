import { chainRowOfFilter } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import { chainMembers } from '../projection/chain-members.js';
import { type Image, none } from '../projection/image.js';
import { segmentActivities } from '../projection/segment-activities.js';
import { type Condition, oneOf } from './condition.js';
import type { EnterpriseFilter } from './enterprise-filter.input.js';
import { seatedWithin } from './seated-within.js';
import { areaOfPolygon, bboxArea, locatedIn, nearArea } from './spatial-conditions.js';

/** Active in one of the segments or in a part of one. */
const activeIn = (image: Image, segments: readonly number[]): Condition => {
  const rows = new Set<number>();
  for (const segment of segments) {
    for (const activity of segmentActivities(image, segment))
      rows.add(image.activities.enterprise[activity]!);
  }
  return oneOf(rows);
};

const chainCondition = (image: Image, code: string): Condition => {
  const members = chainMembers(image, chainRowOfFilter(image, code, 'filter.chain'));
  return activeIn(
    image,
    members.map((member) => member.segment),
  );
};

const segmentsCondition = (image: Image, codes: readonly string[]): Condition =>
  activeIn(
    image,
    codes.map((code) => {
      const segment = image.segments.rowOf.get(code);
      if (segment === undefined)
        throw new InputError('filter.segments', code, {
          zh: '环节代码（见 segments 查询）',
          en: 'codes of segments (query segments)',
        });
      return segment;
    }),
  );

const placeCondition = (image: Image, { kind, code }: { kind: string; code: string }): Condition => {
  const place = image.places.rowOf.get(`${kind}:${code}`);
  if (place === undefined)
    throw new InputError('filter.place', `${kind} ${code}`, {
      zh: '行政区或园区的类型与代码',
      en: 'the kind and code of a region or park',
    });
  return seatedWithin(image, place);
};

const revenueCondition = (
  { enterprises: { revenue } }: Image,
  least = Number.NEGATIVE_INFINITY,
  most = Number.POSITIVE_INFINITY,
): Condition => {
  if (least > most)
    throw new InputError('filter.minRevenueCny', String(least), {
      zh: `不超过 maxRevenueCny（${most}）`,
      en: `at most maxRevenueCny (${most})`,
    });
  return { passes: (row) => revenue[row]! >= least && revenue[row]! <= most };
};

/** The conditions of a filter that the image alone can answer, cheapest to ask first. */
export const imageConditions = (image: Image, filter: EnterpriseFilter): Condition[] => {
  const { chain, segments, place, minRevenueCny, maxRevenueCny, near, bbox, polygon, polygonCrs } = filter;
  const ranged = minRevenueCny !== undefined || maxRevenueCny !== undefined;
  return [
    ...(place ? [placeCondition(image, place)] : []),
    ...(ranged ? [revenueCondition(image, minRevenueCny, maxRevenueCny)] : []),
    ...(chain ? [chainCondition(image, chain)] : []),
    ...(segments ? [segmentsCondition(image, segments)] : []),
    ...(bbox ? [locatedIn(image, bboxArea(bbox))] : []),
    ...(near ? [locatedIn(image, nearArea(near))] : []),
    ...(polygon ? [locatedIn(image, areaOfPolygon(polygon, polygonCrs ?? 'WGS84'))] : []),
  ];
};

/** The condition to bear one of these own ids. */
export const idsCondition = ({ enterprises }: Image, ids: Iterable<string>): Condition => {
  const rows = new Set<number>();
  for (const id of ids) rows.add(enterprises.rowOf.get(id) ?? none);
  rows.delete(none);
  return oneOf(rows);
};
